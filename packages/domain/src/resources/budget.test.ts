import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { amountDongMax } from '../funds/dong.ts'
import { moneySources } from '../sources/source.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { ancestry } from '../units/unit.ts'
import { rollUp } from '../verdicts/roll-up.ts'
import { budgetOn, budgetPurposes, lackingDongOf, purposesWithoutMoney, spendingOf } from './budget.ts'
import { type BudgetTotal, totalBudget } from './budget-total.ts'
import { approvedState, caoSon, daBac, grant, lineOf, province, spentState } from './example.test-data.ts'
import { type BudgetLine, budgetLineSchema } from './schema.ts'

const estimated = lineOf()
const approved = lineOf({ state: approvedState(8_000_000) })
const spent = lineOf({ state: spentState(8_000_000, 6_500_000) })

describe('IV: what was approved and what was spent of it', () => {
  test.each([
    { line: estimated, is: { kind: 'open' }, lacking: 10_000_000 },
    { line: approved, is: { kind: 'open' }, lacking: 2_000_000 },
    { line: spent, is: { kind: 'under', byDong: 1_500_000 }, lacking: 2_000_000 },
    { line: lineOf({ state: spentState(12_000_000, 12_000_000) }), is: { kind: 'asApproved' }, lacking: 0 },
    {
      line: lineOf({ state: spentState(8_000_000, 0) }),
      is: { kind: 'under', byDong: 8_000_000 },
      lacking: 2_000_000,
    },
  ])('$line.state is $is and lacks $lacking đồng', ({ line, is, lacking }) => {
    expect(spendingOf(line)).toEqual(is)
    expect(lackingDongOf(line)).toBe(lacking)
  })

  test.each([
    { asOf: '2021-08-31', is: undefined },
    { asOf: '2021-09-01', is: { stage: 'estimated' } },
    { asOf: '2021-12-19', is: { stage: 'estimated' } },
    { asOf: '2021-12-20', is: approvedState(8_000_000) },
    { asOf: '2023-01-30', is: approvedState(8_000_000) },
    { asOf: '2023-01-31', is: spent.state },
  ])('on $asOf a line that was settled later stood at $is.stage', ({ asOf, is }) => {
    expect(budgetOn([spent], isoDate(asOf))[0]?.state).toEqual(is)
  })

  test('a line that was withdrawn counts on no day', () => {
    expect(budgetOn([lineOf({ withdrawal: { reason: 'ghi nhầm' } })], isoDate('2023-12-31'))).toEqual([])
  })

  test('IV.1: the purposes of a year for which nothing was approved are named', () => {
    const lines = [lineOf({ purpose: 'training', state: approvedState(1) }), lineOf({ purpose: 'materials' })]
    expect(purposesWithoutMoney(lines, [2022])).toEqual([
      { year: 2022, purposes: ['guidance', 'materials', 'communication', 'founding', 'monitoring'] },
    ])
  })
})

describe('budget lines add up', () => {
  test('a line counts at each stage it has been through, and nothing is set off against another line', () => {
    const generous = lineOf({ state: approvedState(15_000_000) })
    expect(totalBudget([estimated, approved, spent, generous])).toEqual({
      estimatedLines: 4,
      estimatedDong: 40_000_000,
      approvedLines: 3,
      approvedDong: 31_000_000,
      lackingDong: 14_000_000,
      spentLines: 1,
      spentDong: 6_500_000,
      underDong: 1_500_000,
    })
  })

  const units = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))
  const levelOf = ({ unit }: BudgetLine) => units.get(unit)?.level
  const amount = fc.integer({ min: 0, max: amountDongMax })
  const state: fc.Arbitrary<BudgetLine['state']> = fc.oneof(
    fc.constant({ stage: 'estimated' } as const),
    amount.map(approvedState),
    fc.tuple(amount, amount).map(([one, other]) => spentState(Math.max(one, other), Math.min(one, other))),
  )
  const lines = fc.array(
    fc
      .record({
        year: fc.integer({ min: 2021, max: 2025 }),
        unit: fc.constantFrom(province, daBac, caoSon),
        source: fc.constantFrom(...moneySources),
        purpose: fc.constantFrom(...budgetPurposes),
        estimatedDong: amount,
        state,
      })
      .map(lineOf),
    { maxLength: 30 },
  )

  test.each<{ by: string; groupOf: (line: BudgetLine) => unknown }>([
    { by: 'source', groupOf: ({ source }) => source },
    { by: 'level', groupOf: levelOf },
    { by: 'year', groupOf: ({ year }) => year },
    { by: 'purpose', groupOf: ({ purpose }) => purpose },
    { by: 'source, level and year', groupOf: (line) => `${line.source} ${levelOf(line)} ${line.year}` },
  ])('the totals by $by add up to the whole, to the đồng', ({ groupOf }) => {
    fc.assert(
      fc.property(lines, (some) => {
        const parts = [...rollUp(some, (line) => [groupOf(line)], totalBudget).values()]
        expect(parts.reduce(plus, totalBudget([]))).toEqual(totalBudget(some))
      }),
      { numRuns: 200, seed: 146 },
    )
  })

  test('what was spent is what was approved on the lines spent, less what stayed', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const settled = totalBudget(some.filter((line) => line.state.stage === 'spent'))
        expect(settled.spentDong).toBe(settled.approvedDong - settled.underDong)
      }),
      { numRuns: 200, seed: 146 },
    )
  })

  test('a line counts at its unit and at every unit above it', () => {
    const some = [lineOf({ unit: caoSon }), lineOf({ unit: daBac }), lineOf({ unit: province })]
    const totals = rollUp(some, ({ unit }) => ancestry(units, unit).map(({ key }) => key), totalBudget)
    expect(totals.get(caoSon)?.estimatedDong).toBe(10_000_000)
    expect(totals.get(daBac)?.estimatedDong).toBe(20_000_000)
    expect(totals.get(province)?.estimatedDong).toBe(30_000_000)
  })
})

function plus(one: BudgetTotal, other: BudgetTotal): BudgetTotal {
  return {
    estimatedLines: one.estimatedLines + other.estimatedLines,
    estimatedDong: one.estimatedDong + other.estimatedDong,
    approvedLines: one.approvedLines + other.approvedLines,
    approvedDong: one.approvedDong + other.approvedDong,
    lackingDong: one.lackingDong + other.lackingDong,
    spentLines: one.spentLines + other.spentLines,
    spentDong: one.spentDong + other.spentDong,
    underDong: one.underDong + other.underDong,
  }
}

describe('what a budget line may hold', () => {
  test.each([estimated, approved, spent])(
    'a line that is $state.stage is read back as it was written',
    (line) => {
      expect(budgetLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line)
    },
  )

  test.each([
    { changed: { estimatedDong: -1 }, problem: 'estimatedDong amountInvalid' },
    { changed: { estimatedDong: 0.5 }, problem: 'estimatedDong amountInvalid' },
    { changed: { estimatedDong: Number.NaN }, problem: 'estimatedDong amountInvalid' },
    { changed: { estimatedDong: amountDongMax + 1 }, problem: 'estimatedDong amountInvalid' },
    { changed: { year: 22 }, problem: 'year yearInvalid' },
    { changed: { source: 'lottery' }, problem: 'source choiceUnknown' },
    { changed: { state: spentState(1, -1) }, problem: 'state.spentDong amountInvalid' },
    { changed: { state: spentState(1, 2) }, problem: 'state.spentDong aboveApproved' },
  ])('$problem', ({ changed, problem }) => {
    const issues = budgetLineSchema.safeParse({ ...estimated, ...changed }).error?.issues ?? []
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })

  test('a line cannot be spent without having been approved', () => {
    const state = { stage: 'spent', spentDong: 1, spentOn: grant.issuedOn }
    expect(budgetLineSchema.safeParse({ ...estimated, state }).success).toBe(false)
  })
})
