import { visitsPerMonthMax } from '@lienthehe/domain/home-care'
import type { Birth } from '@lienthehe/domain/members'
import { readBirthCell } from '../births/read-birth-cell.ts'
import { readName } from '../field-readers.ts'
import { foldedWords } from '../folded.ts'
import { type Noticed, readCell } from '../read-cell.ts'
import type { CellContext, CellReader, Reading } from '../reading.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import { readDay, type SaidDay } from './read-day.ts'

/** A row's statement about visits at home; `null` and `undefined` mean that the row does not say. */
export type SaidCare = {
  readonly fullName: string | undefined
  readonly birth: Birth | null
  readonly village: string | null
  readonly volunteer: string | undefined
  /** Only helps to find the right member. */
  readonly volunteerBirth: Birth | null
  readonly visitsPerMonth: number | undefined
  readonly from: SaidDay | undefined
}

/** What does a row say: who is cared for, by whom, how often and since when? */
export function readCare(
  row: RosterRow,
  cellContext: (field: RosterField, column: string) => CellContext,
): { readonly said: SaidCare } & Noticed {
  const noticed: Noticed = { findings: [], asks: [] }
  const read = <Value>(field: RosterField, reader: CellReader<Value>) =>
    readCell(row.cells[field], field, reader, { cellContext }, noticed) ?? undefined
  const said: SaidCare = {
    fullName: read('fullName', readName),
    birth: read('birth', readBirthCell) ?? null,
    village: read('village', (value) => ({ value, notes: [] })) ?? null,
    volunteer: read('volunteer', readName),
    volunteerBirth: read('volunteerBirth', readBirthCell) ?? null,
    visitsPerMonth: read('visits', readVisits),
    // A year alone leads to a question, like any text that is not a whole day.
    from: read('from', (text, context) => ({ ...readDay(text, context), notes: [] })),
  }
  return { said, ...noticed }
}

/** `4`, `4 lần`, `4 lần/tháng`; a number per week gives no certain number per month. */
function readVisits(text: string): Reading<number> {
  const [, digits] = /^(\d{1,2})( (lan|luot|buoi))?( (moi |mot |1 )?thang)?$/.exec(foldedWords(text)) ?? []
  const visits = Number(digits)
  return digits !== undefined && visits >= 1 && visits <= visitsPerMonthMax
    ? { value: visits, notes: [] }
    : { notes: [{ severity: 'error', code: 'visitsUnreadable' }] }
}
