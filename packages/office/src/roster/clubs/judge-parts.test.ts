import { isoDate } from '@lienthehe/domain'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { unitKey } from '@lienthehe/domain/units'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { makeSheet } from '../fixtures/make-workbook.ts'
import { readRoster } from '../read-roster.ts'
import type { Roster } from '../roster.ts'
import { askTogether } from './ask-together.ts'
import { type ClubOfUnit, judgeUnitRoster } from './judge-parts.ts'
import { asAbove, notTaken } from './part-roster.ts'

const clubOf = (place: number, name: string, commune: string): ClubOfUnit => ({
  id: clubIdSchema.parse(`00000000-0000-4000-8000-00000000000${place}`),
  name,
  communes: [commune],
  commune: unitKey(`0483${place}@2020-01-01`),
  establishedOn: isoDate('2020-10-15'),
  defaultJoinedOn: isoDate('2020-10-15'),
  members: [],
  subgroups: [],
  terms: [],
})
const bung = clubOf(1, 'CLB Liên thế hệ tự giúp nhau xóm Bưng', 'xã Tú Sơn')
const lan = clubOf(2, 'CLB Liên thế hệ tự giúp nhau xóm Lạn', 'xã Tú Sơn')
const farLan = clubOf(3, 'CLB Liên thế hệ tự giúp nhau xóm Lạn', 'thị trấn Bo')
const clubs = [bung, lan, farLan]

async function readLines(...lines: readonly string[]): Promise<Roster> {
  const read = await readRoster(new TextEncoder().encode(lines.join('\n')), { fileName: 'xa.csv' })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}

function judge(roster: Roster, placements: Readonly<Record<string, string>> = {}) {
  const situation = { clubs, today: isoDate('2025-12-31'), namesakes: [] }
  const { parts, ...parted } = judgeUnitRoster(roster, placements, situation)
  const people = parts.map(({ club, judgement }) => [club, judgement.totals.new] as const)
  return { ...parted, parts, people }
}

describe('the clubs of a unit in one file', () => {
  test('a column names the club and one its commune', async () => {
    const roster = await readLines(
      'Xã,CLB,Họ và tên,Năm sinh,Giới tính',
      'Tú Sơn,CLB X.Bưng,Bùi Thị Ngần,1950,Nữ',
      'Xã Tú Sơn,xóm Lạn,Hà Văn Chính,1948,Nam',
      'TT Bo,Câu lạc bộ LTH TGN xóm Lạn,Quách Thị Miền,1955,Nữ',
    )
    expect(judge(roster).people).toEqual([
      [bung.id, 1],
      [lan.id, 1],
      [farLan.id, 1],
    ])
  })

  test('each sheet is a club, called as its tab or as the title on it says', async () => {
    const sheet = (name: string, title: string, person: string) =>
      makeSheet([[title], ['STT', 'Họ và tên', 'Năm sinh'], [1, person, 1950]], [], name)
    const bytes = await writeXlsx({
      sheets: [
        sheet('X.Bưng', 'DANH SÁCH HỘI VIÊN', 'Bùi Thị Ngần'),
        sheet('Sheet2', 'CLB LTHTGN XÓM LẠN - TT BO', 'Hà Văn Chính'),
      ],
    })
    const read = await readRoster(bytes, { fileName: 'xa.xlsx' })
    if (!read.ok) throw new Error(read.refusal.reason)
    const { people, labels } = judge(read.value)
    expect(people).toEqual([
      [bung.id, 1],
      [farLan.id, 1],
    ])
    expect(labels.map(({ label }) => label)).toEqual(['X.Bưng', 'CLB LTHTGN XÓM LẠN - TT BO'])
  })

  test('headings between the people name the clubs, and what stands within one club names none', async () => {
    const roster = await readLines(
      'STT,Họ và tên,Năm sinh',
      'I,"CLB xóm Bưng",',
      '1,Bùi Thị Ngần,1950',
      'II,Hội viên mới,',
      '2,Bùi Văn Tiến,1951',
      'III,"CLB xóm Lạn, thị trấn Bo",',
      '3,Hà Văn Chính,1948',
    )
    expect(judge(roster).people).toEqual([
      [bung.id, 2],
      [farLan.id, 1],
    ])
  })

  test.each([
    { what: 'no club has', name: 'CLB xóm Mừng', candidates: [] },
    { what: 'two clubs have', name: 'CLB xóm Lạn', candidates: [lan.id, farLan.id] },
    { what: 'a club has but for its tone mark', name: 'CLB xóm Lan', candidates: [lan.id, farLan.id] },
    { what: 'is written without marks', name: 'clb xom bung', candidates: [bung.id] },
    { what: 'lies in another commune', name: 'CLB xóm Bưng, xã Cuối Hạ', candidates: [bung.id] },
  ])('a name that $what is asked about and never guessed', async ({ name, candidates }) => {
    const roster = await readLines('CLB,Họ và tên,Năm sinh', `"${name}",Bùi Thị Ngần,1950`)
    const asked = judge(roster)
    expect(asked.people).toEqual([])
    expect(asked.unplacedRows).toBe(1)
    expect(asked.labels).toMatchObject([{ label: name, club: null, candidates }])
    expect(judge(roster, { [name]: bung.id }).people).toEqual([[bung.id, 1]])
    expect(judge(roster, { [name]: notTaken })).toMatchObject({ parts: [], notTakenRows: 1, unplacedRows: 0 })
  })

  test('rows that name no club belong to the one above only if somebody says so', async () => {
    const roster = await readLines(
      'CLB,Họ và tên,Năm sinh',
      'xóm Bưng,Bùi Thị Ngần,1950',
      ',Bùi Văn Tiến,1951',
    )
    expect(judge(roster)).toMatchObject({ people: [[bung.id, 1]], unplacedRows: 1 })
    expect(judge(roster, { '': asAbove })).toMatchObject({ people: [[bung.id, 2]], unplacedRows: 0 })
  })

  test('a date that only the month first explains counts for every club of the column', async () => {
    const roster = await readLines(
      'CLB,Họ và tên,Ngày sinh',
      'xóm Bưng,Bùi Thị Ngần,11/23/1949',
      'CLB xóm Lạn thị trấn Bo,Hà Văn Chính,4/9/1953',
    )
    const { parts } = judge(roster)
    const [question, another] = askTogether(parts)
    expect(another).toBeUndefined()
    expect(question).toMatchObject({ kind: 'dateOrder', ids: [expect.any(String)] })
    expect(question?.rows).toEqual([{ sheet: '', row: 3 }])
  })

  test('the same column of several sheets is asked about once', async () => {
    const sheet = (name: string, person: string) =>
      makeSheet(
        [
          ['Họ và tên', 'Năm sinh'],
          [person, '50'],
        ],
        [],
        name,
      )
    const bytes = await writeXlsx({
      sheets: [sheet('Xóm Bưng', 'Bùi Thị Ngần'), sheet('Xóm Lạn thị trấn Bo', 'Hà Văn Chính')],
    })
    const read = await readRoster(bytes, { fileName: 'xa.xlsx' })
    if (!read.ok) throw new Error(read.refusal.reason)
    const questions = askTogether(judge(read.value).parts)
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({ kind: 'shortYear', answer: null })
    expect(questions[0]?.ids).toHaveLength(2)
  })

  test('one person in two clubs of the file is refused in the later under one citizen id, and said under one name', async () => {
    const roster = await readLines(
      'CLB,Họ và tên,Năm sinh,CCCD',
      'xóm Bưng,Bùi Thị Ngần,1950,017150000123',
      '"xóm Lạn, xã Tú Sơn",Bùi Thị Ngần,1950,017150000123',
    )
    const [first, second] = judge(roster).parts
    expect(first?.judgement.rows).toMatchObject([{ verdict: 'new' }])
    expect(second?.judgement.rows).toMatchObject([{ verdict: 'refused' }])
    expect(second?.judgement.rows[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'memberElsewhere' }),
    )
  })
})
