/** The parts of a report, in the order that offices use. */
export const reportSections = ['guidance', 'results', 'assessment', 'outlook', 'proposals'] as const
export type ReportSection = (typeof reportSections)[number]

/** The heading of each part, as it is printed. */
export const sectionTitles: Readonly<Record<ReportSection, string>> = {
  guidance: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
  results: 'II. KẾT QUẢ THỰC HIỆN',
  assessment: 'III. ĐÁNH GIÁ CHUNG',
  outlook: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ',
  proposals: 'V. KIẾN NGHỊ, ĐỀ XUẤT',
}
