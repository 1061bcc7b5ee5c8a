import { isoDate } from '@lienthehe/domain'
import type { HomeCare } from '@lienthehe/domain/home-care'
import { birth, type Member } from '@lienthehe/domain/members'
import { clubIdSchema, homeCareSchema, memberSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { writeTable } from '../../tables/write-table.ts'
import { answerQuestion } from '../drafts/draft-transitions.ts'
import { readRoster } from '../read-roster.ts'
import type { Roster } from '../roster.ts'
import { judgeCareList } from './judge-care.ts'
import type { CareOfClub } from './judge-visits.ts'
import { careListTable } from './write-lists.ts'

const today = isoDate('2025-12-31')
const id = clubIdSchema.parse('00000000-0000-4000-8000-000000000001')
const memberOf = (place: number, fullName: string, born: string, more: object = {}): Member =>
  memberSchema.parse({
    ...{ id: `00000000-0000-4000-8000-10000000000${place}`, club: id, fullName, birth: birth(born) },
    ...{ sex: null, ethnicity: null, hardships: null, village: null, phone: null, citizenId: null },
    ...{ joinedOn: '2021-05-20', departure: null },
    ...more,
  })
const mung = memberOf(1, 'Hà Văn Mừng', '1952')
const lan = memberOf(2, 'Trần Thị Lan', '1955')
const otherLan = memberOf(3, 'Trần Thị Lan', '1958')
const gone = memberOf(4, 'Bùi Văn Đi', '1960', { departure: { on: '2025-02-01', reason: 'movedAway' } })
const man: HomeCare = homeCareSchema.parse({
  ...{ id: '00000000-0000-4000-8000-200000000001', club: id, fullName: 'Quách Thị Mận' },
  ...{ birth: null, village: 'Xóm Lạn', member: null, from: '2024-03-01', end: null },
  volunteers: [
    { member: mung.id, visitsPerMonth: 4 },
    { member: gone.id, visitsPerMonth: 2 },
  ],
})
const club: CareOfClub = {
  id,
  name: 'CLB Liên thế hệ xóm Lạn',
  communes: ['xã Mường Chiềng'],
  club: { id, events: [], establishedOn: isoDate('2021-05-20') },
  members: [mung, lan, otherLan, gone],
  care: [man],
}

async function list(...lines: readonly string[]): Promise<Roster> {
  const head = 'CLB;Người được chăm sóc;Năm sinh;Tình nguyện viên;Năm sinh TNV;Số lần/tháng;Từ ngày'
  const read = await readRoster(new TextEncoder().encode([head, ...lines].join('\n')), {
    ...{ fileName: 'cham-soc.csv', kind: 'homeCare' },
  })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}
const judge = (roster: Roster) => judgeCareList(roster, {}, { today, clubs: [club] })
const verdicts = (roster: Roster) => judge(roster).rows.map(({ verdict }) => verdict)
const codes = (roster: Roster) => judge(roster).rows.map(({ findings }) => findings.map(({ code }) => code))

test('each row is one volunteer’s visits: several rows of one person make one record', async () => {
  const roster = await list(
    'xóm Lạn;Đinh Thị Già;1938;Hà Văn Mừng;;4;01/06/2025',
    'xóm Lạn;Đinh Thị Già;1938;Trần Thị Lan;1958;2 lần;',
    'xóm Lạn;Quách Thị Mận;;Hà Văn Mừng;;4 lần/tháng;01/03/2024',
  )
  expect(verdicts(roster)).toEqual(['new', 'new', 'unchanged'])
  const [first, second] = judge(roster).rows
  const [begun] = first !== undefined && 'outcomes' in first ? first.outcomes : []
  expect(second).toMatchObject({
    outcomes: [
      {
        isNew: true,
        after: {
          ...{ id: begun?.after.id, birth: '1938', from: '2025-06-01', member: null },
          volunteers: [
            { member: mung.id, visitsPerMonth: 4 },
            { member: otherLan.id, visitsPerMonth: 2 },
          ],
        },
      },
    ],
  })
})

test('another number of visits and another volunteer change a record, and whoever is not named stays in it', async () => {
  const roster = await list(
    'xóm Lạn;Quách Thị Mận;1940;Hà Văn Mừng;;8;01/05/2024',
    'xóm Lạn;Quách Thị Mận;;Trần Thị Lan;1955;1;',
  )
  const [first, second] = judge(roster).rows
  expect(first).toMatchObject({
    verdict: 'update',
    changes: [
      { field: 'visits', from: '4', to: '8' },
      { field: 'birth', from: '', to: '1940' },
    ],
    findings: [{ code: 'careSinceAnother', value: '01/03/2024' }],
  })
  expect(second).toMatchObject({
    verdict: 'update',
    outcomes: [{ after: { birth: '1940', volunteers: [{ visitsPerMonth: 8 }, {}, { member: lan.id }] } }],
  })
})

test('what is written of home care and sent back changes nothing, a volunteer who has left included', async () => {
  const visits = [mung, gone].map((volunteer, place) => ({
    ...{ ...man, clubName: club.name, communeName: 'xã Mường Chiềng' },
    ...{ volunteer: volunteer.fullName, volunteerBirth: volunteer.birth },
    visitsPerMonth: man.volunteers[place]?.visitsPerMonth ?? 0,
  }))
  const bytes = await writeTable(careListTable(['CHĂM SÓC TẠI NHÀ'], visits))
  const read = await readRoster(bytes, { fileName: 'xuat.xlsx', kind: 'homeCare' })
  if (!read.ok) throw new Error(read.refusal.reason)
  expect(read.value.lists[0]?.ignoredColumns).toEqual([])
  expect(verdicts(read.value)).toEqual(['unchanged', 'unchanged'])
})

test.each([
  {
    what: 'a volunteer whom nobody listed',
    row: 'Đinh Thị Già;;Ai Đó Lạ;;4;01/06/2025',
    code: 'volunteerNotListed',
  },
  {
    what: 'one of two of that name',
    row: 'Đinh Thị Già;;Trần Thị Lan;;4;01/06/2025',
    code: 'volunteerNotListed',
  },
  { what: 'one who has left', row: 'Đinh Thị Già;;Bùi Văn Đi;;4;01/06/2025', code: 'volunteerNotListed' },
  {
    what: 'somebody who would visit themselves',
    row: 'Hà Văn Mừng;1952;Hà Văn Mừng;;4;01/06/2025',
    code: 'choiceUnknown',
  },
  {
    what: 'visits that are no number a month',
    row: 'Đinh Thị Già;;Hà Văn Mừng;;2 lần/tuần;01/06/2025',
    code: 'visitsUnreadable',
  },
  { what: 'no number of visits', row: 'Đinh Thị Già;;Hà Văn Mừng;;;01/06/2025', code: 'required' },
  { what: 'nobody who visits', row: 'Đinh Thị Già;;;;4;01/06/2025', code: 'required' },
  {
    what: 'a beginning before the club',
    row: 'Đinh Thị Già;;Hà Văn Mừng;;4;01/06/2020',
    code: 'beforeEstablishment',
  },
])('a row with $what is refused beside its cell', async ({ row, code }) => {
  const roster = await list(`xóm Lạn;${row}`)
  expect(verdicts(roster)).toEqual(['refused'])
  expect(codes(roster)).toEqual([[code]])
})

test('since when people are cared for is asked once for all whose cell says the same', async () => {
  const roster = await list(
    'xóm Lạn;Đinh Thị Già;;Hà Văn Mừng;;4;',
    'xóm Lạn;Xa Văn Ọp;;Hà Văn Mừng;;2;',
    'CLB lạ;Xa Văn Ai;;Hà Văn Mừng;;2;',
  )
  const { questions, rows, labels } = judge(roster)
  expect(rows.map(({ verdict }) => verdict)).toEqual(['leftOut', 'leftOut', 'leftOut'])
  expect(labels).toMatchObject([{ club: id }, { label: 'CLB lạ', club: null }])
  const [question, another] = questions
  expect([question?.kind, question?.rows.length, another]).toEqual(['careFrom', 2, undefined])
  const answered = answerQuestion(roster, questions, { question: question?.id ?? '', answer: '2025-01-05' })
  if (!answered.ok) throw new Error('not answered')
  expect(verdicts(answered.value)).toEqual(['new', 'new', 'leftOut'])
})
