import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { clubsOf, registerOf } from '../progress/example.test-data.ts'
import { describeFigureInSentence } from '../progress/sentences/figure-in-sentence.ts'
import { describeTarget } from '../progress/sentences/wording.ts'
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
const textsOf = (section: ReportSection, report = { text, figures }) =>
  report.text
    .filter((paragraph) => paragraph.section === section)
    .map(({ parts }) => parts.map((part) => textOfPart(part, saidBy(report.figures))).join(''))

describe('V.1: the text of the review', () => {
  test('says the figure of every target once, with its clause', () => {
    const results = textsOf('results')
    expect(results).toHaveLength(1 + assessment.targets.length)
    for (const [place, verdict] of assessment.targets.entries())
      expect(results[place + 1]).toContain(
        verdict.course === 'undetermined'
          ? describeTarget(verdict, { plan: hoaBinh146, names, language: 'vi' })
          : describeFigureInSentence(verdict, { language: 'vi' }),
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

describe('III.1, III.3.d, V.4.e: with the records of its period the report', () => {
  const work = { papers: [], courses: 2, taught: { people: 90, uncounted: 0 }, visits: 31, conferences: 1 }
  const raised = { on: isoDate('2025-03-01'), place: 'Huyện Đà Bắc', answer: null }
  const matters = [
    { ...raised, number: 3, kind: 'arising', says: 'Đường sạt lở' },
    { ...raised, number: 4, kind: 'proposal', says: 'Đề nghị kéo dài kế hoạch' },
  ] as const
  const report = reportOf(hoaBinh146, assessment, names, { records: { work, matters } })

  test('says in part I what was issued, taught, checked and met for', () => {
    expect(textsOf('guidance', report).slice(0, 4)).toEqual([
      '- Văn bản ban hành trong kỳ: chưa ghi nhận văn bản nào.',
      '- Tập huấn: 2 lớp, 90 lượt người học.',
      '- Kiểm tra, giám sát: 31 lượt.',
      '- Hội nghị, hội thảo, sơ kết, tổng kết: 1 hội nghị.',
    ])
  })

  test('tells in part III what came up and in part V what is proposed, each with its number', () => {
    expect(textsOf('assessment', report)).toContain(
      '- Số 3 (Huyện Đà Bắc, 01/03/2025): Đường sạt lở. Chưa có trả lời.',
    )
    expect(textsOf('proposals', report).slice(0, 2)).toEqual([
      'Trong kỳ ghi nhận 1 kiến nghị, đã trả lời 0, còn 1 chưa trả lời:',
      '- Số 4 (Huyện Đà Bắc, 01/03/2025): Đề nghị kéo dài kế hoạch. Chưa có trả lời.',
    ])
  })

  test('binds every number to a figure', () => {
    const targets = hoaBinh146.targets.map(({ name }) => name.vi)
    for (const paragraph of report.text) expect(looseNumbers(paragraph, targets)).toEqual([])
  })
})
