import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { unknownInterval } from '../../verdicts/interval.ts'
import { assessPlan, type TargetVerdict } from '../assess-plan.ts'
import { clubsOf, registerOf } from '../example.test-data.ts'
import { describeFigureInSentence } from './figure-in-sentence.ts'

const day = isoDate('2025-12-31')
const { targets } = assessPlan(hoaBinh146, registerOf(clubsOf(80, { on: '2022-05-01' }), day), day)

/** The verdict on this target, with another figure if `actual` is given. */
function verdictOn(target: string, actual?: { low: number; high: number | 'unbounded' }): TargetVerdict {
  const verdict = targets.find((one) => one.target === target)
  if (verdict === undefined) throw new RangeError(`no target ${target}`)
  return actual === undefined
    ? verdict
    : { ...verdict, parts: verdict.parts.map((part) => ({ ...part, actual })) }
}

describe('a figure is said without signs', () => {
  test.each([
    { target: 'clubs.new', actual: undefined, vi: '80, chỉ tiêu 75', en: '80, target 75' },
    {
      target: 'clubs.new',
      actual: { low: 69, high: 103 },
      vi: 'từ 69 đến 103, chỉ tiêu 75',
      en: 'between 69 and 103, target 75',
    },
    {
      target: 'clubs.new',
      actual: unknownInterval,
      vi: 'chưa có số liệu, chỉ tiêu 75',
      en: 'no figure yet, target 75',
    },
    {
      target: 'clubs.new',
      actual: { low: 0, high: 47 },
      vi: 'nhiều nhất 47, chỉ tiêu 75',
      en: 'at most 47, target 75',
    },
  ])('$vi', ({ target, actual, vi, en }) => {
    expect(describeFigureInSentence(verdictOn(target, actual), { language: 'vi' })).toBe(vi)
    expect(describeFigureInSentence(verdictOn(target, actual), { language: 'en' })).toBe(en)
  })

  test('of no target of the plan, in either language', () => {
    for (const verdict of targets)
      for (const language of ['vi', 'en'] as const)
        expect(describeFigureInSentence(verdict, { language })).not.toMatch(/[≥≤<>]/)
  })
})
