import { fillMergedRows, type Grid } from '../grid.ts'
import { findHeader, type Header } from '../header.ts'
import { asRestored, restoreGrid } from '../letters/restore.ts'
import type { RosterField, RosterList, RosterRow, SkippedRow, SkipReason } from '../roster.ts'
import {
  cellsOfRow,
  columnsNotRead,
  fieldsTold,
  othersOfRow,
  type RowCells,
  readColumns,
} from '../row-cells.ts'
import { filledTexts, placeOfRow } from '../rows.ts'
import { shorten, titlesAbove } from '../sheets/read-list.ts'
import { isSum } from '../sums.ts'
import { isBlankWord } from '../texts/empty-words.ts'
import { headerReadingOf, type UnitListKind } from './headings.ts'

/** The list of clubs, or of holders of posts, on a sheet; `null` when the sheet has no matching header. */
export function readUnitSheet(sheet: Grid, kind: UnitListKind): RosterList | null {
  const reading = headerReadingOf(kind)
  const grid = restoreGrid(sheet)
  const header = findHeader(sheet, reading) ?? findHeader(asRestored(grid), reading)
  return header === null ? null : listOf(fillMergedRows(grid), header, kind)
}

function listOf(grid: Grid, header: Header, kind: UnitListKind): RosterList {
  const titles = titlesAbove(grid, header)
  return {
    sheetName: grid.sheetName,
    headerRow: header.firstRow + 1,
    columns: readColumns(header).map(({ meaning, column, heading }) => ({
      field: meaning.field,
      column,
      heading: shorten(heading),
    })),
    ignoredColumns: columnsNotRead(header).map(({ column, heading }) => ({
      column,
      heading: shorten(heading),
    })),
    ...readRows(grid, header, kind),
    agesOn: null,
    ...(titles.length > 0 && { titles }),
  }
}

/** Words that end a list in any column. */
const endWords = /(người lập|xác nhận của|ký tên|^tm\.|^\(?ký)/i
const placeAndDay = /^\p{L}[^,]*,\s*ngày .{0,20}tháng .{0,20}năm/iu

function readRows(grid: Grid, header: Header, kind: UnitListKind): Pick<RosterList, 'rows' | 'skipped'> {
  const columns = readColumns(header)
  const fields = fieldsTold(columns)
  const notRead = columnsNotRead(header)
  const rows: RosterRow[] = []
  const skipped: SkippedRow[] = []
  let footer = false
  let group: string | undefined
  for (let index = header.lastRow + 1; index < grid.rows.length; index += 1) {
    const texts = filledTexts(grid, index)
    const cells = cellsOfRow(grid, index, columns, fields)
    if (texts.length === 0 || onlyNumbered(cells, texts)) continue
    const why = reasonToSkip(cells, texts, { named: kind === 'clubs' ? 'club' : 'fullName', header, footer })
    if (why !== null) {
      footer ||= why === 'footer'
      if (why === 'heading') group = texts.join(' ').slice(0, 100)
      skipped.push({ row: index + 1, text: texts.join(' ').slice(0, 200), why })
      continue
    }
    const others = othersOfRow(grid, index, notRead)
    rows.push({
      ...placeOfRow(grid, index),
      cells,
      ...(others.length > 0 && { others }),
      ...(group !== undefined && { group }),
    })
  }
  return { rows, skipped }
}

/** Does the row have only a number? The club and commune do not count if they only repeat the row above. */
function onlyNumbered({ order: _, club, commune, ...others }: RowCells, texts: readonly string[]): boolean {
  const isRepeated = club === undefined && commune === undefined
  return (
    isRepeated && Object.keys(others).length === 0 && texts.length === 1 && /^\d+\.?$/.test(texts[0] ?? '')
  )
}

function reasonToSkip(
  cells: RowCells,
  texts: readonly string[],
  {
    named,
    header,
    footer,
  }: { readonly named: RosterField; readonly header: Header; readonly footer: boolean },
): SkipReason | null {
  const name = cells[named]?.restored ?? cells[named]?.text ?? ''
  const [first = ''] = texts
  if (texts.every((text) => /^\(?(\d{1,2}|[a-z])\)?([=+(].*)?$/i.test(text))) return 'columnNumbers'
  if (header.columns.some(({ heading, meaning }) => meaning?.field === named && heading === name))
    return 'repeatedHeading'
  if (isSum(name) || (isSum(first) && name === '')) return 'subtotal'
  if (texts.every(isBlankWord)) return 'blankWords'
  const isNumbered = /^\d+[.)]?$/.test(cells.order?.text ?? '')
  if (isNumbered && name !== '') return null
  if (footer || texts.some((text) => endWords.test(text) || placeAndDay.test(text))) return 'footer'
  return texts.length === 1 && (name === '' || /^([IVX]+|[A-H])[.)]\s/.test(first)) ? 'heading' : null
}
