import { cellAt, type Grid } from './grid.ts'
import { fieldsOf, type Header } from './header.ts'
import { meaningOf } from './headings.ts'
import type { RosterRow, SkippedRow, SkipReason } from './roster.ts'
import { cellsOfRow, type RowCells, readColumns } from './row-cells.ts'

const villageWord = /^(xóm|thôn|bản|tổ|khu|tiểu khu|tổ dân phố|phố|ấp)\s/i
const footerWords =
  /(người lập|chủ nhiệm|xác nhận|thủ quỹ|kế toán|thư ký|ban chủ nhiệm|ký tên|^tm\.|ngày .* tháng .* năm)/i

/** The people of the list, one by one, and the rows that are none. */
export function readRows(
  grid: Grid,
  header: Header,
): { readonly rows: readonly RosterRow[]; readonly skipped: readonly SkippedRow[] } {
  const columns = readColumns(header)
  const namesVillages = fieldsOf(header).has('village')
  const rows: RosterRow[] = []
  const skipped: SkippedRow[] = []
  let village: RosterRow['cells']['village']
  let footer = false
  for (let index = header.lastRow + 1; index < grid.rows.length; index += 1) {
    const texts = filledTexts(grid, index)
    const cells = cellsOfRow(grid, index, columns)
    const why: SkipReason | null = texts.length === 0 ? null : reasonToSkip(cells, texts, footer)
    if (texts.length === 0 || onlyNumbered(cells, texts)) continue
    if (why === null) {
      const cellsHere = cells.village === undefined && village !== undefined ? { ...cells, village } : cells
      rows.push({ row: index + 1, cells: cellsHere })
      continue
    }
    footer ||= why === 'footer'
    const heading = why === 'villageHeading' && !namesVillages ? villageOf(texts) : null
    if (heading !== null)
      village = { column: cells.fullName?.column ?? cells.order?.column ?? 'A', text: heading }
    skipped.push({ row: index + 1, text: texts.join(' ').slice(0, 200), why })
  }
  return { rows, skipped }
}

/** The different texts of a row; a text that is merged over the whole row counts once. */
function filledTexts(grid: Grid, row: number): readonly string[] {
  return [
    ...new Set(
      (grid.rows[row] ?? []).map((_, column) => cellAt(grid, row, column).text).filter((text) => text !== ''),
    ),
  ]
}

/** Lists are often numbered further down than they are filled in. */
function onlyNumbered({ order, ...others }: RowCells, texts: readonly string[]): boolean {
  return (
    order !== undefined &&
    Object.keys(others).length === 0 &&
    texts.length === 1 &&
    /^\d+\.?$/.test(order.text)
  )
}

function reasonToSkip(cells: RowCells, texts: readonly string[], footer: boolean): SkipReason | null {
  const numbered = /^\d+[.)]?$/.test(cells.order?.text ?? '')
  const name = cells.fullName?.text ?? ''
  const [first = ''] = texts
  if (texts.every((text) => /^\(?(\d{1,2}|[a-z])\)?([=+(].*)?$/i.test(text)) && !/\p{L}{2}/u.test(name))
    return 'columnNumbers'
  if (meaningOf([name])?.field === 'fullName') return 'repeatedHeading'
  if (isSubtotal(name) || (isSubtotal(first) && !numbered)) return 'subtotal'
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

/** The place, the date and the signatures below the list stand in any column, under whatever heading is there. */
function beginsFooter({ fullName, birth, sex, ethnicity }: RowCells, texts: readonly string[]): boolean {
  if (fullName === undefined) return texts.some((text) => footerWords.test(text))
  if (footerWords.test(fullName.text)) return true
  const bare = birth === undefined && sex === undefined && ethnicity === undefined
  return bare && texts.some((text) => footerWords.test(text))
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

/** “Cộng”, “Tổng số: 55 người”, “Cộng tổ 1”; the family name Tống is another word, and so is Công. */
function isSubtotal(text: string): boolean {
  const spelled =
    /^(tổng|cộng)(\s+(số|cộng|toàn|chung|nam|nữ|tổ|xóm|thôn|bản|khu|tiểu khu|phố|ấp|trang)(\P{L}.*)?|\s*[:：].*|\s+\d.*)?$/iu.test(
      text,
    )
  return spelled || /^(tong so|tong cong|cong)(\W.*)?$/i.test(text)
}
