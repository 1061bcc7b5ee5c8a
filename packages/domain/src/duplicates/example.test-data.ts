import { birth } from '../members/birth.ts'
import { memberOf } from '../members/example.test-data.ts'
import { type Member, memberIdSchema } from '../members/schema.ts'
import { unitKey } from '../units/unit.ts'
import type { PlacedMember } from './alike.ts'
import { type DuplicateRuling, duplicateRulingIdSchema } from './schema.ts'

export const exampleCommune = unitKey('04831@2020-01-01')
export const rulingId = duplicateRulingIdSchema.parse('99999999-9999-4999-8999-999999999999')

/** The member with this number. All have the same name and year of birth, unless `known` says otherwise. */
export function numbered(number: number, known: Partial<Member> = {}): Member {
  const id = memberIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`)
  return memberOf({ id, birth: birth('1948'), ...known })
}

/** The member with this number, in a club of this commune. */
export function placed(number: number, known: Partial<Member> = {}, commune = exampleCommune): PlacedMember {
  return { member: numbered(number, known), commune }
}

/** A ruling on the first two members: two people, unless `known` says otherwise. */
export function rulingWith(known: Partial<DuplicateRuling> = {}): DuplicateRuling {
  return {
    id: rulingId,
    decision: 'twoPeople',
    one: numbered(1).id,
    other: numbered(2).id,
    isWithdrawn: false,
    ...known,
  }
}
