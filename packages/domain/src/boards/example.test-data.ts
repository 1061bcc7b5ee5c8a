import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import type { BoardSituation } from './check.ts'
import { type BoardTerm, boardTermIdSchema } from './schema.ts'

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
export const termId = (digit: number) => boardTermIdSchema.parse(uuid(digit))
export const memberId = (digit: number) => memberIdSchema.parse(uuid(digit))

export const club = { id: clubIdSchema.parse(uuid(9)), events: [] }

/** A term of an invented club; `said` replaces parts of it. */
export function term(said: Partial<BoardTerm>): BoardTerm {
  return {
    id: termId(1),
    club: club.id,
    post: 'chair',
    fullName: 'Bùi Thị Ấm',
    member: null,
    account: null,
    from: isoDate('2023-01-10'),
    end: null,
    correctedBecause: null,
    ...said,
  }
}

export function situation(said: Partial<BoardSituation> = {}): BoardSituation {
  return {
    establishedOn: isoDate('2022-05-19'),
    today: isoDate('2025-11-27'),
    terms: [],
    members: [memberId(1), memberId(2)],
    accounts: ['user-am', 'user-mung'],
    ...said,
  }
}
