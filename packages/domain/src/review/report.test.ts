import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { clubsOf, registerOf } from '../progress/example.test-data.ts'
import { wordFigureInSentence } from '../progress/figure-in-sentence.ts'
import { wordTarget } from '../progress/wording.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { gapsFirst } from './gap.ts'
import { looseNumbers } from './loose-numbers.ts'
import { reportOf } from './report.ts'
import type { ReportSection } from './report-section.ts'
import { saidBy, textOfPart } from './report-text.ts'

const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const day = isoDate('2025-12-31')
const assessment = assessPlan(hoaBinh146, registerOf(clubsOf(80, { on: '2022-05-01' }), day), day)
const { text, figures, closing } = reportOf(hoaBinh146, assessment, names)
const said = saidBy(figures)
const textsOf = (section: ReportSection) =>
  text
    .filter((paragraph) => paragraph.section === section)
    .map(({ parts }) => parts.map((part) => textOfPart(part, said)).join(''))

describe('V.1: the text of the review', () => {
  test('says the figure of every target once, with its clause', () => {
    const results = textsOf('results')
    expect(results).toHaveLength(1 + assessment.targets.length)
    for (const [place, verdict] of assessment.targets.entries())
      expect(results[place + 1]).toContain(
        verdict.course === 'undetermined'
          ? wordTarget(verdict, names, 'vi')
          : wordFigureInSentence(verdict, 'vi'),
      )
    expect(results[1]).toMatch(/^- Câu lạc bộ thành lập mới \(mục I\.2\.a\): 80, chỉ tiêu 75: đạt\.$/)
  })

  test('names each target that falls short, and leaves the reasons to whoever signs', () => {
    const gaps = gapsFirst(hoaBinh146, assessment)
    expect(gaps.length).toBeGreaterThan(0)
    expect(textsOf('assessment')).toHaveLength(gaps.length + 1)
    expect(text.filter(({ kind }) => kind === 'toWrite')).toHaveLength(4)
  })

  test('cites only figures that are there, and holds no number that is bound to none', () => {
    const targets = hoaBinh146.targets.map(({ name }) => name.vi)
    for (const paragraph of text) {
      expect(paragraph.parts.map((part) => textOfPart(part, said))).not.toContain(null)
      expect(looseNumbers(paragraph, targets)).toEqual([])
    }
  })

  test('ends as an office ends a report', () => {
    expect(closing).toMatch(/\.\/\.$/)
  })
})
