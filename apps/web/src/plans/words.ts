import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Kế hoạch', en: 'Plans' },
  lede: {
    vi: 'Mỗi ngày được xét theo kế hoạch đang có hiệu lực vào ngày đó, hoặc kế hoạch gần nhất đã kết thúc.',
    en: 'Each day is judged by the plan in force on it, or by the last one that has ended.',
  },
  caption: { vi: 'Các kế hoạch và bản đang dùng', en: 'The plans, each in its latest version' },
  columns: {
    plan: { vi: 'Kế hoạch', en: 'Plan' },
    period: { vi: 'Giai đoạn', en: 'Period' },
    version: { vi: 'Bản', en: 'Version' },
    hash: { vi: 'Mã nội dung', en: 'Hash' },
    state: { vi: 'Hiệu lực', en: 'In force' },
    findings: { vi: 'Tự mâu thuẫn', en: 'Contradicts itself' },
  },
  inForce: { vi: 'Đang có hiệu lực', en: 'In force' },
  over: { vi: 'Đã kết thúc', en: 'Over' },
  toCome: { vi: 'Chưa bắt đầu', en: 'Not begun' },
  versionFrom: (version: number, date: string): Wording => ({
    vi: `Bản ${version}, từ ${date}`,
    en: `Version ${version}, from ${date}`,
  }),
  showFindings: { vi: 'Xem', en: 'Show' },
  showFindingsOf: (number: string): Wording => ({
    vi: `Xem kế hoạch ${number} tự mâu thuẫn ở đâu`,
    en: `Show where Plan ${number} contradicts itself`,
  }),
  findingsOf: (number: string): Wording => ({
    vi: `Kế hoạch ${number} tự mâu thuẫn ở đâu`,
    en: `Where Plan ${number} contradicts itself`,
  }),
  download: { vi: 'Tải tệp', en: 'Download' },
  downloadOf: (number: string): Wording => ({
    vi: `Tải tệp của ${number}`,
    en: `Download the file of Plan ${number}`,
  }),
  downloadUnits: { vi: 'Tải tệp danh sách đơn vị', en: 'Download the list of units' },
  noFindings: {
    vi: 'Các con số của kế hoạch khớp với nhau.',
    en: 'The numbers of the plan fit together.',
  },
  draft: { vi: 'Dự thảo kế hoạch', en: 'Draft a plan' },
  add: { vi: 'Ban hành kế hoạch từ tệp', en: 'Adopt a plan from a file' },
  addNote: {
    vi: 'Tệp JSON. Kế hoạch cùng mã với một kế hoạch đã có là bản sửa đổi, có hiệu lực từ ngày ghi dưới đây.',
    en: 'A JSON file. A plan with the id of a known one amends it, from the day given below.',
  },
  file: { vi: 'Tệp kế hoạch', en: 'File of the plan' },
  validFrom: { vi: 'Có hiệu lực từ ngày', en: 'Holds from' },
  validFromHint: {
    vi: 'Chỉ cần cho bản sửa đổi; để trống là từ ngày đầu của kế hoạch.',
    en: 'Only for an amendment; left empty, it is the first day of the plan.',
  },
  check: { vi: 'Kiểm tra tệp', en: 'Check the file' },
  adopt: { vi: 'Ban hành', en: 'Adopt' },
  ready: (number: string, from: string, to: string): Wording => ({
    vi: `Kế hoạch ${number}, ${from} – ${to}: tệp dùng được.`,
    en: `Plan ${number}, ${from} – ${to}: the file can be adopted.`,
  }),
  adopted: (number: string): Wording => ({
    vi: `Đã ban hành Kế hoạch ${number}.`,
    en: `Plan ${number} is adopted.`,
  }),
  problems: { vi: 'Chỗ cần sửa trong tệp', en: 'What to correct in the file' },
  line: { vi: 'Dòng', en: 'Line' },
  place: { vi: 'Vị trí', en: 'Place' },
  problem: { vi: 'Vấn đề', en: 'Problem' },
  whole: { vi: 'cả tệp', en: 'the whole file' },
  units: { vi: 'Danh sách đơn vị hành chính', en: 'List of administrative units' },
  unitsNow: (version: number, hash: string): Wording => ({
    vi: `Đang dùng bản ${version}, mã nội dung ${hash}.`,
    en: `Version ${version} is in use, hash ${hash}.`,
  }),
  unitsNote: {
    vi: 'Tệp JSON gồm các đơn vị và mỗi đơn vị trở thành gì khi sắp xếp lại. Đơn vị cũ chỉ hết hiệu lực, không bị bỏ ra.',
    en: 'A JSON file with the units and what became of each in a reform. A unit of old ends, and is never left out.',
  },
  unitsFile: { vi: 'Tệp danh sách đơn vị', en: 'File of the list' },
  adoptUnits: { vi: 'Dùng danh sách này', en: 'Use this list' },
  unitsAdopted: (version: number): Wording => ({
    vi: `Đang dùng danh sách đơn vị bản ${version}.`,
    en: `Version ${version} of the list of units is in use.`,
  }),
} as const
