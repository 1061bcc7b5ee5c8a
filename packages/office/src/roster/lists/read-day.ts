import type { IsoDate } from '@lienthehe/domain'
import { readDateCell } from '../births/read-birth-cell.ts'
import type { CellContext, Reading } from '../reading.ts'

/** The day in a cell: whole, or the known part of it. */
export type SaidDay =
  | { readonly kind: 'whole'; readonly on: IsoDate }
  /** A month or a year alone. */
  | { readonly kind: 'part'; readonly first: IsoDate; readonly last: IsoDate }

/** Reads the day in a cell; a text that is not a day is reported and stays unknown. */
export function readDay(text: string, context: CellContext): Reading<SaidDay> {
  const { value: days, notes, asks = [] } = readDateCell(text, context)
  if (days === undefined)
    return { notes: notes.length > 0 ? notes : [{ severity: 'doubt', code: 'dayUnreadable' }], asks }
  const { first, last } = days
  return { value: first === last ? { kind: 'whole', on: first } : { kind: 'part', first, last }, notes, asks }
}

/** Reads a day where only a whole date is useful: a month or a year alone is reported and stays unknown. */
export function readWholeDay(text: string, context: CellContext): Reading<IsoDate> {
  const { value, ...reading } = readDay(text, context)
  if (value?.kind !== 'part') return { ...reading, value: value?.on }
  return { ...reading, notes: [...reading.notes, { severity: 'doubt', code: 'dayIncomplete' }] }
}
