import { isoDate } from '@lienthehe/domain'
import type { Club } from '@lienthehe/domain/clubs'
import { clubIdSchema, clubSchema } from '@lienthehe/domain/schema'
import { unitKey } from '@lienthehe/domain/units'
import { expect, test } from 'vitest'
import { writeTable } from '../../tables/write-table.ts'
import { answerQuestion } from '../drafts/draft-transitions.ts'
import { makeWorkbook } from '../fixtures/make-workbook.ts'
import { readRoster } from '../read-roster.ts'
import type { Roster } from '../roster.ts'
import { type ClubSituation, judgeClubList } from './judge-clubs.ts'
import type { ListedCommune } from './place-commune.ts'
import { clubListTable } from './write-lists.ts'

const today = isoDate('2025-12-31')
function communeOf(code: string, name: string, district: string): ListedCommune {
  return {
    unit: {
      key: unitKey(`${code}@2020-01-01`),
      code,
      name,
      type: 'commune',
      level: 'commune',
      parent: unitKey('150@2020-01-01'),
      validFrom: isoDate('2020-01-01'),
      validTo: isoDate('2025-07-01'),
    },
    label: `xã ${name}, ${district}`,
    names: [`xã ${name}`],
    districts: [district],
  }
}
const muongChieng = communeOf('04834', 'Mường Chiềng', 'huyện Đà Bắc')
const twice = [
  communeOf('04849', 'Cao Sơn', 'huyện Đà Bắc'),
  communeOf('04948', 'Cao Sơn', 'huyện Lương Sơn'),
]
const communes = [muongChieng, ...twice]

const lan: Club = clubSchema.parse({
  id: clubIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  name: 'CLB Liên thế hệ xóm Lạn',
  commune: muongChieng.unit.key,
  village: 'Xóm Lạn',
  establishedOn: '2021-05-20',
  decisionNumber: '12/QĐ-UBND',
  decidedOn: '2021-05-18',
  decisionIssuer: 'UBND huyện Đà Bắc',
  foundingMoney: { source: 'project', name: 'VIE071' },
  meetingDay: 31,
  events: [],
})
const known: ClubSituation = { today, communes, clubs: [{ club: lan, firstJoinedOn: null }] }

async function list(...lines: readonly string[]): Promise<Roster> {
  const read = await readRoster(new TextEncoder().encode(lines.join('\n')), {
    fileName: 'clb.csv',
    kind: 'clubs',
  })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}
const head = 'STT;Tên CLB;Xã;Huyện;Xóm;Ngày thành lập;Số quyết định;Ngày quyết định;Kinh phí thành lập'
const verdicts = (roster: Roster, situation = known) =>
  judgeClubList(roster, situation).rows.map(({ verdict }) => verdict)
const answered = (roster: Roster, question: string, answer: string) => {
  const result = answerQuestion(roster, judgeClubList(roster, known).questions, { question, answer })
  if (!result.ok) throw new Error(question)
  return result.value
}

test('a club of the list is founded in the commune that it names, with its decision and its money', async () => {
  const roster = await list(
    'DANH SÁCH CÂU LẠC BỘ',
    head,
    '1;CLB xóm Kế;Mường Chiềng;Đà Bắc;Kế;10/06/2022;15/QĐ-UBND;08/06/2022;Ngân sách huyện',
    ';Tổng cộng: 1;;;;;;;',
    ';;;;;;;Đà Bắc, ngày 5 tháng 7 năm 2022;',
    ';;;;;;;Người lập;',
  )
  const { rows, totals } = judgeClubList(roster, known)
  expect(totals).toMatchObject({ new: 1, refused: 0, leftOut: 0 })
  expect(rows[0]).toMatchObject({
    outcomes: [
      {
        kind: 'found',
        draft: {
          name: 'CLB xóm Kế',
          commune: muongChieng.unit.key,
          village: 'Kế',
          establishedOn: '2022-06-10',
          decisionNumber: '15/QĐ-UBND',
          decidedOn: '2022-06-08',
          foundingMoney: { source: 'district', name: null },
        },
      },
    ],
  })
  expect(roster.lists[0]?.skipped.map(({ why }) => why)).toEqual(['subtotal', 'footer', 'footer'])
})

test('what is written of the clubs and sent back changes nothing', async () => {
  const told = { ...lan, communeName: 'xã Mường Chiềng', districtName: 'huyện Đà Bắc' }
  const bytes = await writeTable(clubListTable(['DANH SÁCH CÂU LẠC BỘ', 'Huyện Đà Bắc'], [told]))
  const read = await readRoster(bytes, { fileName: 'xuat.xlsx', kind: 'clubs' })
  expect(read.ok && verdicts(read.value)).toEqual(['unchanged'])
  expect(read.ok && read.value.lists[0]?.ignoredColumns).toEqual([])
})

test('a club that there is gets what the list newly says, and an empty cell takes nothing away', async () => {
  const roster = await list(head, '1;CLB LTH X. Lạn;Mường Chiềng;;;20/05/2021;13/QĐ-UBND;;')
  expect(judgeClubList(roster, known).rows[0]).toMatchObject({
    verdict: 'update',
    changes: [{ field: 'decisionNumber', from: '12/QĐ-UBND', to: '13/QĐ-UBND' }],
  })
})

test('a name that differs by its marks alone waits for an answer', async () => {
  const roster = await list(head, '1;CLB Xom Lan;Mường Chiềng;;;20/05/2021;;;')
  expect(verdicts(roster)).toEqual(['leftOut'])
  const [question] = judgeClubList(roster, known).questions
  expect(question?.kind).toBe('knownClub')
  expect(verdicts(answered(roster, question?.id ?? '', 'same'))).toEqual(['unchanged'])
  expect(verdicts(answered(roster, question?.id ?? '', 'another'))).toEqual(['new'])
})

test('two communes are called Cao Sơn: the district says which, or somebody is asked once', async () => {
  const [first, second] = twice
  expect(second).toBeDefined()
  const roster = await list(
    head,
    '1;CLB xóm Một;Cao Sơn;;;10/06/2022;;;',
    '2;CLB xóm Hai;Cao Sơn;;;10/06/2022;;;',
    `3;CLB xóm Ba;Cao Sơn;${first?.districts[0]};;10/06/2022;;;`,
  )
  expect(verdicts(roster)).toEqual(['leftOut', 'leftOut', 'new'])
  const { questions } = judgeClubList(roster, known)
  expect(questions.map(({ kind, rows, answers }) => [kind, rows.length, answers.length])).toEqual([
    ['communeMeant', 2, 2],
  ])
  const chosen = answered(roster, questions[0]?.id ?? '', second?.label ?? '')
  expect(judgeClubList(chosen, known).rows[0]).toMatchObject({
    outcomes: [{ draft: { commune: second?.unit.key } }],
  })
})

test.each([
  {
    what: 'a commune that there is not',
    row: '1;CLB xóm Kế;Xã Nào Đó;;;10/06/2022;;;',
    code: 'communeUnknown',
  },
  { what: 'a year alone', row: '1;CLB xóm Kế;Mường Chiềng;;;2022;;;', code: 'dayIncomplete' },
  { what: 'no day', row: '1;CLB xóm Kế;Mường Chiềng;;;;;;', code: 'required' },
  { what: 'a day to come', row: '1;CLB xóm Kế;Mường Chiềng;;;10/06/2030;;;', code: 'dateInFuture' },
  { what: 'no name', row: '1;;Mường Chiềng;;Kế;10/06/2022;;;', code: 'required' },
])('a club with $what is refused, with the reason at its cell', async ({ row, code }) => {
  const [judged] = judgeClubList(await list(head, row), known).rows
  expect(judged?.verdict).toBe('refused')
  expect(judged?.findings.map((finding) => finding.code)).toContain(code)
})

test('a club that stands twice in the list is founded once', async () => {
  const row = ';CLB xóm Kế;Mường Chiềng;;;10/06/2022;;;'
  const { rows } = judgeClubList(await list(head, `1${row}`, `2${row}`), known)
  expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'refused'])
  expect(rows[1]?.findings).toMatchObject([{ code: 'clubTwice', value: '2' }])
})

test('without a day of founding the day of the decision is taken only when somebody says so', async () => {
  const roster = await list(head, '1;CLB xóm Kế;Mường Chiềng;;;;Số 15/QĐ-UBND ngày 08/06/2022;;')
  expect(verdicts(roster)).toEqual(['refused'])
  const { questions } = judgeClubList(roster, known)
  expect(questions.map(({ kind }) => kind)).toEqual(['foundedAsDecided'])
  const judged = judgeClubList(answered(roster, questions[0]?.id ?? '', 'yes'), known)
  expect(judged.rows[0]).toMatchObject({
    outcomes: [
      { draft: { establishedOn: '2022-06-08', decisionNumber: '15/QĐ-UBND', decidedOn: '2022-06-08' } },
    ],
  })
})

test('money of several sources, or of none that is known, is asked about once and meanwhile unknown', async () => {
  const roster = await list(
    head,
    '1;CLB xóm Kế;Mường Chiềng;;;10/06/2022;;;HelpAge',
    '2;CLB xóm Vôi;Mường Chiềng;;;10/06/2022;;;HelpAge',
    '3;CLB xóm Đúc;Mường Chiềng;;;10/06/2022;;;Dự án VIE071',
  )
  const { rows, questions } = judgeClubList(roster, known)
  const moneyOf = (row: (typeof rows)[number]) =>
    row.verdict === 'new' && row.outcomes.map((outcome) => outcome.draft.foundingMoney)
  expect(rows.map(moneyOf)).toEqual([[null], [null], [{ source: 'project', name: 'VIE071' }]])
  expect(questions.map(({ kind, rows: of }) => [kind, of.length])).toEqual([['moneyMeant', 2]])
  const donor = judgeClubList(answered(roster, questions[0]?.id ?? '', 'donor'), known)
  expect(donor.rows.slice(0, 1).map(moneyOf)).toEqual([[{ source: 'donor', name: 'HelpAge' }]])
})

test('a heading over several columns, and a commune merged over its clubs, are read', async () => {
  const bytes = await makeWorkbook(
    [
      ['TT', 'Xã', 'CLB', 'Quyết định thành lập', null, 'Ngày ra mắt'],
      [null, null, null, 'Số', 'Ngày', null],
      [1, 'Mường Chiềng', 'Xóm Kế', '15/QĐ', '08/06/2022', '10/06/2022'],
      [2, null, 'Xóm Vôi', '16/QĐ', '08/06/2022', '12/06/2022'],
    ],
    [
      [0, 3, 0, 4],
      [2, 1, 3, 1],
    ],
  )
  const read = await readRoster(bytes, { fileName: 'clb.xlsx', kind: 'clubs' })
  if (!read.ok) throw new Error(read.refusal.reason)
  expect(
    judgeClubList(read.value, known).rows.map((row) => row.verdict === 'new' && row.outcomes),
  ).toMatchObject([
    [{ draft: { decisionNumber: '15/QĐ', decidedOn: '2022-06-08', establishedOn: '2022-06-10' } }],
    [{ draft: { commune: muongChieng.unit.key, establishedOn: '2022-06-12' } }],
  ])
})

test('a list of people is no list of clubs, and what is missing is named', async () => {
  const read = await readRoster(new TextEncoder().encode('Họ và tên,Năm sinh\nBùi Thị Hoa,1950'), {
    fileName: 'nguoi.csv',
    kind: 'clubs',
  })
  expect(read).toMatchObject({
    ok: false,
    refusal: { reason: 'headerNotFound', guess: { missing: ['club', 'establishedOn'] } },
  })
})
