import type { IsoDate } from '@lienthehe/domain'
import type { Answers } from './questions/question.ts'

/**
 * The fields that a column of a roster may have about a person. `order` is the STT column; `state` says whether the
 * person still comes. In the list of a whole unit, `club` and `commune` say where the person belongs.
 */
export const rosterFields = [
  'order',
  'commune',
  'club',
  'fullName',
  'sex',
  'birth',
  'age',
  'ethnicity',
  'hardship',
  'village',
  'subgroup',
  'phone',
  'citizenId',
  'joinedOn',
  'state',
  'note',
] as const

/** What a column may say about a club, in the list of a unit's clubs. */
export const clubListFields = [
  'order',
  'club',
  'commune',
  'district',
  'village',
  'establishedOn',
  'decisionNumber',
  'decidedOn',
  'decisionIssuer',
  'money',
  'meetingDay',
] as const

/** What a column may say about somebody who holds a post, in the list of the boards of a unit. */
export const boardListFields = [
  'order',
  'commune',
  'club',
  'post',
  'fullName',
  'birth',
  'phone',
  'from',
  'until',
  'endReason',
] as const

/**
 * What a column may say about a volunteer's visits, in the list of home care of a unit; `fullName` is the person cared
 * for.
 */
export const careListFields = [
  'order',
  'commune',
  'club',
  'fullName',
  'birth',
  'village',
  'volunteer',
  'volunteerBirth',
  'visits',
  'from',
] as const

/**
 * How many people one file of a unit may hold: no unit of a hundred clubs has more, and judging more would keep
 * everybody waiting.
 */
export const unitRosterRowsMax = 10_000

/**
 * The kinds of rows in a file: members, clubs to be founded or corrected, holders of posts, or people visited by
 * volunteers.
 */
export const listKinds = ['members', 'clubs', 'boards', 'homeCare'] as const
export type ListKind = (typeof listKinds)[number]

export type RosterField =
  | (typeof rosterFields)[number]
  | (typeof clubListFields)[number]
  | (typeof boardListFields)[number]
  | (typeof careListFields)[number]

/** The possible columns of each kind of list, in the order of a template. */
export const fieldsOfKind = {
  members: rosterFields,
  clubs: clubListFields,
  boards: boardListFields,
  homeCare: careListFields,
} as const satisfies Record<ListKind, readonly RosterField[]>

/** Every field of every kind of list, each once. */
export const everyRosterField: readonly RosterField[] = [
  ...new Set([...rosterFields, ...clubListFields, ...boardListFields, ...careListFields]),
]

/** A sign in a column of ticks that is neither a tick nor a blank. `word`: what a tick there would mean. */
export type UnclearSign = { readonly column: string; readonly sign: string; readonly word: string }

/** A cell as a person would type it, in NFC; a correction replaces it by another text. */
export type RosterCell = {
  /** The letter of the column in the file, e.g. `B`. */
  readonly column: string
  readonly text: string
  /** The text is the result of a formula. `stored`: the result is in the file; `neverComputed`: it is not. */
  readonly formula?: 'stored' | 'neverComputed'
  /** The text in Unicode, where the file has it in the letters of an old font or of a wrong decoding. */
  readonly restored?: string
  readonly signs?: readonly UnclearSign[]
  /** The file's own cell, if somebody typed another text; `null`: it was empty. */
  readonly ofFile?: RosterCell | null
}

/** The place of a row: its sheet, and its number as Excel shows it. A text file has one sheet, named ''. */
export type RowPlace = { readonly sheet: string; readonly row: number }

export type RosterRow = RowPlace & {
  readonly cells: { readonly [field in RosterField]?: RosterCell }
  /**
   * The filled cells of columns that are not read; a person can see in them what such a column contains. Left out if
   * there are none.
   */
  readonly others?: readonly RosterCell[]
  /** How the row was hidden: by a filter, which only changes the view, or by a person (`hand`). */
  readonly hidden?: 'filter' | 'hand'
  /** The heading of the group of rows that contains it. */
  readonly group?: string
  /** A quote in this row opens and never closes; it was read as an ordinary character. */
  readonly strayQuote?: true
}

export type RosterColumn = {
  readonly field: RosterField
  readonly column: string
  readonly heading: string
  /** What a tick in this column means; absent where the column holds words. */
  readonly tick?: string
  /** A person decided what the column contains; its heading alone did not say it. */
  readonly byHand?: true
}

/** A column that is not read: no field is known for its heading, or a person decided so. */
export type IgnoredColumn = Pick<RosterColumn, 'column' | 'heading' | 'byHand'>

export type SkipReason =
  | 'columnNumbers'
  | 'repeatedHeading'
  | 'subtotal'
  | 'villageHeading'
  | 'heading'
  | 'footer'
  | 'blankWords'

/** A row without a person, listed so that nobody wonders where it went. */
export type SkippedRow = { readonly row: number; readonly text: string; readonly why: SkipReason }

/** The list of people on one sheet, as text; nothing is interpreted. */
export type RosterList = {
  readonly sheetName: string
  /** The first row of the header, as Excel numbers it. */
  readonly headerRow: number
  readonly columns: readonly RosterColumn[]
  readonly ignoredColumns: readonly IgnoredColumn[]
  readonly rows: readonly RosterRow[]
  readonly skipped: readonly SkippedRow[]
  /** The day at which the list counts its ages; `null` when it names none. */
  readonly agesOn: IsoDate | null
  /** The texts above the header, from top to bottom; left out if there are none. */
  readonly titles?: readonly string[]
}

export type UnreadReason = 'hidden' | 'noList' | 'example' | 'notChosen' | 'tooManyRows' | 'tooManyColumns'

/** A sheet from which nobody is imported; `rows` counts its filled rows, `null`: it was not read. */
export type UnreadSheet = {
  readonly sheetName: string
  readonly why: UnreadReason
  readonly rows: number | null
}

/** The lists of people in one file, with the answers about them: suitable for storing as JSON. */
export type Roster = {
  /** At least one, in the order of the sheets. */
  readonly lists: readonly RosterList[]
  readonly unread: readonly UnreadSheet[]
  readonly answers: Answers
}

/** The rows of all lists of the file, including lists that are not imported. */
export function rowsOf({ lists }: Pick<Roster, 'lists'>): readonly RosterRow[] {
  return lists.flatMap(({ rows }) => rows)
}
