import type { FieldProblem } from '@lienthehe/domain/refusals'
import type { RosterField } from './roster.ts'

/** `error` keeps the row out, `doubt` imports it but asks for a check, `fixed` reports a correction. */
export type Severity = 'error' | 'doubt' | 'fixed'

export const findingCodes = [
  'nameMissing',
  'nameOneWord',
  'nameWithDigits',
  'nameWithMore',
  'nameCapitals',
  'cellError',
  'formulaValue',
  'cannotBeCleared',
  'neverComputed',
  'blankWord',
  'lettersGarbled',
  'lettersLost',
  'strayQuote',
  'awaitsAnswer',
  'signDoubtful',
  'digitsCut',
  'sexUnreadable',
  'sexUnlikely',
  'sexMissing',
  'birthUnreadable',
  'birthOpen',
  'birthContradicts',
  'birthRepaired',
  'birthDoubtful',
  'birthMissing',
  'ageUnlikely',
  'ethnicityOther',
  'ethnicityUnreadable',
  'hardshipUnclear',
  'hardshipDoubtful',
  'subgroupUnreadable',
  'subgroupNew',
  'phoneUnreadable',
  'phoneFirstTaken',
  'phoneZeroAdded',
  'citizenIdUnreadable',
  'citizenIdZeroAdded',
  'joinedOnUnreadable',
  'joinedOnIncomplete',
  'duplicateInFile',
  'severalMatches',
  'matchedByNameOnly',
  'nameAlike',
  'perhapsRepeated',
  'formerMember',
  'memberElsewhere',
  'saidToHaveLeft',
  'rowHidden',
  'stateNoted',
  'namesakeElsewhere',
  'dayUnreadable',
  'dayIncomplete',
  'moneyNameMissing',
  'meetingDayUnreadable',
  'clubTwice',
  'clubAlike',
  'severalClubs',
  'clubNotPlaced',
  'postHeld',
  'cashAndBooks',
  'holderNotListed',
  'termSinceAnother',
  'untilAhead',
  'volunteerNotListed',
  'visitsUnreadable',
  'careSinceAnother',
] as const
export type FindingCode = (typeof findingCodes)[number] | FieldProblem

/** A finding about one cell of one row. */
export type RosterFinding = {
  readonly severity: Severity
  readonly field: RosterField
  /** The letter of the column in the file; `null` when the file has none for this field. */
  readonly column: string | null
  readonly code: FindingCode
  /** The text in question, or another value that the sentence needs: the earlier row, the date used or the age. */
  readonly value: string
}
