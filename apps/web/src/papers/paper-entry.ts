import type { Paper, PaperDraft, PaperKind } from '@lienthehe/domain/papers'
import { formatDate } from '@lienthehe/domain/text'
import type { Wrong } from '../forms/problems.ts'
import { dateOrText } from '../ui/typed-date.ts'

/** A row of a list of choices; its id is empty until one is chosen. */
export type ChoiceRow = { readonly id: string }

/** The texts in the fields of the form, as typed from the paper. */
export type PaperEntry = {
  readonly unit: string
  readonly kind: PaperKind
  readonly year: string
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly addressees: string
  readonly subject: string
  readonly clauses: readonly ChoiceRow[]
  readonly proves: readonly ChoiceRow[]
}

/** The draft as it is sent; unreadable input is sent as typed, and the server refuses it beside its field. */
export type SentDraft = Omit<PaperDraft, 'unit' | 'issuedOn' | 'clauses' | 'proves'> & {
  readonly unit: string
  readonly issuedOn: string
  readonly clauses: string[]
  readonly proves: string[]
}

/**
 * The empty form for a paper of this unit and year. It has one row for a clause, because every paper carries out at
 * least one.
 */
export function blankEntry(unit: string, year: string): PaperEntry {
  const lines = { number: '', issuedOn: '', issuer: '', addressees: '', subject: '' }
  return { unit, year, kind: 'guidance', ...lines, clauses: [{ id: '' }], proves: [] }
}

export function entryOf(paper: Paper): PaperEntry {
  const { unit, kind, number, issuer, subject } = paper
  return {
    ...{ unit, kind, number, issuer, subject },
    year: String(paper.year),
    issuedOn: formatDate(paper.issuedOn),
    addressees: paper.addressees ?? '',
    clauses: paper.clauses.map((id) => ({ id })),
    proves: paper.proves.map((id) => ({ id })),
  }
}

export function draftOf(entry: PaperEntry, plan: string): SentDraft {
  const { unit, kind, number, issuer, subject } = entry
  return {
    ...{ plan, unit, kind, number, issuer, subject },
    year: yearTyped(entry),
    issuedOn: dateOrText(entry.issuedOn),
    addressees: entry.addressees.trim() === '' ? null : entry.addressees,
    clauses: entry.clauses.map(({ id }) => id),
    proves: entry.proves.map(({ id }) => id),
  }
}

/** The problems of all fields that are empty or contain an invalid year. */
export function wrongIn(entry: PaperEntry): readonly Wrong[] {
  const lines = ['number', 'issuedOn', 'issuer', 'subject'] as const
  return [
    ...lines.flatMap((field): readonly Wrong[] =>
      entry[field].trim() === '' ? [{ field: `draft.${field}`, problem: 'required' }] : [],
    ),
    ...(Number.isNaN(yearTyped(entry)) ? [{ field: 'draft.year', problem: 'yearInvalid' } as const] : []),
    ...(entry.clauses.length === 0 ? [{ field: 'draft.clauses', problem: 'required' } as const] : []),
    ...(['clauses', 'proves'] as const).flatMap((list) =>
      entry[list].flatMap(({ id }, place): readonly Wrong[] =>
        id === '' ? [{ field: `draft.${list}.${place}`, problem: 'choiceUnknown' }] : [],
      ),
    ),
  ]
}

function yearTyped({ year }: PaperEntry): number {
  return /^\d{4}$/.test(year.trim()) ? Number(year) : Number.NaN
}
