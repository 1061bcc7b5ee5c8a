import type { FieldProblem } from '@lienthehe/domain'
import type { RosterField } from './roster.ts'

/** `error` keeps the row out, `doubt` takes it and asks for a look, `fixed` tells what was put right. */
export type Severity = 'error' | 'doubt' | 'fixed'

export const findingCodes = [
  'nameMissing',
  'nameOneWord',
  'nameWithDigits',
  'nameCapitals',
  'cellError',
  'formulaValue',
  'cannotBeCleared',
  'sexUnreadable',
  'sexUnlikely',
  'sexMissing',
  'birthUnreadable',
  'birthTwoDigitYear',
  'birthMissing',
  'ageUnlikely',
  'ethnicityOther',
  'ethnicityUnreadable',
  'hardshipUnclear',
  'hardshipUnreadable',
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
  'formerMember',
  'memberElsewhere',
  'namesakeElsewhere',
] as const
export type FindingCode = (typeof findingCodes)[number] | FieldProblem

/** What was noticed about one cell of one row. */
export type Finding = {
  readonly severity: Severity
  readonly field: RosterField
  /** The letter of the column in the file; `null` when the file has none for this field. */
  readonly column: string | null
  readonly code: FindingCode
  /** The text in question, or the figure that the sentence needs (the earlier row, the date taken, the age). */
  readonly value: string
}
