import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { type Member, memberIdSchema } from './schema.ts'

export const exampleClub = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')

/** The example club, with the day it was established. */
export const establishedClub = { id: exampleClub, establishedOn: isoDate('2020-12-01') }

/** A member with only a name and a day of joining; `known` adds or replaces parts. */
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

/** This many members who are alike. */
export function membersOf(count: number, known: Partial<Member> = {}): Member[] {
  return Array.from({ length: count }, () => memberOf(known))
}
