import { formatBirth, labelEthnicity, labelHardship, labelSex, type Member } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { writeXlsx } from 'hucre/xlsx'

const headings = [
  'TT',
  'Họ và tên',
  'Giới tính',
  'Ngày, tháng, năm sinh',
  'Dân tộc',
  'Hoàn cảnh',
  'Xóm',
  'SĐT',
  'Ngày vào CLB',
] as const
const columns = [
  'order',
  'fullName',
  'sex',
  'birth',
  'ethnicity',
  'hardship',
  'village',
  'phone',
  'joinedOn',
] as const
type Column = (typeof columns)[number]
type Row = Readonly<Record<Column, string | number | null>>

/** The mistakes in each of the first rows, from the top; the rows below them are correct. */
export const slips: readonly (readonly [what: string, slip: (row: Row, first: Row) => Partial<Row>])[] = [
  ['nothing', () => ({})],
  ['a year of two digits', () => ({ birth: '48' })],
  ['a birth in the future', () => ({ birth: 2091 })],
  ['the first person again', (_, first) => ({ ...first })],
  ['a word that names no sex', () => ({ sex: 'Chưa rõ' })],
  ['no birth', () => ({ birth: null })],
  ['a day that does not exist', () => ({ birth: '31/02/1950' })],
  ['no name', () => ({ fullName: null })],
  ['a phone number that is none', () => ({ phone: 'không có' })],
  ['joined before the club was there', () => ({ joinedOn: '01/05/2015' })],
  ['an ethnic group from elsewhere', () => ({ ethnicity: 'Ba Na' })],
  ['all in capitals', ({ fullName }) => ({ fullName: String(fullName).toUpperCase() })],
  ['a man with a woman’s middle name', ({ fullName }) => ({ fullName: asWoman(fullName), sex: 'Nam' })],
  ['a hardship in words of one’s own', () => ({ hardship: 'Nhà dột' })],
]

/** A list as boards send it, with a mistake in each of the first rows; the import names the cell of each. */
export function writeFaultyRoster(title: readonly string[], members: readonly Member[]): Promise<Uint8Array> {
  const sound = members.map(rowOf)
  const rows = sound.map((row, place): Row => {
    const slip = slips[place]?.[1]
    return { ...row, ...slip?.(row, sound[0] ?? row), order: place + 1 }
  })
  return writeXlsx({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ...title.map((line) => [line]),
          [...headings],
          ...rows.map((row) => columns.map((column) => row[column])),
          ['', `Tổng cộng: ${rows.length} thành viên`],
        ],
      },
    ],
  })
}

function rowOf(member: Member): Row {
  const { fullName, sex, birth, ethnicity, hardships, village, phone, joinedOn } = member
  return {
    order: null,
    fullName,
    sex: sex && labelSex(sex, 'vi'),
    birth: birth && (birth.length === 4 ? Number(birth) : formatBirth(birth)),
    ethnicity: ethnicity && labelEthnicity(ethnicity, 'vi'),
    hardship: hardships && (hardships.map(({ kind }) => labelHardship(kind, 'vi')).join('; ') || 'Không'),
    village,
    phone,
    joinedOn: formatDate(joinedOn),
  }
}

function asWoman(fullName: Row['fullName']): string {
  return String(fullName).replace(/ .* /, ' Thị ')
}
