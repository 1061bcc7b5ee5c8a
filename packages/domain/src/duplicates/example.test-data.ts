import { birth } from '../members/birth.ts'
import { memberOf } from '../members/example.test-data.ts'
import { type Member, memberIdSchema } from '../members/schema.ts'
import { unitKey } from '../units/unit.ts'
import type { PlacedMember } from './alike.ts'
import { type DuplicateRuling, duplicateRulingIdSchema } from './schema.ts'

export const exampleCommune = unitKey('04831@2020-01-01')
export const rulingId = duplicateRulingIdSchema.parse('99999999-9999-4999-8999-999999999999')

/** The member with this number, whose name and year of birth all others share unless the test says otherwise. */
export function numbered(number: number, known: Partial<Member> = {}): Member {
  const id = memberIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`)
  return memberOf({ id, birth: birth('1948'), ...known })
}

/** The same in a commune. */
export function placed(number: number, known: Partial<Member> = {}, commune = exampleCommune): PlacedMember {
  return { member: numbered(number, known), commune }
}

/** What was decided of the first two members. */
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
