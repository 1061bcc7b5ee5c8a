import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { type Member, memberIdSchema } from './schema.ts'

export const exampleClub = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')

/** The same club with the day of its establishment. */
export const establishedClub = { id: exampleClub, establishedOn: isoDate('2020-12-01') }

/** A member of whom nothing is recorded but the name and the day of joining, changed by what the test says. */
export function memberOf(known: Partial<Member> = {}): Member {
  return {
    id: memberIdSchema.parse('22222222-2222-4222-8222-222222222222'),
    club: exampleClub,
    fullName: 'Bùi Thị Ấm',
    sex: null,
    birth: null,
    ethnicity: null,
    hardships: null,
    village: null,
    phone: null,
    citizenId: null,
    joinedOn: isoDate('2021-03-01'),
    subgroup: null,
    departure: null,
    ...known,
  }
}

/** As many alike members as asked for. */
export function membersOf(count: number, known: Partial<Member> = {}): Member[] {
  return Array.from({ length: count }, () => memberOf(known))
}
