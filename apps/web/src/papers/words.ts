import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Văn bản thực hiện kế hoạch', en: 'Documents that carry out the plan' },
  lede: {
    vi: 'Hướng dẫn, phân công, thỏa thuận, điều chỉnh, dự toán và báo cáo, kèm bản quét. Mỗi văn bản là căn cứ cho thấy việc được giao trong năm ấy đã làm.',
    en: 'Guidance, assignments, agreements, amendments, budgets and reports, with scans. Each is evidence that a duty of its year was carried out.',
  },
  none: { vi: 'Chưa có văn bản nào trong sổ', en: 'No documents recorded yet' },
  noneAdvice: {
    vi: 'Hãy ghi văn bản đầu tiên từ bản giấy: số, ngày, cơ quan ban hành và điểm của kế hoạch mà văn bản thực hiện.',
    en: 'Record the first one from the paper copy: its number, date, issuer and the clause of the plan it carries out.',
  },
  noneFound: {
    vi: 'Không có văn bản nào khớp. Hãy bớt điều kiện lọc.',
    en: 'No documents match. Remove a filter.',
  },
  count: (shown: string, all: string): Wording => ({
    vi: `${shown}/${all} văn bản`,
    en: `${shown} of ${all} documents`,
  }),
  search: { vi: 'Tìm theo số, trích yếu, cơ quan', en: 'Search by number, subject, issuer' },
  any: { vi: 'Tất cả', en: 'All' },
  recordNew: { vi: 'Ghi văn bản', en: 'Record a document' },
  correctOne: (number: string): Wording => ({ vi: `Văn bản ${number}`, en: `Document ${number}` }),
  fields: {
    unit: { vi: 'Cơ quan thuộc', en: 'Issuer’s unit' },
    kind: { vi: 'Loại văn bản', en: 'Kind of document' },
    year: { vi: 'Văn bản nói về năm nào', en: 'Year it concerns' },
    number: { vi: 'Số, ký hiệu', en: 'Number' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    addressees: { vi: 'Nơi nhận', en: 'Addressees' },
    subject: { vi: 'Trích yếu', en: 'Subject' },
    clauses: { vi: 'Điểm của kế hoạch', en: 'Clauses of the plan' },
    proves: { vi: 'Việc được giao mà văn bản chứng minh', en: 'Duties it proves' },
  },
  numberHint: { vi: 'Như trên bản giấy, ví dụ 12/HD-HNCT', en: 'As on the paper copy, e.g. 12/HD-HNCT' },
  yearHint: {
    vi: 'Dự toán ban hành tháng 12 thường nói về năm sau; báo cáo ký tháng 1 nói về năm trước.',
    en: 'A budget issued in December usually concerns the next year; a report signed in January, the previous one.',
  },
  clausesHint: {
    vi: 'Những điểm của kế hoạch tỉnh mà văn bản thực hiện.',
    en: 'Clauses of the province’s plan that this document carries out.',
  },
  provesHint: {
    vi: 'Có thể để trống. Việc làm từng năm chỉ được chứng minh bằng văn bản của năm đó.',
    en: 'May be left empty. A yearly duty is proved only by a document of that year.',
  },
  year: { vi: 'Năm', en: 'Year' },
  clause: { vi: 'Điểm', en: 'Clause' },
  duty: { vi: 'Việc', en: 'Duty' },
  addClause: { vi: 'Thêm điểm', en: 'Add a clause' },
  addDuty: { vi: 'Thêm việc', en: 'Add a duty' },
  row: (place: number): Wording => ({ vi: `dòng ${place}`, en: `row ${place}` }),
  choose: { vi: 'Chọn…', en: 'Choose…' },
  withdrawnMark: { vi: 'Đã rút', en: 'Withdrawn' },
  saveNew: { vi: 'Ghi vào sổ', en: 'Record' },
  save: { vi: 'Lưu thay đổi', en: 'Save changes' },
  recorded: (number: string): Wording => ({
    vi: `Đã ghi văn bản ${number}. Hãy đính kèm bản quét.`,
    en: `Document ${number} was recorded. Now attach its scan.`,
  }),
  corrected: (number: string): Wording => ({
    vi: `Đã sửa văn bản ${number}.`,
    en: `Document ${number} was corrected.`,
  }),
  withdraw: { vi: 'Rút văn bản này', en: 'Withdraw this document' },
  withdrawNote: {
    vi: 'Chỉ rút khi đã ghi nhầm. Bản ghi vẫn còn để tra lại, nhưng không chứng minh việc nào nữa và không sửa được nữa.',
    en: 'Only if it was recorded by mistake. The record can still be looked up, but no longer proves anything and can no longer be changed.',
  },
  withdrawn: (number: string): Wording => ({
    vi: `Đã rút văn bản ${number}.`,
    en: `Document ${number} was withdrawn.`,
  }),
  withdrawnBecause: (reason: string): Wording => ({ vi: `Đã rút: ${reason}`, en: `Withdrawn: ${reason}` }),
  reason: { vi: 'Lý do', en: 'Reason' },
  mistaken: 'Ghi nhầm',
  noScan: {
    vi: 'Chưa có bản quét. Hãy đính kèm văn bản đã ký.',
    en: 'No scan yet. Attach the signed document.',
  },
  nowhere: {
    vi: 'Tài khoản này không có quyền ghi văn bản.',
    en: 'This account may not record documents.',
  },
} as const
