import { daysBetween, isoDate, type Member } from '@lienthehe/domain'
import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx'
import { type MemberField, textOfMember } from './member-text.ts'

const columns = [
  { field: 'order', heading: 'STT', width: 6 },
  { field: 'fullName', heading: 'Họ và tên', width: 28 },
  { field: 'sex', heading: 'Giới tính', width: 10 },
  { field: 'birth', heading: 'Năm sinh', width: 13 },
  { field: 'ethnicity', heading: 'Dân tộc', width: 12 },
  { field: 'hardship', heading: 'Hoàn cảnh', width: 28 },
  { field: 'village', heading: 'Xóm', width: 18 },
  { field: 'phone', heading: 'Điện thoại', width: 14 },
  { field: 'joinedOn', heading: 'Ngày vào CLB', width: 14 },
] as const
const dateFormat = 'dd/mm/yyyy'
const dayZero = isoDate('1899-12-30')

/** The members as an .xlsx list that `readRoster` takes back: title lines above one header row, real numbers and dates. */
export function writeRoster({
  title,
  members,
}: {
  readonly title: readonly string[]
  readonly members: readonly Member[]
}): Promise<Uint8Array> {
  const headerRow = title.length === 0 ? 0 : title.length + 1
  const cells = new Map<string, Partial<Cell>>()
  const rows: CellValue[][] = [
    ...title.map((line): CellValue[] => [line]),
    ...(title.length === 0 ? [] : [[]]),
    columns.map(({ heading }) => heading),
  ]
  for (const [place] of title.entries())
    cells.set(`${place},0`, { style: { font: { bold: true }, alignment: { horizontal: 'center' } } })
  for (const [column] of columns.entries())
    cells.set(`${headerRow},${column}`, {
      style: { font: { bold: true }, alignment: { horizontal: 'center', wrapText: true } },
    })
  for (const [place, member] of members.entries()) {
    const row = headerRow + 1 + place
    rows.push(columns.map(({ field }) => (field === 'order' ? place + 1 : cellValueOf(member, field))))
    for (const [column, { field }] of columns.entries()) {
      const style = field === 'order' ? null : styleOf(member, field)
      if (style !== null) cells.set(`${row},${column}`, { style })
    }
  }
  return writeXlsx({
    defaultFont: { name: 'Times New Roman', size: 13 },
    sheets: [
      {
        name: 'Danh sách',
        columns: columns.map(({ width }) => ({ width })),
        rows,
        cells,
        merges: title.map((_, row) => ({
          startRow: row,
          endRow: row,
          startCol: 0,
          endCol: columns.length - 1,
        })),
        freezePane: { rows: headerRow + 1 },
        pageSetup: {
          orientation: 'landscape',
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `${headerRow + 1}:${headerRow + 1}`,
        },
      },
    ],
  })
}

/** A birth known by its year alone is a number, a whole date is Excel's day count; everything else is text. */
function cellValueOf(member: Member, field: MemberField): CellValue {
  if (field === 'joinedOn') return daysBetween(dayZero, member.joinedOn)
  if (field === 'birth' && member.birth?.length === 4) return Number(member.birth)
  if (field === 'birth' && member.birth?.length === 10) return serialOfBirth(member)
  return textOfMember(member, field) || null
}

/**
 * Excel counts a 29 February 1900 that never was; before it, only text says the day. So it does in 1905, where the count
 * of days looks like a year that somebody typed into a date cell, and is read as that.
 */
function serialOfBirth({ birth, ...member }: Member): CellValue {
  const day = isoDate(birth ?? '')
  const serial = daysBetween(dayZero, day)
  const isYearLike = serial >= 1900 && serial <= 2100
  return day > '1900-03-01' && !isYearLike ? serial : textOfMember({ birth, ...member }, 'birth')
}

/** `@` keeps the zero of a phone number when somebody types over the cell. */
function styleOf(member: Member, field: MemberField): CellStyle | null {
  if (field === 'phone' || field === 'citizenId') return { numFmt: '@' }
  if (field === 'joinedOn' || (field === 'birth' && member.birth?.length === 10))
    return { numFmt: dateFormat }
  return null
}
