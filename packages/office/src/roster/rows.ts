import type { Grid } from './grid.ts'
import { fieldsOf, type Header } from './header.ts'
import { createNameHeadings } from './headings.ts'
import type { RosterRow, SkippedRow, SkipReason } from './roster.ts'
import {
  cellsOfRow,
  columnsNotRead,
  fieldsTold,
  othersOfRow,
  type RowCells,
  readColumns,
} from './row-cells.ts'
import { isSum } from './sums.ts'
import { isBlankWord } from './texts/empty-words.ts'

const villageWord = /^(xóm|thôn|bản|tổ|khu|tiểu khu|tổ dân phố|phố|ấp)\s/i
/** Matches roles of people who sign below a list; a role may also stand beside a name in the list. */
const roleWords = /^(phó |nguyên )?(ban )?(chủ nhiệm|thủ quỹ|kế toán|thư ký)/i
/** Words that end a list in any column. */
const endWords = /(người lập|xác nhận của|ký tên|^tm\.|ngày .{0,20}tháng .{0,20}năm)/i

type ReadRows = { readonly rows: readonly RosterRow[]; readonly skipped: readonly SkippedRow[] }

/** The people of the list, one by one, and the rows without a person. */
export function readRows(grid: Grid, header: Header): ReadRows {
  const columns = readColumns(header)
  const fields = fieldsTold(columns)
  const notRead = columnsNotRead(header)
  const namesVillages = fieldsOf(header).has('village')
  const headsNames = createNameHeadings()
  const isPerson = fields.some(({ field, by }) => field === 'fullName' && by !== null)
    ? personTeller(headsNames)
    : () => false
  const rows: RosterRow[] = []
  const skipped: SkippedRow[] = []
  let village: RosterRow['cells']['village']
  let group: string | undefined
  let footer = false
  for (let index = header.lastRow + 1; index < grid.rows.length; index += 1) {
    const cells = cellsOfRow(grid, index, columns, fields)
    const isKnown = isPerson(cells)
    const texts = isKnown ? [] : filledTexts(grid, index)
    if (!isKnown && ((texts.length === 0 && Object.keys(cells).length === 0) || onlyNumbered(cells, texts)))
      continue
    const why: SkipReason | null = isKnown ? null : reasonToSkip(cells, texts, { footer, headsNames })
    if (why === null) {
      const named = cells.village === undefined && village !== undefined ? { ...cells, village } : cells
      const others = othersOfRow(grid, index, notRead)
      rows.push({
        ...placeOfRow(grid, index),
        cells: named,
        ...(others.length > 0 && { others }),
        ...(group !== undefined && { group }),
      })
      continue
    }
    footer ||= why === 'footer'
    const heading = why === 'villageHeading' && !namesVillages ? villageOf(texts) : null
    if (heading !== null)
      village = { column: cells.fullName?.column ?? cells.order?.column ?? 'A', text: heading }
    if (why === 'heading' || why === 'villageHeading') group = texts.join(' ').slice(0, 100)
    skipped.push({ row: index + 1, text: texts.join(' ').slice(0, 200), why })
  }
  return { rows, skipped }
}

/** The place of a row, and how it was hidden. */
export function placeOfRow(
  { sheetName, hiddenRows, strayQuotes }: Grid,
  index: number,
): Omit<RosterRow, 'cells'> {
  const hidden = hiddenRows.get(index)
  return {
    sheet: sheetName,
    row: index + 1,
    ...(hidden !== undefined && { hidden }),
    ...(strayQuotes.has(index) && { strayQuote: true }),
  }
}

/** The different texts of a row; a text that is merged over the whole row counts once. */
export function filledTexts(grid: Grid, row: number): readonly string[] {
  const texts: string[] = []
  for (const { text, restored } of grid.rows[row] ?? []) {
    const read = restored ?? text
    if (read !== '' && !texts.includes(read)) texts.push(read)
  }
  return texts
}

/** Does the row have only a number? Lists are often numbered further down than they are filled in. */
function onlyNumbered(cells: RowCells, texts: readonly string[]): boolean {
  const { order } = cells
  return (
    order !== undefined &&
    texts.length === 1 &&
    Object.keys(cells).length === 1 &&
    /^\d+\.?$/.test(order.text)
  )
}

/** Is this a number with a name, as most rows are? Then it is a person, and the rest of the row is not examined. */
function personTeller(headsNames: (text: string) => boolean): (cells: RowCells) => boolean {
  return ({ order, fullName }) => {
    if (order === undefined || fullName === undefined || !isRowNumber(order.text)) return false
    const name = fullName.restored ?? fullName.text
    return /\p{L}{2}/u.test(name) && !isBlankWord(name) && !headsNames(name) && !isSum(name)
  }
}

function isRowNumber(text: string): boolean {
  return /^\d+[.)]?$/.test(text)
}

function reasonToSkip(
  cells: RowCells,
  texts: readonly string[],
  { footer, headsNames }: { readonly footer: boolean; readonly headsNames: (text: string) => boolean },
): SkipReason | null {
  const numbered = isRowNumber(cells.order?.text ?? '')
  const name = cells.fullName?.restored ?? cells.fullName?.text ?? ''
  const [first = ''] = texts
  if (texts.every((text) => /^\(?(\d{1,2}|[a-z])\)?([=+(].*)?$/i.test(text)) && !/\p{L}{2}/u.test(name))
    return 'columnNumbers'
  if (headsNames(name)) return 'repeatedHeading'
  if (isSum(name) || (!numbered && isSum(first))) return 'subtotal'
  const isNumber = (text: string) => text === cells.order?.text
  if (texts.every((text) => isNumber(text) || isBlankWord(text)) && !texts.every(isNumber))
    return 'blankWords'
  if (numbered && name !== '') return null
  if (footer || beginsFooter(cells, texts)) return 'footer'
  const grouped = texts.length <= 2 && cells.birth === undefined && cells.sex === undefined
  if (
    grouped &&
    !numbered &&
    (villageWord.test(name || first) || /^[IVXLA-H]+[.)]?\s+(xóm|thôn|bản|tổ|khu)\s/i.test(first))
  )
    return 'villageHeading'
  if (
    grouped &&
    !numbered &&
    (/^([IVX]+|[A-H])[.)]?$/.test(cells.order?.text ?? '') || /^([IVX]+|[A-H])[.)]\s/.test(first))
  )
    return 'heading'
  return name === '' && texts.length === 1 ? 'heading' : null
}

/**
 * Does the footer begin here? Its place, date and signatures can be in any column, under any heading. A role in the
 * notes beside a name belongs to that person, and is no signature.
 */
function beginsFooter({ fullName, birth, sex, ethnicity }: RowCells, texts: readonly string[]): boolean {
  const ends = (text: string) => endWords.test(text) || roleWords.test(text)
  if (fullName === undefined) return texts.some(ends)
  if (ends(fullName.text)) return true
  const isBare = birth === undefined && sex === undefined && ethnicity === undefined
  return isBare && texts.some((text) => endWords.test(text))
}

function villageOf(texts: readonly string[]): string | null {
  const text = texts.find((candidate) => /(xóm|thôn|bản|tổ|khu|phố|ấp)\s/i.test(candidate))
  return text === undefined
    ? null
    : text
        .replace(/^[IVXLA-H]+[.)]?\s+/, '')
        .replace(/[:：].*$/, '')
        .trim()
}
