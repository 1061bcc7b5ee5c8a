import { isoDate } from '@lienthehe/domain'
import {
  type Book,
  bookOfSteps,
  borrowersOn,
  findBrokenInvariants,
  findLoansToNonMembers,
  fundsOn,
  loanPositionsOn,
  portfolioAtRisk,
  summariseLoans,
} from '@lienthehe/domain/funds'
import { isActiveMember } from '@lienthehe/domain/members'
import { describe, expect, test } from 'vitest'
import { generateProvince } from '../province.ts'
import { booksOf } from './books.ts'

const { clubs, members } = generateProvince(146)
const books = booksOf({ clubs, members }, 146)
const clubOf = new Map(clubs.map((club) => [club.id, club]))
const membersOf = Map.groupBy(members, ({ club }) => club)
const asOf = isoDate('2025-11-15')

const kept = books.map(({ club, steps }) => {
  const found = clubOf.get(club)
  if (found === undefined) throw new RangeError(`no club ${club}`)
  const book = bookOfSteps(
    club,
    steps.map(({ step }) => step),
  )
  return { club: found, book, steps }
})

const loansOf = ({ loans }: Book) => loans.inOrder.map(({ history }) => history.loan)
const averageDong = (of: readonly Book[]) => {
  const sizes = of.flatMap(loansOf).map(({ terms }) => terms.principalDong)
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length
}

test('every book holds what a book must hold, and lends to members alone', () => {
  for (const { club, book } of kept) {
    expect(findBrokenInvariants(book.ledger)).toEqual([])
    expect(findLoansToNonMembers(book.ledger, membersOf.get(club.id) ?? [])).toEqual([])
  }
})

test('most clubs keep their book, a few do not yet, and one that was dissolved took nothing after it', () => {
  expect(books.length).toBeGreaterThan(115)
  expect(books.length).toBeLessThan(clubs.length)
  const [dissolved] = clubs.filter(({ events }) => events.some(({ change }) => change === 'dissolved'))
  const own = books.find(({ club }) => club === dissolved?.id)
  const last = dissolved?.events.at(-1)?.on ?? asOf
  for (const { at } of own?.steps ?? []) expect(at.slice(0, 7) <= last.slice(0, 7)).toBe(true)
})

describe('the figures that are known of the clubs', () => {
  test('a loan of a project’s club is of some 4.9 million, one of local money of some 2.6', () => {
    const ofProjects = kept.filter(({ club }) => club.foundingMoney?.source === 'project')
    const others = kept.filter(({ club }) => club.foundingMoney?.source !== 'project')
    expect(averageDong(ofProjects.map(({ book }) => book))).toBeGreaterThan(4_500_000)
    expect(averageDong(ofProjects.map(({ book }) => book))).toBeLessThan(5_400_000)
    expect(averageDong(others.map(({ book }) => book))).toBeGreaterThan(2_300_000)
    expect(averageDong(others.map(({ book }) => book))).toBeLessThan(3_000_000)
  })

  test('somewhat more than half of the members have had a loan', () => {
    let [borrowers, people] = [0, 0]
    for (const { club, book } of kept) {
      const known = borrowersOn(book, { establishedOn: club.establishedOn, asOf })
      const active = new Set(
        (membersOf.get(club.id) ?? []).filter((one) => isActiveMember(one, asOf)).map(({ id }) => id),
      )
      people += active.size
      if (known.books === 'kept')
        borrowers += known.borrowers.filter(({ member }) => active.has(member)).length
    }
    expect(borrowers / people).toBeGreaterThan(0.45)
    expect(borrowers / people).toBeLessThan(0.6)
  })

  test('nearly every club that is older than two years has lent again what came back', () => {
    const older = kept.filter(({ club }) => club.establishedOn < '2023-11-01')
    const again = older.filter(({ book }) => {
      const loans = loansOf(book)
      return new Set(loans.map(({ borrower }) => borrower)).size < loans.length
    })
    expect(again.length / older.length).toBeGreaterThan(0.8)
  })
})

test('there is something to see: late loans, and clubs without an activity fund', () => {
  const late = kept.filter(({ book }) => summariseLoans(book, asOf, { meetingDay: 15 }).lateLoans > 0)
  expect(late.length).toBeGreaterThan(5)
  expect(kept.some(({ book }) => !fundsOn(book, asOf).activityFund)).toBe(true)
})

test('kept for another year a book begins as it did, and most of what is owed then is not late', () => {
  const some = { clubs: clubs.slice(0, 12), members }
  const until = isoDate('2026-11-20')
  const longer = booksOf(some, 146, until)
  const shorter = booksOf(some, 146)
  let [owedDong, atRiskDong] = [0, 0]
  for (const [place, { club, steps }] of longer.entries()) {
    const before = shorter[place]?.steps ?? []
    expect(steps.slice(0, before.length)).toEqual(before)
    expect(steps.length).toBeGreaterThanOrEqual(before.length)
    expect(steps.every(({ at }) => at.slice(0, 10) <= until)).toBe(true)
    const book = bookOfSteps(
      club,
      steps.map(({ step }) => step),
    )
    const risk = portfolioAtRisk(loanPositionsOn(book, until), 30)
    owedDong += risk.outstandingDong
    atRiskDong += risk.atRiskDong
  }
  expect(owedDong).toBeGreaterThan(0)
  expect(atRiskDong / owedDong).toBeLessThan(0.3)
})
