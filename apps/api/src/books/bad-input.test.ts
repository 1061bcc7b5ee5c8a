import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import type { LoanId } from '@lienthehe/domain/funds'
import { dong } from '@lienthehe/domain/funds'
import { transactionNumberSchema } from '@lienthehe/domain/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginBook, borrowingOf } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf(target)
let keys = 0
const own = () => ({ key: uuidOf(`bad input ${++keys}`), club })
let instance: Instance
let loan: LoanId
let books: Awaited<ReturnType<Instance['as']>>['books']

// The book: 20 million đồng in the income fund, 3 million in the activity fund, and a loan of 6 million of which
// 560,000 was paid back. April is closed.
beforeAll(async () => {
  const template = `${folder.path}/template.db`
  await fillTwoProvinces(template)
  instance = await openCopy(template, 'bad')
  const caller = await instance.as(userNameOf('clubBoard', 'club'))
  books = caller.books
  loan = (await beginBook(caller, { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })).loan
  const second = await instance.as(userNameOf('officer', 'commune'))
  await second.books.confirm({ ...own(), proposal: 1 })
  for (const [fund, countedDong] of [
    ['incomeFund', dong(14_000_000)],
    ['activityFund', dong(3_000_000)],
  ] as const) {
    const draft = { countedOn: isoDate('2025-04-30'), fund, countedDong }
    await books.count({ ...own(), draft, witness: 'Mai' })
  }
  await books.close({ ...own(), draft: { month: month('2025-04'), explanations: [] } })
}, 60_000)
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const spent = (on: string, amountDong: number) =>
  books.spend({
    ...own(),
    draft: { valueOn: isoDate(on), fund: 'activityFund', amountDong: amountDong, purpose: 'nước' },
  })
const repaid = (on: string, amountDong: number) =>
  books.repay({
    ...own(),
    draft: { valueOn: isoDate(on), loan, amountDong: dong(amountDong) },
    seen: null,
  })
const lent = (principalDong: number) =>
  books.lend({
    ...own(),
    draft: {
      ...borrowingOf(memberIdOf(target, 3)),
      valueOn: isoDate('2025-05-20'),
      principalDong: dong(principalDong),
    },
  })
const takenBack = (step: number) =>
  books.propose({
    ...own(),
    draft: {
      kind: 'reversal',
      valueOn: isoDate('2025-05-20'),
      reverses: transactionNumberSchema.parse(step),
      reason: 'ghi nhầm',
    },
  })

describe('what cannot be is refused, with the figure that forbids it', () => {
  test('an overpayment, with what would do', async () => {
    expect(await refusalOfCall(repaid('2025-05-21', 7_000_000))).toMatchObject({
      reason: 'overpaid',
      excessDong: expect.any(Number),
      payoffDong: expect.any(Number),
    })
  })

  test('a day in a closed month, with the month', async () => {
    expect(await refusalOfCall(spent('2025-04-30', 1000))).toEqual({
      reason: 'monthClosed',
      month: '2025-04',
    })
  })

  test('a day to come, with the day of booking', async () => {
    expect(await refusalOfCall(spent('2030-01-01', 1000))).toMatchObject({
      reason: 'valueInFuture',
      bookedOn: expect.any(String),
    })
  })

  test('a loan above the limit, with the limit and what was asked', async () => {
    expect(await refusalOfCall(lent(10_001_000))).toMatchObject({
      reason: 'outsideRegulation',
      breaches: expect.arrayContaining([{ limit: 'loanSize', most: 10_000_000, asked: 10_001_000 }]),
    })
  })

  test('more cash out than is in the box, with what is there', async () => {
    expect(await refusalOfCall(spent('2025-05-20', 3_000_001))).toMatchObject({
      reason: 'fundTooSmall',
      availableDong: 3_000_000,
      neededDong: 3_000_001,
    })
  })

  test('a reversal of a reversal, and a second one of the same slip', async () => {
    expect(await refusalOfCall(takenBack(5))).toEqual({ reason: 'reversalNotReversible' })
    expect(await refusalOfCall(takenBack(4))).toEqual({ reason: 'alreadyReversed' })
  })

  test('a payment on a loan that is paid off', async () => {
    const { payoffDong } = await books.previewRepayment({
      club,
      loan,
      date: isoDate('2025-05-21'),
      amountDong: null,
    })
    await repaid('2025-05-21', payoffDong)
    expect(await refusalOfCall(repaid('2025-05-22', 1000))).toEqual({ reason: 'loanClosed' })
  })

  test('an amount that is not whole: the field is named, and nothing is guessed', async () => {
    expect(await refusalOfCall(spent('2025-05-20', 1.5))).toMatchObject({
      reason: 'invalidInput',
      fields: [{ field: 'draft.amountDong' }],
    })
  })
})
