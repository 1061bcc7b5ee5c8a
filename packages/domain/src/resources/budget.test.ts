import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountDongMax } from '../funds/dong.ts'
import { moneySources } from '../sources/source.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { ancestry } from '../units/unit.ts'
import { rollUp } from '../verdicts/roll-up.ts'
import { approveBudget, budgetPurposes, settleBudget, spendingOf } from './budget.ts'
import { type BudgetTotal, totalBudget } from './budget-total.ts'
import { caoSon, daBac, lineOf, province } from './example.test-data.ts'
import { type BudgetLine, budgetLineSchema } from './schema.ts'

const estimated = lineOf()
const approved = lineOf({ state: { stage: 'approved', approvedDong: 8_000_000 } })
const spent = lineOf({ state: { stage: 'spent', approvedDong: 8_000_000, spentDong: 9_500_000 } })

// Section IV.
describe('a budget line is estimated, approved, spent', () => {
  test('each stage keeps the amounts of the one before', () => {
    expect(approveBudget(estimated, 8_000_000)).toEqual({ ok: true, value: approved })
    expect(settleBudget(approved, 9_500_000)).toEqual({ ok: true, value: spent })
  })

  test.each([
    { step: 'approve an approved line', result: approveBudget(approved, 1), reason: 'alreadyApproved' },
    { step: 'approve a settled line', result: approveBudget(spent, 1), reason: 'alreadySettled' },
    { step: 'settle an estimate', result: settleBudget(estimated, 1), reason: 'notApproved' },
    { step: 'settle a settled line', result: settleBudget(spent, 1), reason: 'alreadySettled' },
  ])('to $step is refused: $reason', ({ result, reason }) => {
    expect(result).toEqual({ ok: false, refusal: { reason } })
  })

  test.each([
    { line: estimated, is: { kind: 'open' } },
    { line: approved, is: { kind: 'open' } },
    { line: spent, is: { kind: 'over', byDong: 1_500_000 } },
    { line: spentOf(8_000_000, 8_000_000), is: { kind: 'asApproved' } },
    { line: spentOf(8_000_000, 8_000_001), is: { kind: 'over', byDong: 1 } },
    { line: spentOf(8_000_000, 7_999_999), is: { kind: 'under', byDong: 1 } },
    { line: spentOf(8_000_000, 0), is: { kind: 'under', byDong: 8_000_000 } },
  ])('$line.state is $is', ({ line, is }) => {
    expect(spendingOf(line)).toEqual(is)
  })
})

function spentOf(approvedDong: number, spentDong: number): BudgetLine {
  return lineOf({ state: { stage: 'spent', approvedDong, spentDong } })
}

describe('budget lines add up', () => {
  test('over and under are told apart, and a line counts at each stage it has been through', () => {
    const lines = [estimated, approved, spent, spentOf(5_000_000, 4_000_000)]
    expect(totalBudget(lines)).toEqual({
      estimatedLines: 4,
      estimatedDong: 40_000_000,
      approvedLines: 3,
      approvedDong: 21_000_000,
      spentLines: 2,
      spentDong: 13_500_000,
      overDong: 1_500_000,
      underDong: 1_000_000,
    })
  })

  const units = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))
  const levelOf = ({ unit }: BudgetLine) => units.get(unit)?.level
  const amount = fc.integer({ min: 0, max: amountDongMax })
  const state: fc.Arbitrary<BudgetLine['state']> = fc.oneof(
    fc.constant({ stage: 'estimated' } as const),
    amount.map((approvedDong) => ({ stage: 'approved', approvedDong }) as const),
    fc.record({ stage: fc.constant('spent' as const), approvedDong: amount, spentDong: amount }),
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

  test('what was spent is what was approved on the lines spent, more what went over, less what stayed', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const settled = totalBudget(some.filter((line) => line.state.stage === 'spent'))
        expect(settled.spentDong).toBe(settled.approvedDong + settled.overDong - settled.underDong)
      }),
      { numRuns: 200, seed: 146 },
    )
  })

  test('a province’s total holds the lines of its districts and communes', () => {
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
    spentLines: one.spentLines + other.spentLines,
    spentDong: one.spentDong + other.spentDong,
    overDong: one.overDong + other.overDong,
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
    {
      changed: { state: { stage: 'spent', approvedDong: 1, spentDong: -1 } },
      problem: 'state.spentDong amountInvalid',
    },
  ])('$problem', ({ changed, problem }) => {
    const issues = budgetLineSchema.safeParse({ ...estimated, ...changed }).error?.issues ?? []
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })

  test('a line cannot be spent without having been approved', () => {
    const state = { stage: 'spent', spentDong: 1 }
    expect(budgetLineSchema.safeParse({ ...estimated, state }).success).toBe(false)
  })
})
