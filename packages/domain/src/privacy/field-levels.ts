import type { BoardTerm } from '../boards/schema.ts'
import type { Loan } from '../funds/loans/schema.ts'
import type { HomeCare } from '../home-care/schema.ts'
import type { Member } from '../members/schema.ts'
import type { PersonRequest } from './person-request-schema.ts'

/**
 * How sensitive a field in a record of people is. `internal`: identifies nobody. `counted`: describes a person, is
 * counted, and stays when they are erased; sensitive by law where it is ethnicity, health or poverty. `identifying`:
 * shows who it is, and goes. `apps/api/README.md`, “One person’s rights”, says what happens at each level.
 */
type FieldLevel = 'internal' | 'counted' | 'identifying'

type LevelsOf<Kept> = Readonly<Record<keyof Kept, FieldLevel>>

/** The level of each field that is kept about people: a field without a level does not compile. */
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
    // In these the typed words go, and the days stay.
    ...{ extended: 'counted', end: 'counted' },
    ...{ askedBy: 'identifying', matter: 'identifying' },
  } satisfies LevelsOf<PersonRequest>,
  // The law on accounting keeps the book: personal data in it can be read only within the scope of one’s rights, and is
  // not erased.
  loan: {
    ...{ id: 'internal', borrower: 'internal' },
    ...{ guarantor: 'counted', purpose: 'counted', terms: 'counted' },
  } satisfies LevelsOf<Loan>,
} as const
