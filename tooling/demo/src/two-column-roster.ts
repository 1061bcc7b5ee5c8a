import { labelEthnicity, type Member } from '@lienthehe/domain/members'
import { type CellValue, writeXlsx } from 'hucre/xlsx'

/**
 * A list in an older form: the year of birth is under the person's sex, crosses mark poor households, and each village
 * is a part with its own sum. Its text is decomposed Unicode, as some keyboards write it. In one year a digit is
 * missing, and one person is in two villages.
 */
export function writeTwoColumnRoster(
  title: readonly string[],
  members: readonly Member[],
): Promise<Uint8Array> {
  const villages = [...Map.groupBy(members, ({ village }) => village ?? 'Nơi khác')]
  const heading = [
    ['STT', 'Họ và tên', 'Năm sinh', null, 'Dân tộc', 'Hoàn cảnh khó khăn', null, 'Ghi chú'],
    [null, null, 'Nam', 'Nữ', null, 'Hộ nghèo', 'Hộ cận nghèo', null],
  ]
  const parts = villages.flatMap(([village, people], place): CellValue[][] => [
    [roman[place] ?? '', village],
    ...people.map((member, index) => rowOf(member, index + 1)),
    [null, `Cộng: ${people.length} người`],
  ])
  const repeated = members.slice(0, 1).map((member) => rowOf(member, members.length + 1))
  const misspelt = members
    .slice(1, 2)
    .map((member) => [...rowOf(member, members.length + 2).slice(0, 2), 195, null])
  const top = title.length
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [...title.map((line) => [line]), ...heading, ...parts, ...repeated, ...misspelt].map((row) =>
          row.map((value) => (typeof value === 'string' ? value.normalize('NFD') : value)),
        ),
        merges: [
          { startRow: top, endRow: top, startCol: 2, endCol: 3 },
          { startRow: top, endRow: top, startCol: 5, endCol: 6 },
          ...[0, 1, 4, 7].map((column) => ({
            startRow: top,
            endRow: top + 1,
            startCol: column,
            endCol: column,
          })),
        ],
      },
    ],
  })
}

const roman = ['I', 'II', 'III', 'IV'] as const

function rowOf({ fullName, sex, birth, ethnicity, hardships }: Member, order: number): CellValue[] {
  const year = birth === null ? null : Number(birth.slice(0, 4))
  const kinds = (hardships ?? []).map(({ kind }) => kind)
  return [
    order,
    fullName,
    sex === 'male' ? year : null,
    sex === 'female' ? year : null,
    ethnicity && labelEthnicity(ethnicity, 'vi'),
    kinds.includes('poor') ? 'x' : null,
    kinds.includes('nearPoor') ? 'x' : null,
    null,
  ]
}
