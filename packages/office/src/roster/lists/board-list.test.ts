import { isoDate } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { birth, type Member } from '@lienthehe/domain/members'
import { boardTermSchema, clubIdSchema, memberSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { writeTable } from '../../tables/write-table.ts'
import { answerQuestion } from '../drafts/draft-transitions.ts'
import { readRoster } from '../read-roster.ts'
import type { Roster } from '../roster.ts'
import { judgeBoardList } from './judge-boards.ts'
import type { BoardOfClub } from './judge-term.ts'
import { boardListTable } from './write-lists.ts'

const today = isoDate('2025-12-31')
const id = clubIdSchema.parse('00000000-0000-4000-8000-000000000001')
const memberOf = (place: number, fullName: string, born: string): Member =>
  memberSchema.parse({
    id: `00000000-0000-4000-8000-10000000000${place}`,
    club: id,
    fullName,
    sex: null,
    birth: birth(born),
    ethnicity: null,
    hardships: null,
    village: null,
    phone: place === 1 ? '0355000118' : null,
    citizenId: null,
    joinedOn: '2021-05-20',
    departure: null,
  })
const mung = memberOf(1, 'Hà Văn Mừng', '1952')
const lans = [memberOf(2, 'Trần Thị Lan', '1955'), memberOf(3, 'Trần Thị Lan', '1958')]
const chair: BoardTerm = boardTermSchema.parse({
  id: '00000000-0000-4000-8000-200000000001',
  club: id,
  post: 'chair',
  fullName: 'Hà Văn Mừng',
  member: mung.id,
  account: null,
  from: '2021-06-01',
  end: null,
  correctedBecause: null,
})
const club: BoardOfClub = {
  id,
  name: 'CLB Liên thế hệ xóm Lạn',
  communes: ['xã Mường Chiềng'],
  club: { id, events: [], establishedOn: isoDate('2021-05-20') },
  members: [mung, ...lans],
  terms: [chair],
}

async function list(...lines: readonly string[]): Promise<Roster> {
  const text = ['CLB;Chức vụ;Họ và tên;Năm sinh;Điện thoại;Từ ngày;Đến ngày;Lý do thôi', ...lines].join('\n')
  const read = await readRoster(new TextEncoder().encode(text), { fileName: 'bcn.csv', kind: 'boards' })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}
const judge = (roster: Roster, placements = {}) =>
  judgeBoardList(roster, placements, { today, clubs: [club] })
const verdicts = (roster: Roster) => judge(roster).rows.map(({ verdict }) => verdict)
const codes = (roster: Roster) => judge(roster).rows.map(({ findings }) => findings.map(({ code }) => code))
const answered = (roster: Roster, question: string, answer: string) => {
  const result = answerQuestion(roster, judge(roster).questions, { question, answer })
  if (!result.ok) throw new Error(question)
  return result.value
}

test('a board comes in post by post; birth and telephone say which member it is', async () => {
  const roster = await list(
    'xóm Lạn;Chủ nhiệm;Hà Văn Mừng;1952;0355000118;01/06/2021;;',
    'xóm Lạn;PCN kiêm kế toán;Trần Thị Lan;1958;;01/06/2021;;',
    'xóm Lạn;Thủ quỹ;Quách Thị Là;1960;;01/06/2021;;',
  )
  const { rows } = judge(roster)
  expect(rows.map(({ verdict }) => verdict)).toEqual(['unchanged', 'new', 'new'])
  expect(rows[1]).toMatchObject({
    outcomes: [
      { before: null, after: { post: 'deputy', member: lans[1]?.id, from: '2021-06-01' } },
      { before: null, after: { post: 'accountant', member: lans[1]?.id } },
    ],
  })
  expect(rows[2]).toMatchObject({
    outcomes: [{ after: { member: null } }],
    findings: [{ code: 'holderNotListed' }],
  })
})

test('what is written of the boards and sent back changes nothing, the ended terms too', async () => {
  const ended: BoardTerm = {
    ...chair,
    post: 'treasurer',
    fullName: 'Quách Thị Là',
    member: null,
    end: { on: isoDate('2023-01-01'), reason: 'resigned' },
  }
  const holders = [chair, ended].map((term) => ({
    ...term,
    clubName: club.name,
    communeName: 'xã Mường Chiềng',
    birth: null,
    phone: null,
  }))
  const bytes = await writeTable(boardListTable(['BAN CHỦ NHIỆM'], holders))
  const read = await readRoster(bytes, { fileName: 'xuat.xlsx', kind: 'boards' })
  if (!read.ok) throw new Error(read.refusal.reason)
  const { rows } = judgeBoardList(read.value, {}, { today, clubs: [{ ...club, terms: [chair, ended] }] })
  expect(rows.map(({ verdict }) => verdict)).toEqual(['unchanged', 'unchanged'])
})

test('a post that somebody holds is not taken from them by a list, and cash and books stay in two hands', async () => {
  const roster = await list(
    'xóm Lạn;Chủ nhiệm;Quách Thị Là;;;01/01/2024;;',
    'xóm Lạn;Kế toán;Quách Thị Là;;;01/01/2024;;',
    'xóm Lạn;Thủ quỹ;Quách Thị Là;;;01/01/2024;;',
  )
  expect(verdicts(roster)).toEqual(['refused', 'new', 'refused'])
  expect(codes(roster)).toEqual([
    ['holderNotListed', 'postHeld'],
    ['holderNotListed'],
    ['holderNotListed', 'cashAndBooks'],
  ])
})

test('years for a term, no day and a post that is none are asked once each and stay out meanwhile', async () => {
  const roster = await list(
    'xóm Lạn;Kế toán;Trần Thị Lan;1955;;2021-2026;;',
    'xóm Lạn;Thủ quỹ;Quách Thị Là;;;2021-2026;;',
    'xóm Lạn;Ủy viên;Đinh Văn Tư;;;;;',
    'xóm Lạn;Thư ký;Đinh Văn Năm;;;01/06/2021;;',
  )
  expect(verdicts(roster)).toEqual(['leftOut', 'leftOut', 'leftOut', 'leftOut'])
  const { questions } = judge(roster)
  expect(questions.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['termFrom', 2],
    ['termFrom', 1],
    ['postMeant', 1],
  ])
  const [years, none, secretary] = questions.map((question) => question.id)
  const all = [
    [years, '2021-06-01'],
    [none, '2022-01-01'],
    [secretary, 'member'],
  ].reduce((kept, [question = '', answer = '']) => answered(kept, question, answer), roster)
  expect(verdicts(all)).toEqual(['new', 'new', 'new', 'new'])
})

test('the end of a term is taken with its reason, which is asked for and never preset', async () => {
  const roster = await list('xóm Lạn;Chủ nhiệm;Hà Văn Mừng;1952;;01/06/2021;31/10/2025;')
  expect(verdicts(roster)).toEqual(['leftOut'])
  const [question] = judge(roster).questions
  expect(question).toMatchObject({ kind: 'endMeant' })
  expect(question?.answers).not.toContain('recordedByMistake')
  expect(judge(answered(roster, question?.id ?? '', 'resigned')).rows[0]).toMatchObject({
    verdict: 'update',
    outcomes: [{ before: chair, after: { end: { on: '2025-10-31', reason: 'resigned' } } }],
  })
})

test('a day to come ends no term, and another first day overwrites none: both are said', async () => {
  const roster = await list('xóm Lạn;Chủ nhiệm;Hà Văn Mừng;1952;;01/06/2023;01/06/2026;')
  expect(verdicts(roster)).toEqual(['unchanged'])
  expect(codes(roster)).toEqual([['termSinceAnother', 'untilAhead']])
})

test('a club that nobody knows is asked about, and its people wait or stay out', async () => {
  const roster = await list('xóm Xa;Chủ nhiệm;Hà Văn Mừng;;;01/06/2021;;')
  expect(judge(roster)).toMatchObject({ labels: [{ label: 'xóm Xa', club: null }], totals: { leftOut: 1 } })
  expect(judge(roster, { 'xóm Xa': 'notTaken' }).rows).toEqual([])
  expect(judge(roster, { 'xóm Xa': id }).totals).toMatchObject({ unchanged: 1 })
})
