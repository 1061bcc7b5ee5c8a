import { accept, type InvalidInput, type IsoDate, type Result, refuse } from '@lienthehe/domain'
import type { Roster, RosterField, RosterRow } from './roster.ts'

/** The list with another text in one cell; a field that the file has no column for can be filled in all the same. */
export function correctCell(
  roster: Roster,
  { row: number, field, text }: { readonly row: number; readonly field: RosterField; readonly text: string },
): Result<Roster, InvalidInput> {
  if (!roster.rows.some(({ row }) => row === number))
    return refuse({ reason: 'invalidInput', fields: [{ field: 'row', problem: 'invalid' }] })
  const corrected = (row: RosterRow): RosterRow => ({
    ...row,
    cells: { ...row.cells, [field]: { column: row.cells[field]?.column ?? '', text } },
  })
  const rows = roster.rows.map((row) => (row.row === number ? corrected(row) : row))
  return accept({ ...roster, rows })
}

/** The day of joining for whoever the list names none for. Refused when it is still to come, or before the club. */
export function chooseJoining(
  defaultJoinedOn: IsoDate,
  { today, establishedOn }: { readonly today: IsoDate; readonly establishedOn: IsoDate },
): Result<IsoDate, InvalidInput> {
  const wrong = (problem: 'dateInFuture' | 'beforeEstablishment') =>
    refuse({ reason: 'invalidInput', fields: [{ field: 'defaultJoinedOn', problem }] } as const)
  if (defaultJoinedOn > today) return wrong('dateInFuture')
  return defaultJoinedOn < establishedOn ? wrong('beforeEstablishment') : accept(defaultJoinedOn)
}
