import type { Wording } from '@lienthehe/domain'
import type { ReportSection } from '@lienthehe/domain/review'

/** A mark that is replaced by a part of the report; a mark with `isBlock` has its paragraph to itself. */
export type TemplateMark = {
  readonly name: string
  readonly isNeeded: boolean
  readonly isBlock: boolean
  readonly about: Wording
}

const section = (name: string, vi: string, en: string) =>
  ({ name, isNeeded: true, isBlock: true, about: { vi, en } }) as const

/** Without one of these a template would silently leave out a part of the report. */
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

/** Every mark with a fixed name; those that a template needs come first. */
export const templateMarks: readonly TemplateMark[] = [
  ...Object.values(sectionMarks),
  pictureMark,
  ...Object.values(lineMarks),
]

/** The name of a mark as it is compared: ignoring case and spaces. */
export function nameOfMark(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** `{{kết quả}}`, as it is written in a template. */
export function writtenMark(name: string): string {
  return `{{${name}}}`
}
