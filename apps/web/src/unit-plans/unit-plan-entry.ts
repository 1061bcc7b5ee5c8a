import type { Language } from '@lienthehe/domain'
import { type FoundingSource, foundingSources, labelFoundingSource } from '@lienthehe/domain/clubs'
import { formatDate } from '@lienthehe/domain/text'
import type { PlannedClubs, UnitPlan, UnitPlanDraft } from '@lienthehe/domain/unit-plans'
import type { Wrong } from '../forms/problems.ts'
import { dateOrText } from '../ui/typed-date.ts'
import { words } from './words.ts'

/** A row of the table of clubs, as it was typed. */
export type RowEntry = {
  readonly year: string
  readonly source: FoundingSource | ''
  readonly clubs: string
}

/** The texts in the fields of the form, as typed from the paper. */
export type UnitPlanEntry = {
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly clubs: readonly RowEntry[]
}

/** The empty form. It has a row for each year of the province’s plan; the numbers have to be typed from the paper. */
export function blankEntry(years: readonly number[]): UnitPlanEntry {
  const clubs = years.map((year): RowEntry => ({ year: String(year), source: '', clubs: '' }))
  return { number: '', issuedOn: '', issuer: '', clubs }
}

export function entryOf({ number, issuedOn, issuer, clubs }: UnitPlan): UnitPlanEntry {
  return { number, issuedOn: formatDate(issuedOn), issuer, clubs: rowsOf(clubs) }
}

export function rowsOf(clubs: readonly PlannedClubs[]): readonly RowEntry[] {
  return clubs.map(({ year, source, clubs: planned }) => ({
    year: String(year),
    source: source ?? '',
    clubs: String(planned),
  }))
}

/** The draft as it is sent; an unreadable date is sent as typed, and the server refuses it beside its field. */
export type SentDraft = Omit<UnitPlanDraft, 'issuedOn' | 'unit' | 'clubs'> & {
  readonly unit: string
  readonly issuedOn: string
  readonly clubs: PlannedClubs[]
}

export function draftOf(
  { number, issuedOn, issuer, clubs }: UnitPlanEntry,
  { unit, plan }: Pick<UnitPlan, 'unit' | 'plan'>,
): SentDraft {
  return {
    ...{ unit, plan, number, issuer },
    issuedOn: dateOrText(issuedOn),
    clubs: clubs.map(plannedOf),
  }
}

/** The rows that already have a number, used for notes while typing. */
export function clubsTyped({ clubs }: UnitPlanEntry): readonly PlannedClubs[] {
  return clubs.map(plannedOf).filter((row) => Number.isInteger(row.clubs))
}

/** The problems of all fields that are empty or not a number: a row without a number cannot even be sent. */
export function wrongIn(entry: UnitPlanEntry): readonly Wrong[] {
  const lines = ['number', 'issuedOn', 'issuer'] as const
  return [
    ...lines.flatMap((field): readonly Wrong[] =>
      entry[field].trim() === '' ? [{ field: `draft.${field}`, problem: 'required' }] : [],
    ),
    ...wrongRows(entry),
  ]
}

function wrongRows({ clubs }: UnitPlanEntry): readonly Wrong[] {
  return clubs.flatMap((row, place): readonly Wrong[] => {
    if (row.clubs.trim() === '') return [{ field: `draft.clubs.${place}.clubs`, problem: 'required' }]
    return Number.isInteger(plannedOf(row).clubs)
      ? []
      : [{ field: `draft.clubs.${place}.clubs`, problem: 'countInvalid' }]
  })
}

/** The content of one field of the form as text. */
export function labelEntryField(
  entry: UnitPlanEntry,
  field: keyof UnitPlanEntry,
  language: Language,
): string {
  if (field !== 'clubs') return entry[field]
  return entry.clubs
    .map((row) => `${row.year}: ${row.clubs} (${describeSource(row.source || null, language)})`)
    .join('; ')
}

/** The source of the money as text; “not named” is a valid answer too. */
function describeSource(source: FoundingSource | null, language: Language): string {
  return source === null ? words.sourceUnsaid[language] : labelFoundingSource(source, language)
}

/** The choices for a row’s source; the first is “not named”. */
export function sourceOptions(language: Language) {
  return [
    { value: '' as const, label: describeSource(null, language) },
    ...foundingSources.map((source) => ({ value: source, label: describeSource(source, language) })),
  ]
}

function plannedOf({ year, source, clubs }: RowEntry): PlannedClubs {
  const planned = /^\d{1,9}$/.test(clubs.trim()) ? Number(clubs) : Number.NaN
  return { year: Number(year), source: source || null, clubs: planned }
}
