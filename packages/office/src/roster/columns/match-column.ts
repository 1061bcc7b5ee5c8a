import type { Result } from '@lienthehe/domain'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import type { Roster, RosterColumn, RosterField, RosterList, RosterRow } from '../roster.ts'

/** A person's statement about what a column of a sheet holds; `null`: the column is not to be read. */
export type ColumnChoice = {
  readonly sheet: string
  readonly column: string
  readonly field: RosterField | null
}

/**
 * Returns the file with a column read as the user says. Refused when the sheet has no such column, or another column
 * has the field already. Also refused where only a heading can give the meaning: for ticks, and for several columns
 * that form one field.
 */
export function matchColumn(roster: Roster, choice: ColumnChoice): Result<Roster, InvalidInput> {
  const wrong = (field: string) =>
    refuse({ reason: 'invalidInput', fields: [{ field, problem: 'invalid' }] } as const)
  const list = roster.lists.find(({ sheetName }) => sheetName === choice.sheet)
  const unread = list && withoutColumn(list, choice.column)
  if (unread === undefined) return wrong('column')
  if (unread.columns.some(({ field }) => field === choice.field)) return wrong('field')
  const matched = choice.field === null ? unread : withColumn(unread, choice.column, choice.field)
  return accept({ ...roster, lists: roster.lists.map((one) => (one === list ? matched : one)) })
}

/** The list with this column no longer read; `undefined`: the column cannot be left out. */
function withoutColumn(list: RosterList, column: string): RosterList | undefined {
  if (list.ignoredColumns.some((ignored) => ignored.column === column)) return markByHand(list, column)
  const own = list.columns.find((candidate) => candidate.column === column)
  if (own === undefined || !isAlone(own, list)) return undefined
  const { heading, field } = own
  return {
    ...list,
    columns: list.columns.filter((candidate) => candidate !== own),
    ignoredColumns: [...list.ignoredColumns, { column, heading, byHand: true }],
    rows: list.rows.map((row): RosterRow => {
      const { [field]: cell, ...cells } = row.cells
      if (cell?.column !== column) return row
      return { ...row, cells, others: [...(row.others ?? []), cell] }
    }),
  }
}

function markByHand(list: RosterList, column: string): RosterList {
  const ignoredColumns = list.ignoredColumns.map((ignored) =>
    ignored.column === column ? { ...ignored, byHand: true as const } : ignored,
  )
  return { ...list, ignoredColumns }
}

/**
 * May the column be left out? Only if no other column gives its field and it has words, not ticks; and never the name.
 */
function isAlone({ field, tick }: RosterColumn, { columns }: RosterList): boolean {
  return (
    tick === undefined &&
    field !== 'fullName' &&
    columns.filter((column) => column.field === field).length === 1
  )
}

function withColumn(list: RosterList, column: string, field: RosterField): RosterList {
  const heading = list.ignoredColumns.find((ignored) => ignored.column === column)?.heading ?? ''
  return {
    ...list,
    columns: [...list.columns, { column, heading, field, byHand: true }],
    ignoredColumns: list.ignoredColumns.filter((ignored) => ignored.column !== column),
    rows: list.rows.map((row): RosterRow => {
      const cell = row.others?.find((other) => other.column === column)
      if (cell === undefined) return row
      const { others = [], ...rest } = row
      const left = others.filter((other) => other !== cell)
      return { ...rest, cells: { ...row.cells, [field]: cell }, ...(left.length > 0 && { others: left }) }
    }),
  }
}
