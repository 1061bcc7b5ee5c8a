import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import type { LoanId } from '@lienthehe/domain/funds'
import { dong } from '@lienthehe/domain/funds'
import type { MeetingSheet } from '@lienthehe/domain/meetings'
import { boardTermIdSchema } from '@lienthehe/domain/schema'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertBoardTerm } from '../boards/queries.ts'
import { beginBook, requestDraft } from '../testing/club-book.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { meetingSheet } from '../testing/drafts/meeting-sheet.ts'
import { reportDraft } from '../testing/drafts/report-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userIdOf, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf(target)
const board = userNameOf('clubBoard', 'club')
const on = isoDate('2025-11-14')
const member = (number: number) => memberIdOf(target, number)
let instance: Instance
let loan: LoanId
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
  loan = (await beginBook(await instance.as(board), { club, borrower: member(1), text: 'HelpAge' })).loan
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`meeting ${++keys}`)
const asBoard = () => instance.as(board)

/** The sheet of a meeting at which two members paid their dues and one paid back part of a loan. */
async function evening(said: Partial<MeetingSheet> = {}): Promise<MeetingSheet> {
  const { money } = await (await asBoard()).meetings.prepare({ club })
  const [asked] = money.repayments
  if (asked === undefined) throw new Error('nobody is asked to repay')
  const payers = [2, 3].map((number) => ({ member: member(number), amountDong: dong(10_000) }))
  return meetingSheet('2025-11', {
    dues: { valueOn: on, fund: 'activityFund', payers },
    repayments: [{ draft: { valueOn: on, loan, amountDong: dong(500_000) }, owedDong: asked.owedDong }],
    counts: [
      { draft: { countedOn: on, fund: 'activityFund', countedDong: dong(3_000_000) }, witness: 'Mai' },
    ],
    report: reportDraft('2025-11', {
      meeting: { kind: 'held', on, attendance: { kind: 'counted', people: 41 } },
    }),
    ...said,
  })
}

const told = (
  lines: readonly { readonly kind: string; readonly refusal: { readonly reason: string } | null }[],
) => lines.map(({ kind, refusal }) => [kind, refusal?.reason ?? null])

describe('the sheet of a meeting', () => {
  test('writes the money into the book and sends the month’s report, once for one key', async () => {
    const { books, meetings, reports } = await asBoard()
    const before = await books.page({ club, date: null })
    const sent = { key: newKey(), club, sheet: await evening() }
    const answer = await meetings.send(sent)
    expect(await meetings.send(sent)).toEqual(answer)
    expect(told(answer.lines)).toEqual([
      ['dues', null],
      ['repayment', null],
      ['count', null],
      ['report', null],
    ])
    const after = await books.page({ club, date: null })
    expect(after.version).toBe(before.version + 3)
    const { months } = await reports.ofClub({ club })
    expect(months.find((one) => one.month === '2025-11')?.state).toMatchObject({ status: 'submitted' })
    const { entries } = await (await instance.as(userNameOf('officer', 'district'))).clubs.history({
      id: club,
    })
    expect(entries.map(({ action }) => action)).toContain('meeting.send')
  })

  test('is told line by line: a loan that somebody else booked money of meanwhile is left alone, the rest is taken', async () => {
    const sheet = await evening()
    const { books, meetings } = await asBoard()
    await books.repay({
      key: newKey(),
      club,
      draft: { valueOn: on, loan, amountDong: dong(500_000) },
      seen: null,
    })
    const { lines } = await meetings.send({ key: newKey(), club, sheet })
    expect(told(lines)).toEqual([
      ['dues', null],
      ['repayment', 'partsChanged'],
      ['count', null],
      ['report', null],
    ])
  })

  test('of a payer who is no member of the club takes the others’ dues', async () => {
    const stranger = { member: memberIdOf('1112', 1), amountDong: dong(10_000) }
    const own = { member: member(2), amountDong: dong(10_000) }
    const dues = { valueOn: on, fund: 'activityFund', payers: [stranger, own] } as const
    const { lines } = await (await asBoard()).meetings.send({
      key: newKey(),
      club,
      sheet: await evening({ dues, repayments: [], counts: [] }),
    })
    expect(lines.slice(0, 2)).toEqual([
      { kind: 'dues', payers: [own.member], amountDong: 10_000, refusal: null },
      expect.objectContaining({
        payers: [stranger.member],
        refusal: expect.objectContaining({ reason: 'payerNotAMember' }),
      }),
    ])
  })

  test('hands out what the board has approved, and only that', async () => {
    const { books, meetings } = await asBoard()
    await books.requestLoan({ key: newKey(), club, draft: requestDraft(member(3)) })
    const sheet = await evening({
      dues: null,
      repayments: [],
      counts: [],
      handOuts: [{ request: 1, valueOn: on }],
    })
    expect(told((await meetings.send({ key: newKey(), club, sheet })).lines)).toEqual([
      ['handOut', 'requestNotApproved'],
      ['report', null],
    ])
  })

  test('whose report another has sent keeps its money, and the report as it was sent', async () => {
    const { meetings, reports } = await asBoard()
    const sheet = await evening()
    await reports.submit({
      key: newKey(),
      club,
      version: 0,
      draft: reportDraft('2025-11', { homeCareVisits: 3 }),
    })
    const { lines } = await meetings.send({ key: newKey(), club, sheet })
    expect(told(lines).at(-1)).toEqual(['report', 'stepNotPossible'])
    const { report } = await reports.ofMonth({ club, month: month('2025-11') })
    expect(report?.homeCareVisits).toBe(3)
  })
})

describe('a sheet of which not one line can be taken is refused, and stays to be corrected', () => {
  test('of a month that has not begun, by a clock that is a year ahead', async () => {
    const report = reportDraft('2026-11', { meeting: { kind: 'notHeld', reason: 'mưa' } })
    const sheet = meetingSheet('2026-11', { report })
    const refusal = await refusalOfCall((await asBoard()).meetings.send({ key: newKey(), club, sheet }))
    expect(refusal).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'draft.month', problem: 'dateInFuture' }],
    })
  })

  test('of a club that one does not serve', async () => {
    const { meetings } = await instance.as(userNameOf('clubBoard', 'club'))
    const sheet = meetingSheet('2025-11')
    const call = meetings.send({ key: newKey(), club: clubIdOf('1112'), sheet })
    expect(await refusalOfCall(call)).toEqual({ reason: 'notFound' })
  })
})

describe('rights follow posts, but one phone goes round at the meeting', () => {
  const seat = (post: 'accountant' | 'member', account: string) => ({
    ...boardTermDraft,
    id: boardTermIdSchema.parse(uuidOf(`seat of ${post}`)),
    club,
    post,
    member: post === 'member' ? member(1) : null,
    account,
    end: null,
    correctedBecause: null,
  })

  test('whoever of the board holds it enters for all posts, but not what concerns their own loan', async () => {
    const seats = [
      seat('accountant', userIdOf(userNameOf('officer', 'commune'))),
      seat('member', userIdOf(board)),
    ]
    await instance.services.db.transaction(async (tx) => {
      for (const term of seats) await insertBoardTerm(tx, term)
    })
    const { lines } = await (await asBoard()).meetings.send({ key: newKey(), club, sheet: await evening() })
    expect(told(lines)).toEqual([
      ['dues', null],
      ['repayment', 'ownLoan'],
      ['count', null],
      ['report', null],
    ])
  })
})
