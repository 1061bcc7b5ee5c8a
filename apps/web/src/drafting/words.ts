import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Dự thảo kế hoạch', en: 'Draft of a plan' },
  lede: {
    vi: 'Sửa con số ngay tại đây: chỗ nào không khớp với chỗ khác được nói bên cạnh trong khi gõ. Chưa ban hành thì chưa có gì thay đổi.',
    en: 'Change the numbers here: what does not fit is said beside them as you type. Nothing changes before it is issued.',
  },
  back: { vi: 'Kế hoạch', en: 'Plans' },
  base: { vi: 'Dựa trên', en: 'Drafted from' },
  nextOf: (number: string): Wording => ({
    vi: `Kế hoạch sau ${number}`,
    en: `The plan that follows ${number}`,
  }),
  amends: (number: string): Wording => ({
    vi: `Sửa đổi ${number}`,
    en: `An amendment of ${number}`,
  }),
  fromFile: { vi: 'Một tệp kế hoạch', en: 'The file of a plan' },
  file: { vi: 'Tệp kế hoạch (JSON)', en: 'File of the plan (JSON)' },
  head: { vi: 'Tên và thời gian', en: 'Name and period' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  numberHint: { vi: 'Như trên văn bản, ví dụ 12/KH-UBND.', en: 'As on the paper, 12/KH-UBND for instance.' },
  name: { vi: 'Tên kế hoạch', en: 'Title' },
  nameEn: { vi: 'Tên tiếng Anh', en: 'Title in English' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  validFrom: { vi: 'Bản sửa đổi có hiệu lực từ ngày', en: 'The amendment holds from' },
  validFromHint: {
    vi: 'Những ngày trước đó vẫn xét theo bản cũ.',
    en: 'Days before are still judged by the older version.',
  },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  rules: { vi: 'Tiêu chí của từng câu lạc bộ', en: 'Criteria for each club' },
  drop: { vi: 'Bỏ chỉ tiêu này', en: 'Leave this target out' },
  allotted: {
    vi: 'Số của từng nơi, từng năm nằm trong tệp kế hoạch.',
    en: 'The numbers of each place and year stand in the file of the plan.',
  },
  noNumber: { vi: 'Không có con số để sửa.', en: 'There is no number to change.' },
  figures: {
    count: { vi: 'Số cần đạt', en: 'Number' },
    low: { vi: 'Từ', en: 'From' },
    high: { vi: 'Đến', en: 'To' },
    percent: { vi: 'Phần trăm cần đạt', en: 'Percent' },
  },
  inPercent: (figure: Wording): Wording => ({ vi: `${figure.vi} (%)`, en: `${figure.en} (%)` }),
  before: (value: string): Wording => ({ vi: `Trước đây: ${value}`, en: `Before: ${value}` }),
  wholeNumber: ({ vi, en }: Wording): Wording => ({
    vi: `Ghi một số nguyên, không âm, vào “${vi}”.`,
    en: `Write a whole number, zero or more, into “${en}”.`,
  }),
  noDate: ({ vi, en }: Wording): Wording => ({
    vi: `Ghi ngày/tháng/năm vào “${vi}”.`,
    en: `Write day/month/year into “${en}”.`,
  }),
  checking: { vi: 'Đang kiểm tra …', en: 'Checking …' },
  notChecked: {
    vi: 'Chưa kiểm tra được: không hỏi được máy chủ.',
    en: 'Not checked: the server could not be asked.',
  },
  unread: {
    vi: 'Có ô chưa đọc được: con số là số nguyên, ngày ghi ngày/tháng/năm.',
    en: 'A field cannot be read: numbers are whole, dates are day/month/year.',
  },
  fits: { vi: 'Các con số khớp với nhau.', en: 'The numbers fit together.' },
  contradictions: (many: number): Wording => ({
    vi: `${many} chỗ cần xem lại.`,
    en: many === 1 ? '1 place to look at again.' : `${many} places to look at again.`,
  }),
  ofThePlan: { vi: 'Về cả kế hoạch', en: 'About the plan as a whole' },
  ofFile: (number: string): Wording => ({
    vi: `Theo một tệp kế hoạch (${number})`,
    en: `From the file of a plan (${number})`,
  }),
  leftOut: { vi: 'Chỉ tiêu bỏ đi', en: 'Targets left out' },
  keepHeading: { vi: 'Lưu dự thảo', en: 'Keeping the draft' },
  keep: { vi: 'Lưu dự thảo', en: 'Keep the draft' },
  keeping: { vi: 'Đang lưu …', en: 'Saving …' },
  kept: {
    vi: 'Đã lưu trên máy chủ; lần sau mở từ trang Kế hoạch.',
    en: 'Saved on the server; open it from “Plans” next time.',
  },
  notKept: {
    vi: 'Chưa lưu: tự lưu khi ngừng gõ vài giây.',
    en: 'Not saved yet: saved by itself after a pause.',
  },
  nothingKept: { vi: 'Chưa sửa gì.', en: 'Nothing is changed yet.' },
  keptBy: (name: string, at: string): Wording => ({
    vi: `Lưu lần cuối: ${at}, ${name}.`,
    en: `Last saved: ${at}, ${name}.`,
  }),
  gone: {
    vi: 'Dự thảo này đã được ban hành hoặc bị bỏ. Lưu lần nữa thì thành một dự thảo mới.',
    en: 'This draft was issued or discarded. Saving again makes a new draft of what is here.',
  },
  allDrafts: { vi: 'Xem các dự thảo', en: 'All drafts' },
  issue: { vi: 'Ban hành', en: 'Issue' },
  download: { vi: 'Tải tệp dự thảo', en: 'Download the draft' },
  issued: (number: string): Wording => ({
    vi: `Đã ban hành Kế hoạch ${number}.`,
    en: `Plan ${number} is issued.`,
  }),
  seeOverview: { vi: 'Xem kết quả theo kế hoạch này', en: 'See where it stands' },
  recordPaper: { vi: 'Ghi văn bản và bản chụp', en: 'Record the paper and its scan' },
} as const
