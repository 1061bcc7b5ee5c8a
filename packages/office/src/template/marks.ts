import type { Wording } from '@lienthehe/domain'
import type { ReportSection } from '@lienthehe/domain/review'

/** A mark that a part of the report replaces; if `isBlock`, nothing else may be in the mark's paragraph. */
export type TemplateMark = {
  readonly name: string
  readonly isNeeded: boolean
  readonly isBlock: boolean
  readonly about: Wording
}

const section = (name: string, vi: string, en: string) =>
  ({ name, isNeeded: true, isBlock: true, about: { vi, en } }) as const

/** The marks that a template must have; without one of them it would silently leave out a part of the report. */
export const sectionMarks: Readonly<Record<ReportSection, TemplateMark>> = {
  guidance: section(
    'chỉ đạo',
    'Các đoạn của phần I, chỉ đạo, triển khai',
    'The paragraphs of part I, guidance',
  ),
  results: section(
    'kết quả',
    'Các đoạn của phần II, kết quả thực hiện',
    'The paragraphs of part II, results',
  ),
  assessment: section(
    'đánh giá',
    'Các đoạn của phần III, đánh giá chung',
    'The paragraphs of part III, assessment',
  ),
  outlook: section(
    'phương hướng',
    'Các đoạn của phần IV, phương hướng',
    'The paragraphs of part IV, outlook',
  ),
  proposals: section('kiến nghị', 'Các đoạn của phần V, kiến nghị', 'The paragraphs of part V, proposals'),
}

export const pictureMark: TemplateMark = {
  ...{ name: 'biểu đồ', isNeeded: false, isBlock: true },
  about: { vi: 'Các biểu đồ', en: 'The charts' },
}

const line = (name: string, vi: string, en: string): TemplateMark => ({
  ...{ name, isNeeded: false, isBlock: false },
  about: { vi, en },
})

export const lineMarks = {
  subject: line('trích yếu', 'Báo cáo nói về việc gì', 'What the report is about'),
  opening: line('mở đầu', 'Câu mở đầu', 'The opening sentence'),
  closing: line('kết thúc', 'Câu kết thúc', 'The closing sentence'),
  asOf: line('ngày số liệu', 'Ngày của số liệu', 'The day of the figures'),
  year: line('năm', 'Năm của số liệu', 'The year of the figures'),
} as const

/** The words before the name of one figure, as in `{{số: Thành viên}}`. */
export const figureMark = 'số:'

/** Every mark with a fixed name; the marks that a template must have come first. */
export const templateMarks: readonly TemplateMark[] = [
  ...Object.values(sectionMarks),
  pictureMark,
  ...Object.values(lineMarks),
]

/** The name of a mark as it is compared: ignoring case and spaces. */
export function nameOfMark(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A mark as it is written in a template: `{{kết quả}}`. */
export function writtenMark(name: string): string {
  return `{{${name}}}`
}
