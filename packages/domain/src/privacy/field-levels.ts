import type { BoardTerm } from '../boards/schema.ts'
import type { Loan } from '../funds/loans/schema.ts'
import type { HomeCare } from '../home-care/schema.ts'
import type { Member } from '../members/schema.ts'
import type { PersonRequest } from './person-request-schema.ts'

/**
 * How sensitive a field in a record of people is. `internal`: identifies nobody. `counted`: describes a person and is
 * used in counts, so it stays when the person is erased; ethnicity, health and poverty are sensitive by law.
 * `identifying`: shows who the person is, and is erased. `apps/api/README.md`, “One person’s rights”, says what happens
 * at each level.
 */
type FieldLevel = 'internal' | 'counted' | 'identifying'

type LevelsOf<Kept> = Readonly<Record<keyof Kept, FieldLevel>>

/** The level of each stored field about people. A field without a level does not compile. */
export const fieldLevels = {
  member: {
    ...{ id: 'internal', club: 'internal', joinedOn: 'counted', departure: 'counted' },
    ...{ sex: 'counted', birth: 'counted', ethnicity: 'counted', hardships: 'counted' },
    subgroup: 'counted',
    ...{ fullName: 'identifying', village: 'identifying', phone: 'identifying', citizenId: 'identifying' },
  } satisfies LevelsOf<Member>,
  boardTerm: {
    ...{ id: 'internal', club: 'internal', post: 'counted', from: 'counted', end: 'counted' },
    ...{ member: 'internal', correctedBecause: 'internal' },
    ...{ fullName: 'identifying', account: 'identifying' },
  } satisfies LevelsOf<BoardTerm>,
  homeCare: {
    ...{ id: 'internal', club: 'internal', member: 'internal', volunteers: 'internal' },
    ...{ from: 'counted', end: 'counted' },
    ...{ fullName: 'identifying', birth: 'identifying', village: 'identifying' },
  } satisfies LevelsOf<HomeCare>,
  personRequest: {
    ...{ id: 'internal', member: 'internal' },
    ...{ kind: 'counted', askedOn: 'counted', how: 'counted', answered: 'counted' },
    // The typed words in these fields are erased; the days stay.
    ...{ extended: 'counted', end: 'counted' },
    ...{ askedBy: 'identifying', matter: 'identifying' },
  } satisfies LevelsOf<PersonRequest>,
  // The law on accounting requires the loan book to be kept. Users read personal data in it only within their
  // rights, and it is not erased.
  loan: {
    ...{ id: 'internal', borrower: 'internal' },
    ...{ guarantor: 'counted', purpose: 'counted', terms: 'counted' },
  } satisfies LevelsOf<Loan>,
} as const
