import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { languages } from '../text/language.ts'
import { type BudgetRefusal, describeBudgetRefusal } from './budget-refusal.ts'
import {
  type ApprovalSituation,
  approveBudget,
  correctBudgetLine,
  recordBudgetLine,
  settleBudget,
  withdrawBudgetLine,
} from './budget-transitions.ts'
import { approvedState, caoSon, daBac, grant, lineOf, province, spentState } from './example.test-data.ts'

const situation = { plan: hoaBinh146, units: [province, daBac], today: isoDate('2023-06-01') }
const around: ApprovalSituation = { paper: grant, within: [daBac, province] }
const approval = { approvedDong: 8_000_000, paper: grant.id }
const estimated = lineOf()
const approved = lineOf({ state: approvedState(8_000_000) })
const spent = lineOf({ state: spentState(8_000_000, 8_000_000) })
const withdrawn = lineOf({ withdrawal: { reason: 'ghi nhầm' } })
const settlement = { spentDong: 8_000_000, spentOn: isoDate('2023-01-31') }

/** The problems, each as `field problem`, or the reason if no field is wrong. */
function saysOf(result: ReturnType<typeof settleBudget>): readonly string[] {
  if (result.ok) return []
  const { refusal } = result
  return refusal.reason === 'invalidInput'
    ? refusal.fields.map(({ field, problem }) => `${field} ${problem}`)
    : [refusal.reason]
}

describe('IV: an estimate is recorded', () => {
  test.each([
    { changed: {}, says: [] },
    { changed: { year: 2020 }, says: ['draft.year yearOutsidePlan'] },
    { changed: { unit: caoSon }, says: ['draft.unit choiceUnknown'] },
    { changed: { estimatedOn: isoDate('2023-06-02') }, says: ['draft.estimatedOn dateInFuture'] },
    { changed: { source: 'project' as const }, says: ['draft.sourceName required'] },
    { changed: { source: 'project' as const, sourceName: 'VIE071' }, says: [] },
  ])('with $changed: $says', ({ changed, says }) => {
    expect(saysOf(recordBudgetLine(lineOf(changed), situation))).toEqual(says)
  })

  test('and corrected while nothing was approved; its unit stays', () => {
    const draft = { ...estimated, unit: province, estimatedDong: 1 }
    expect(correctBudgetLine(estimated, draft, situation)).toEqual({
      ok: true,
      value: lineOf({ estimatedDong: 1 }),
    })
    expect(saysOf(correctBudgetLine(approved, draft, situation))).toEqual(['alreadyApproved'])
    expect(saysOf(correctBudgetLine(spent, draft, situation))).toEqual(['alreadySettled'])
    expect(saysOf(correctBudgetLine(withdrawn, draft, situation))).toEqual(['budgetLineWithdrawn'])
  })
})

describe('IV.1: an estimate is approved by a paper', () => {
  test('on the day of that paper', () => {
    expect(approveBudget(estimated, approval, around)).toEqual({ ok: true, value: approved })
  })

  test.each([
    { paper: undefined, says: ['approval.paper choiceUnknown'] },
    { paper: { ...grant, plan: 'another' }, says: ['approval.paper choiceUnknown'] },
    { paper: { ...grant, unit: caoSon }, says: ['approval.paper choiceUnknown'] },
    { paper: { ...grant, withdrawal: { reason: 'ghi nhầm' } }, says: ['approval.paper paperWithdrawn'] },
    { paper: { ...grant, year: 2023 }, says: ['approval.paper paperOfAnotherYear'] },
    { paper: { ...grant, unit: province }, says: [] },
  ])('$says', ({ paper, says }) => {
    expect(saysOf(approveBudget(estimated, approval, { ...around, paper }))).toEqual(says)
  })

  test.each([
    { line: approved, says: ['alreadyApproved'] },
    { line: spent, says: ['alreadySettled'] },
    { line: withdrawn, says: ['budgetLineWithdrawn'] },
  ])('once: $says', ({ line, says }) => {
    expect(saysOf(approveBudget(line, approval, around))).toEqual(says)
  })
})

describe('IV: an approved line is settled', () => {
  test('and keeps what was approved', () => {
    expect(settleBudget(approved, settlement, situation)).toEqual({ ok: true, value: spent })
  })

  test.each([
    { changed: { spentDong: 8_000_001 }, says: ['settlement.spentDong aboveApproved'] },
    { changed: { spentDong: 0 }, says: [] },
    { changed: { spentOn: isoDate('2023-06-02') }, says: ['settlement.spentOn dateInFuture'] },
    { changed: { spentOn: isoDate('2021-12-19') }, says: ['settlement.spentOn beforeApproval'] },
  ])('with $changed: $says', ({ changed, says }) => {
    expect(saysOf(settleBudget(approved, { ...settlement, ...changed }, situation))).toEqual(says)
  })

  test.each([
    { line: estimated, says: ['notApproved'] },
    { line: spent, says: ['alreadySettled'] },
    { line: withdrawn, says: ['budgetLineWithdrawn'] },
  ])('once, and not before: $says', ({ line, says }) => {
    expect(saysOf(settleBudget(line, settlement, situation))).toEqual(says)
  })
})

test('a mistake is withdrawn at any stage, once', () => {
  const reason = { reason: 'ghi nhầm' }
  for (const line of [estimated, approved, spent])
    expect(withdrawBudgetLine(line, reason)).toEqual({ ok: true, value: { ...line, withdrawal: reason } })
  expect(saysOf(withdrawBudgetLine(withdrawn, reason))).toEqual(['budgetLineWithdrawn'])
})

test.each(languages)('every refusal is a whole sentence of its own (%s)', (language) => {
  const reasons: readonly BudgetRefusal['reason'][] = [
    'notApproved',
    'alreadyApproved',
    'alreadySettled',
    'budgetLineWithdrawn',
  ]
  const sentences = reasons.map((reason) => describeBudgetRefusal({ reason }, { language }))
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\.$/u)
  expect(new Set(sentences).size).toBe(sentences.length)
})
