import { isoDate } from '@lienthehe/domain'
import { describeFundRefusal, isFundRefusal } from '@lienthehe/domain/funds'
import type { CutOffJudgement } from '@lienthehe/office/cut-off'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookSteps } from '../db/schema/index.ts'
import { beginBook } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { coversTarget, people, target, userNameOf } from '../testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'
import { breakIn, noSteps } from './chain.ts'
import { readStepsFrom } from './queries.ts'

const folder = makeFolder()
const club = clubIdOf(target)
const accountant = userNameOf('clubBoard', 'club')
const second = userNameOf('officer', 'commune')
const cutOff = '2025-05-31'
let kept: Instance
let before: Instance
let served: Served
/** The file exported from the club's book: the state of its funds on the cut-off day. */
let sheet: Uint8Array

// The same club in two databases: in `kept` it has a book, from which the file is exported; in `before` it has none.
beforeAll(async () => {
  const template = `${folder.path}/template.db`
  await fillTwoProvinces(template, await hashOfPassword())
  before = await openCopy(template, 'before')
  kept = await openInstance(template)
  await beginBook(await kept.as(accountant), { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })
  const source = serveInstance(kept)
  const answer = await source.get(`/api/exports/cut-off/${club}?asOf=${cutOff}`, {
    cookie: await source.signIn(accountant),
  })
  sheet = new Uint8Array(await answer.arrayBuffer())
  served = serveInstance(before)
}, 60_000)
afterAll(async () => {
  await kept.close()
  await before.close()
  folder.remove()
})

async function send(userName: string, bytes: Uint8Array) {
  const answer = await served.post(`/api/cut-offs?club=${club}`, bytes, {
    cookie: await served.signIn(userName),
  })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}

async function judged(bytes: Uint8Array): Promise<CutOffJudgement> {
  return (await send(accountant, bytes)).body.judgement
}

/** The proposal that the screen makes of a file without errors. */
function draftOf({ valueOn, evidence, funds }: CutOffJudgement) {
  return { kind: 'opening', valueOn: valueOn ?? '', reason: evidence ?? '', sheets: funds } as const
}

describe('a club that kept its funds elsewhere begins its book from a sheet', () => {
  test('whoever may book is told what it says; nobody else is, and nothing is kept of it', async () => {
    expect((await send(accountant, sheet)).status).toBe(200)
    const others = people.filter(({ disabled, role }) => !disabled && (role === null || role === 'viewer'))
    for (const person of others)
      expect((await send(person.userName, sheet)).status).toBe(coversTarget(person) ? 403 : 404)
    expect((await served.post(`/api/cut-offs?club=${club}`, sheet)).status).toBe(401)
    expect(await before.services.db.select().from(bookSteps).where(eq(bookSteps.club, club))).toEqual([])
  })

  test('what is no workbook is refused with what it is', async () => {
    expect(await send(accountant, new TextEncoder().encode('%PDF-1.7'))).toEqual({
      status: 422,
      body: { refusal: { reason: 'fileKind', found: 'pdf' } },
    })
  })

  test('the sums of the sheet are its lines, and a draft with another sum is refused with both', async () => {
    const judgement = await judged(sheet)
    expect(judgement.problems).toEqual([])
    const [income, ...others] = judgement.funds
    if (income === undefined) throw new Error('no income fund')
    const wrong = { ...income, stated: { ...income.stated, totalDong: income.stated.totalDong + 1 } }
    const { books } = await before.as(accountant)
    const draft = draftOf({ ...judgement, funds: [wrong, ...others] })
    const refusal = await refusalOfCall(books.propose({ key: uuidOf('wrong sum'), club, draft }))
    expect(refusal).toMatchObject({ reason: 'sheetSumDiffers', sum: 'total', fund: 'incomeFund' })
    expect(isFundRefusal(refusal) && describeFundRefusal(refusal, { language: 'vi' })).toContain(
      'chênh 1 đồng',
    )
  })

  test('proposed twice under one key it is one proposal, which counts nothing until another signs it', async () => {
    const { books } = await before.as(accountant)
    const draft = draftOf(await judged(sheet))
    const asked = { key: uuidOf('sheet'), club, draft }
    const first = await books.propose(asked)
    expect(await books.propose(asked)).toEqual(first)
    const { proposals } = await books.proposals({ club })
    expect(proposals).toMatchObject([
      { isPending: true, loan: null, proposal: { asks: { kind: 'opening' } } },
    ])
    expect((await books.page({ club, date: isoDate(cutOff) })).funds.map(({ isOpen }) => isOpen)).toEqual([
      false,
      false,
    ])
    expect(await refusalOfCall(books.confirm({ key: uuidOf('own'), club, proposal: 1 }))).toEqual({
      reason: 'secondPersonNeeded',
    })
  })

  test('signed by another, the new book holds what the old one held, chained, and both signed it', async () => {
    const { books } = await before.as(second)
    const signed = { key: uuidOf('sign'), club, proposal: 1 }
    const answer = await books.confirm(signed)
    expect(await books.confirm(signed)).toEqual(answer)
    const old = await kept.as(accountant)
    const date = isoDate(cutOff)
    const [ours, theirs] = await Promise.all([books.page({ club, date }), old.books.page({ club, date })])
    expect(ours.funds.map(({ cashDong }) => cashDong)).toEqual(theirs.funds.map(({ cashDong }) => cashDong))
    expect(ours.loans.outstandingDong).toBe(theirs.loans.outstandingDong)
    const rows = await readStepsFrom(before.services.db, { club, position: 1 })
    expect(breakIn(noSteps, rows)).toBeNull()
    const { book } = await before.services.books.read(before.services.db, club)
    const signers = book.ledger.transactions.map((step) => 'signedBy' in step && new Set(step.signedBy).size)
    expect(signers).toEqual([2, 2])
    const told = await (await before.as(second)).clubs.history({ id: club })
    expect(JSON.stringify(told)).toContain('book.confirm')
  })

  test('a book that has begun takes no sheet any more', async () => {
    const { books } = await before.as(accountant)
    const draft = draftOf(await judged(sheet))
    expect(await refusalOfCall(books.propose({ key: uuidOf('again'), club, draft }))).toMatchObject({
      reason: 'fundInUse',
    })
  })
})

test('the sheet of a club without a book is one to be filled in', async () => {
  const cookie = await served.signIn(userNameOf('officer', 'province'))
  const answer = await served.get(`/api/exports/cut-off/${clubIdOf('1112')}`, { cookie })
  expect(answer.status).toBe(200)
  const { funds, unread } = await judged(new Uint8Array(await answer.arrayBuffer()))
  expect([funds, unread]).toEqual([[], []])
})
