import { isoDate } from '@lienthehe/domain'
import { bookOfSteps } from '@lienthehe/domain/funds'
import { clubMoneyOf, moneyOn } from '@lienthehe/domain/money'
import {
  budgetOn,
  isGivenByOthers,
  meansKinds,
  meansOn,
  supportByClub,
  totalBudget,
} from '@lienthehe/domain/resources'
import { expect, test } from 'vitest'
import { booksOf } from './books/books.ts'
import { meansOf } from './means.ts'
import { generateProvince } from './province.ts'

const until = isoDate('2025-11-20')
const province = generateProvince(146)
const clubs = province.clubs.slice(0, 40)
const books = booksOf({ ...province, clubs }, 146, until)
const made = meansOf({ clubs, books }, 146, until)
const lines = made.lines.flatMap(({ steps }) => steps.at(-1)?.value ?? [])
const records = made.records.flatMap(({ steps }) => steps.at(-1)?.value ?? [])

test('IV: five years of money are there, the earlier ones settled within what was approved', () => {
  expect(new Set(lines.map(({ year }) => year))).toEqual(new Set([2021, 2022, 2023, 2024, 2025]))
  const total = totalBudget(budgetOn(lines, until))
  expect(total.spentDong).toBeGreaterThan(0)
  expect(total.spentDong).toBeLessThan(total.approvedDong)
  expect(lines.filter(({ year, state }) => year < 2025 && state.stage !== 'spent')).toEqual([])
  expect(lines.filter(({ year, state }) => year === 2025 && state.stage !== 'approved')).toEqual([])
})

test('III.5: what was given to a club is what its book says came from others, to the đồng', () => {
  const inBooks = books.reduce((sum, { club, steps }) => {
    const { origins } = moneyOn(
      [
        clubMoneyOf(
          bookOfSteps(
            club,
            steps.map(({ step }) => step),
          ),
        ),
      ],
      until,
    )
    return (
      sum +
      origins.reduce((own, { origin, amountDong }) => own + (isGivenByOthers(origin) ? amountDong : 0), 0)
    )
  }, 0)
  expect(inBooks).toBeGreaterThan(0)
  expect(supportByClub(records, until).reduce((sum, { total }) => sum + total.moneyDong, 0)).toBe(inBooks)
})

test('III.2, III.4: there are courses with trainers, materials in versions, events and media items', () => {
  for (const kind of meansKinds) expect(meansOn(records, kind, until).length).toBeGreaterThan(2)
})

test('III.1: the plan is on record as a paper, and after it who does what, guidance and agreements', () => {
  const papers = made.papers.flatMap(({ steps }) => steps.at(-1)?.value ?? [])
  expect(papers.filter(({ kind }) => kind === 'plan')).toMatchObject([
    { number: '146/KH-UBND', issuedOn: '2020-10-09' },
  ])
  const kinds = new Set(papers.map(({ kind }) => kind))
  for (const kind of ['assignment', 'guidance', 'agreement', 'yearlyPlan', 'budget', 'report'] as const)
    expect(kinds).toContain(kind)
})

test('V.4.e: what was raised has its numbers in their order, and is answered but for the latest', () => {
  const matters = made.matters.flatMap(({ steps }) => steps.at(-1)?.value ?? [])
  expect(matters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(matters.filter(({ answer }) => answer === null).map(({ number }) => number)).toEqual([6])
})

test('the same seed gives the same means', () => {
  expect(meansOf({ clubs, books }, 146, until)).toEqual(made)
})
