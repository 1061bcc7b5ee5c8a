import { createHash } from 'node:crypto'
import { assessPlan, exactly, hoaBinh146, isoDate, type PlanAssessment } from '@lienthehe/domain'
import { districtNamesOf } from '@lienthehe/domain/review'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { writeAnnex } from './write-annex.ts'

const register = {
  units: hoaBinhUnits,
  successions: hoaBinhSuccessions,
  unitPlans: { areAllRecorded: false, records: [] },
  clubs: [],
}
const empty = assessPlan(hoaBinh146, register, isoDate('2025-12-31'))
/** Each district has different numbers; of some members in one district nothing is known. */
const assessment: PlanAssessment = {
  ...empty,
  districts: empty.districts.map((district, at) => ({
    ...district,
    clubsOperating: at + 3,
    communesCovered: exactly(at + 1),
    founded: district.founded.map(({ year }) => ({ year, clubs: year - 2020 + at })),
    foundedInAll: 15 + 5 * at + (at === 2 ? 1 : 0),
    membersOfNewClubs: { low: 50 * at, high: 50 * at + (at === 4 ? 7 : 0) },
    olderPeopleOfNewClubs: { low: 40 * at, high: at === 9 ? 'unbounded' : 40 * at },
  })),
}
const content = {
  plan: hoaBinh146,
  assessment,
  names: districtNamesOf(hoaBinh146, hoaBinhUnits, 'vi'),
  cites: { number: 3, hash: 'c0ffee' },
}
const bytes = await writeAnnex(content)
const { sheets } = await readXlsx(bytes)

/** The columns of a sheet by their headings: the rows of the districts, and the last row. */
function columnsOf(place: number) {
  const rows = sheets[place]?.rows ?? []
  const headings = rows.findIndex((row) => row[0] === 'STT')
  const districts = rows.slice(headings + 1, -1)
  return (rows[headings] ?? []).map((heading, column) => ({
    heading,
    values: districts.map((row) => row[column] ?? null),
    sum: rows.at(-1)?.[column] ?? null,
  }))
}
const sumOf = (values: readonly unknown[]) => values.reduce<number>((sum, value) => sum + Number(value), 0)

describe('the annexes of a report', () => {
  test('say of what they are annexes and which snapshot they cite, one sheet each', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III'])
    expect(sheets[0]?.rows.slice(0, 4).map(([line]) => line)).toEqual([
      'PHỤ LỤC I',
      'KẾT QUẢ TỪNG CHỈ TIÊU',
      '(Kèm theo Báo cáo kết quả thực hiện Kế hoạch số 146/KH-UBND, tính đến ngày 31/12/2025)',
      'Bản chốt số 3, mã kiểm tra c0ffee',
    ])
    expect(columnsOf(0)[1]?.values).toHaveLength(assessment.targets.length - 1)
  })

  test('add up: the last row of each column is the sum of the districts above it', () => {
    for (const place of [1, 2])
      for (const { heading, values, sum } of columnsOf(place).slice(2))
        if (sum !== null) expect([heading, sum]).toEqual([heading, sumOf(values)])
    const operating = columnsOf(1).find(({ heading }) => heading === 'Câu lạc bộ đang hoạt động')
    expect(operating?.sum).toBe(3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12)
  })

  test('add up along the years as well, with the clubs of late 2020 in a column of their own', () => {
    const [, , ...years] = columnsOf(2)
    expect(years.map(({ heading }) => heading).at(0)).toBe('Trước 2021')
    const total = years.at(-1)
    expect(sumOf(years.slice(0, -1).map(({ sum }) => sum))).toBe(total?.sum)
  })

  test('leave open what is not known: from at least to at most, and no sum over a column without an end', () => {
    const [least, most] = columnsOf(1).filter(({ heading }) => String(heading).startsWith('Thành viên'))
    expect([most?.heading, Number(most?.sum) - Number(least?.sum)]).toEqual([
      'Thành viên của câu lạc bộ mới, nhiều nhất',
      7,
    ])
    const open = columnsOf(1).at(-1)
    expect([open?.values.at(-1), open?.sum]).toEqual([null, null])
  })

  test('have the same bytes whenever they are written', async () => {
    const hash = (file: Uint8Array) => createHash('sha256').update(file).digest('hex')
    // A ZIP file stores times in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(hash(await writeAnnex(content))).toBe(hash(bytes))
  })
})
