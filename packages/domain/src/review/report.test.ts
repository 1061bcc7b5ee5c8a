import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { clubsOf, registerOf } from '../progress/example.test-data.ts'
import { wordTargetFigure } from '../progress/wording.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { gapsFirst } from './gap.ts'
import { reportOf } from './report.ts'

const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const day = isoDate('2025-12-31')
const assessment = assessPlan(hoaBinh146, registerOf(clubsOf(80, { on: '2022-05-01' }), day), day)
const { sections, closing } = reportOf(hoaBinh146, assessment, names)
const textsOf = (place: number) => sections[place]?.paragraphs.map(({ text }) => text) ?? []

describe('V.1: the text of the review', () => {
  test('says the figure of every target once, with its clause', () => {
    const results = textsOf(1)
    expect(results).toHaveLength(1 + assessment.targets.length)
    for (const [place, verdict] of assessment.targets.entries())
      expect(results[place + 1]).toContain(wordTargetFigure(verdict, 'vi'))
    expect(results[1]).toMatch(/^- Câu lạc bộ thành lập mới \(mục I\.2\.a\): 80 \/ 75, đạt\.$/)
  })

  test('names each target that falls short, and leaves the reasons to whoever signs', () => {
    const gaps = gapsFirst(hoaBinh146, assessment)
    expect(gaps.length).toBeGreaterThan(0)
    expect(textsOf(2)).toHaveLength(gaps.length + 1)
    expect(
      sections.filter(({ paragraphs }) => paragraphs.some(({ kind }) => kind === 'toWrite')),
    ).toHaveLength(4)
  })

  test('ends as an office ends a report', () => {
    expect(closing).toMatch(/\.\/\.$/)
  })
})
