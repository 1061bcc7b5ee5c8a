/** What a column of a roster may say about a person; `order` is the STT column. */
export const rosterFields = [
  'order',
  'fullName',
  'sex',
  'birth',
  'ethnicity',
  'hardship',
  'village',
  'phone',
  'citizenId',
  'joinedOn',
  'note',
] as const
export type RosterField = (typeof rosterFields)[number]

/** A cell as a person would type it, in NFC; whoever corrects it types another text in its place. */
export type RosterCell = {
  /** The letter of the column in the file, e.g. `B`. */
  readonly column: string
  readonly text: string
  /** The text is the stored result of a formula, which was not computed again. */
  readonly formula?: true
}

export type RosterRow = {
  /** The number of the row as Excel shows it. */
  readonly row: number
  readonly cells: { readonly [field in RosterField]?: RosterCell }
}

export type RosterColumn = { readonly field: RosterField; readonly column: string; readonly heading: string }

export type SkipReason =
  | 'columnNumbers'
  | 'repeatedHeading'
  | 'subtotal'
  | 'villageHeading'
  | 'heading'
  | 'footer'

/** A row that holds no person, kept so that nobody wonders where it went. */
export type SkippedRow = { readonly row: number; readonly text: string; readonly why: SkipReason }

/** A list of people as it stands in a file: text only, nothing interpreted, fit to be stored as JSON. */
export type Roster = {
  readonly sheetName: string
  /** The first row of the header, as Excel numbers it. */
  readonly headerRow: number
  readonly columns: readonly RosterColumn[]
  /** Headings that no field was found for; their columns are not read. */
  readonly ignoredHeadings: readonly string[]
  readonly rows: readonly RosterRow[]
  readonly skipped: readonly SkippedRow[]
}
