import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import { dong, formatVoucher } from '@lienthehe/domain/funds'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginBook, borrowingOf } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'
import { insertStep, readStepsFrom } from './queries.ts'
import { createBookShelf } from './shelf.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf(target)
const [accountant, chair] = [userNameOf('clubBoard', 'club'), userNameOf('officer', 'commune')]
let copies = 0
let keys = 0
const own = () => ({ key: uuidOf(`books ${++keys}`), club })

beforeAll(async () => {
  await fillTwoProvinces(template)
  const instance = await openCopy(template, 'first')
  await beginBook(await instance.as(accountant), { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })
  await instance.close()
})
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(`${template}.first`, `${++copies}`)
  try {
    await use(instance)
  } finally {
    await instance.close()
  }
}

const cashOf = async ({ books }: Awaited<ReturnType<Instance['as']>>) =>
  (await books.page({ club, date: null })).funds.map(({ cashDong }) => cashDong)

describe('a club’s book', () => {
  test('shows both funds, what is lent and what is due next, as of any day', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      // The club meets on the 15th, so the instalment of 21 May is due at the next meeting, on 15 June.
      const page = await books.page({ club, date: isoDate('2025-05-16') })
      expect(page).toMatchObject({
        version: 6,
        pending: 1,
        funds: [
          { fund: 'incomeFund', isOpen: true, cashDong: 14_560_000, lastCount: null },
          { fund: 'activityFund', isOpen: true, cashDong: 3_000_000 },
        ],
        loans: {
          loans: 1,
          outstandingDong: 5_500_000,
          lateDong: 0,
          next: { on: '2025-06-15', dueDong: 560_000, loans: 1 },
        },
        regulation: { number: '01/QC-CLB' },
      })
      expect((await books.page({ club, date: isoDate('2025-01-04') })).funds[0]).toMatchObject({
        isOpen: false,
      })
    }))

  test('reads as the paper one: slips numbered by fund and year, and a balance after each', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      const year = await books.cashBookOfYear({ club, fund: 'incomeFund', year: 2025 })
      expect(
        year.lines.map(({ voucher, receiptDong, paymentDong, balanceDong }) => [
          voucher && formatVoucher(voucher),
          receiptDong,
          paymentDong,
          balanceDong,
        ]),
      ).toEqual([
        ['PT 1', 20_000_000, 0, 20_000_000],
        ['PC 1', 0, 6_000_000, 14_000_000],
        ['PT 2', 560_000, 0, 14_560_000],
      ])
      expect(year.names.members[memberIdOf(target, 1)]).toContain('Bùi Thị')
    }))

  test('tells a borrower what was lent, paid, is owed, and what to bring next', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      const [position] = (await books.loans({ club, date: null })).positions
      if (position === undefined) throw new Error('no loan')
      const card = await books.loan({ club, loan: position.loan.id, date: isoDate('2025-06-01') })
      expect(card.instalments.slice(0, 3).map(({ dueOn, state }) => [dueOn, state])).toEqual([
        ['2025-04-21', 'paid'],
        ['2025-05-21', 'late'],
        ['2025-06-21', 'next'],
      ])
      expect(card.next).toMatchObject({ on: '2025-06-21', totalDong: 1_120_000 })
    }))
})

describe('what one asks for and another confirms', () => {
  test('counts nothing until then, and then strikes the line', () =>
    withCopy(async (instance) => {
      const [asking, confirming] = [await instance.as(accountant), await instance.as(chair)]
      const before = await cashOf(asking)
      expect(await refusalOfCall(asking.books.confirm({ ...own(), proposal: 1 }))).toEqual({
        reason: 'secondPersonNeeded',
      })
      const confirmed = await confirming.books.confirm({ ...own(), proposal: 1 })
      expect(confirmed.vouchers.map(formatVoucher)).toEqual(['PT 3'])
      expect(await cashOf(asking)).toEqual([(before[0] ?? 0) - 560_000, before[1]])
      const { lines, closingDong } = await asking.books.cashBook({
        club,
        fund: 'incomeFund',
        month: month('2025-04'),
      })
      expect(lines.map(({ counts, balanceDong }) => [counts, balanceDong])).toEqual([
        [false, 14_000_000],
        [false, 14_000_000],
      ])
      expect(closingDong).toBe(14_000_000)
      expect(await refusalOfCall(confirming.books.confirm({ ...own(), proposal: 1 }))).toEqual({
        reason: 'proposalAnswered',
      })
    }))

  test('never counts when it was declined, and can be asked for again', () =>
    withCopy(async (instance) => {
      const [asking, other] = [await instance.as(accountant), await instance.as(chair)]
      const { proposals } = await asking.books.proposals({ club })
      const asks = proposals[0]?.proposal.asks
      if (asks === undefined) throw new Error('nothing was proposed')
      expect(await refusalOfCall(asking.books.propose({ ...own(), draft: asks }))).toEqual({
        reason: 'alreadyProposed',
      })
      await other.books.decline({ ...own(), proposal: 1, reason: 'Ghi đúng rồi' })
      await asking.books.propose({ ...own(), draft: asks })
      expect((await asking.books.proposals({ club })).proposals.map(({ isPending }) => isPending)).toEqual([
        true,
        false,
      ])
    }))
})

describe('two people at once', () => {
  test('never overdraw a fund: of fifty expenses the money is there for ten', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      const draft = {
        valueOn: isoDate('2025-11-19'),
        fund: 'activityFund',
        amountDong: dong(300_000),
        purpose: 'Thuốc men',
      } as const
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, () => outcomeOf(books.spend({ ...own(), draft }))),
      )
      const words = outcomes.map((outcome) =>
        outcome.kind === 'refusal' ? outcome.refusal.reason : outcome.kind,
      )
      expect(words.filter((word) => word === 'answer')).toHaveLength(10)
      expect(words.filter((word) => word === 'fundTooSmall')).toHaveLength(40)
      expect((await books.page({ club, date: null })).funds[1]?.cashDong).toBe(0)
    }))

  test('a booking sent twice is in the book once', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      const input = {
        ...own(),
        draft: {
          valueOn: isoDate('2025-11-19'),
          fund: 'activityFund',
          payers: [1, 2, 3].map((number) => ({
            member: memberIdOf(target, number),
            amountDong: dong(20_000),
          })),
        },
      } as const
      const [one, other] = await Promise.all([books.collectDues(input), books.collectDues(input)])
      expect(other).toEqual(one)
      expect((await books.page({ club, date: null })).funds[1]?.cashDong).toBe(3_060_000)
    }))

  test('a second loan that the first has left no money for is refused by the newest book', () =>
    withCopy(async (instance) => {
      const [one, other] = [await instance.as(accountant), await instance.as(chair)]
      const draft = { ...borrowingOf(memberIdOf(target, 2)), principalDong: dong(9_000_000) }
      const outcomes = await Promise.all(
        [one, other].map(({ books }) => outcomeOf(books.lend({ ...own(), draft }))),
      )
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'refusal'])
    }))
})

describe('a month is closed', () => {
  test('with a count of each box by two, and then takes nothing new', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      for (const { fund, cashDong } of (await books.page({ club, date: isoDate('2025-04-30') })).funds)
        await books.count({
          ...own(),
          draft: { countedOn: isoDate('2025-04-30'), fund, countedDong: cashDong },
          witness: 'Mai',
        })
      expect((await books.closing({ club, month: month('2025-04') })).boxes).toMatchObject([
        { fund: 'incomeFund', counted: { differenceDong: 0 } },
        { fund: 'activityFund', counted: { differenceDong: 0 } },
      ])
      await books.close({ ...own(), draft: { month: month('2025-04'), explanations: [] } })
      const late = { ...borrowingOf(memberIdOf(target, 2)), valueOn: isoDate('2025-04-30') }
      expect(await refusalOfCall(books.lend({ ...own(), draft: late }))).toEqual({
        reason: 'monthClosed',
        month: '2025-04',
      })
    }))
})

describe('the kept book', () => {
  test('is the one that is read from the tables, whatever was written and taken back meanwhile', () =>
    withCopy(async (instance) => {
      const { books } = await instance.as(accountant)
      const { services } = instance
      const kept = () => services.books.read(services.db, club)
      const draft = {
        valueOn: isoDate('2025-11-19'),
        fund: 'activityFund',
        amountDong: dong(1_000_000),
        purpose: 'Thuốc men',
      } as const
      for (let round = 0; round < 5; round += 1) {
        await Promise.all([outcomeOf(books.spend({ ...own(), draft })), kept()])
        const fresh = await createBookShelf().read(services.db, club)
        expect(await kept()).toEqual(fresh)
      }
    }))

  test('forgets a step that was read within a write which was taken back', () =>
    withCopy(async (instance) => {
      const { services } = instance
      const before = await services.books.read(services.db, club)
      await outcomeOf(
        services.db.transaction(async (tx) => {
          const { head } = before
          const step = { club, position: head.position + 1, kind: 'regulation', by: 'x', at: '2025-11-20' }
          const [first] = await readStepsFrom(tx, { club, position: 1 })
          if (first === undefined) throw new Error('the book is empty')
          await insertStep(tx, { ...first, ...step, previousHash: head.hash, hash: 'f'.repeat(64) })
          expect((await services.books.read(tx, club)).head.position).toBe(head.position + 1)
          throw new Error('taken back')
        }),
      )
      expect(await services.books.read(services.db, club)).toEqual(before)
    }))
})
