import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Kinh phí thực hiện kế hoạch', en: 'Budget of the plan' },
  lede: {
    vi: 'Từ dự toán đến số được giao và quyết toán, theo năm, cấp, nguồn và nội dung chi của mục IV.',
    en: 'From estimate to approval to final accounts, by year, level, source and purpose of section IV.',
  },
  none: { vi: 'Chưa ghi khoản kinh phí nào', en: 'No budget lines recorded yet' },
  noneAdvice: {
    vi: 'Hãy ghi dự toán của từng năm: nguồn, nội dung chi và số tiền. Khi có văn bản giao thì ghi số được giao, cuối năm ghi quyết toán.',
    en: 'Record each year’s estimate: source, purpose and amount. Record the approved amount when the document arrives, and the final accounts at the end of the year.',
  },
  noneOfYear: {
    vi: 'Năm này chưa ghi khoản nào cho địa phương này.',
    en: 'Nothing is recorded for this unit and year.',
  },
  recordNew: { vi: 'Ghi dự toán', en: 'Record an estimate' },
  picture: { vi: 'Dự toán, được giao và đã chi từng năm', en: 'Estimated, approved and spent, year by year' },
  pictureOf: (year: string, estimated: string, approved: string, spent: string): Wording => ({
    vi: `Năm ${year}: dự toán ${estimated}, được giao ${approved}, đã quyết toán ${spent}`,
    en: `${year}: estimated ${estimated}, approved ${approved}, spent ${spent}`,
  }),
  approvedOfYear: (approved: string): Wording => ({
    vi: `Được giao ${approved}`,
    en: `Approved ${approved}`,
  }),
  gaps: { vi: 'Khoản còn thiếu kinh phí', en: 'Where money is lacking' },
  noGap: {
    vi: 'Mọi khoản dự toán đều đã được giao đủ, và việc nào của mục IV.1 cũng có kinh phí.',
    en: 'Every estimate was approved in full, and every purpose of IV.1 is funded.',
  },
  gapOf: (year: string, lacking: string): Wording => ({
    vi: `Năm ${year}: còn ${lacking} dự toán chưa được giao.`,
    en: `${year}: ${lacking} of the estimates has not been approved.`,
  }),
  withoutMoney: (year: string, purposes: string): Wording => ({
    vi: `Năm ${year} chưa có kinh phí được giao cho: ${purposes}.`,
    en: `In ${year} no money is approved for: ${purposes}.`,
  }),
  sums: { vi: 'Tổng hợp', en: 'Totals' },
  sumsBy: { vi: 'Tổng hợp theo', en: 'Totals by' },
  by: {
    year: { vi: 'Năm', en: 'Year' },
    level: { vi: 'Cấp ngân sách', en: 'Level' },
    source: { vi: 'Nguồn', en: 'Source' },
    purpose: { vi: 'Nội dung chi', en: 'Purpose' },
  },
  total: { vi: 'Cộng', en: 'Total' },
  estimated: { vi: 'Dự toán', en: 'Estimated' },
  approved: { vi: 'Được giao', en: 'Approved' },
  lacking: { vi: 'Chưa được giao', en: 'Not approved' },
  spent: { vi: 'Đã quyết toán', en: 'Spent' },
  under: { vi: 'Được giao, không chi', en: 'Approved, not spent' },
  notYet: { vi: 'chưa có', en: 'not yet' },
  lines: { vi: 'Từng khoản', en: 'Line by line' },
  linesCount: (lines: string): Wording => ({
    vi: `${lines} khoản, đơn vị: đồng`,
    en: `${counted(lines, 'line', 'lines')}, in đồng`,
  }),
  inDong: { vi: 'Đơn vị: đồng', en: 'In đồng' },
  stage: { vi: 'Bước', en: 'Stage' },
  year: { vi: 'Năm', en: 'Year' },
  allYears: { vi: 'Cả giai đoạn', en: 'All years' },
  allUnits: { vi: 'Tất cả địa phương', en: 'All units' },
  lineOf: (purpose: string, year: string): Wording => ({
    vi: `${purpose}, năm ${year}`,
    en: `${purpose}, ${year}`,
  }),
  fields: {
    unit: { vi: 'Ngân sách của', en: 'Budget of' },
    year: { vi: 'Năm ngân sách', en: 'Budget year' },
    source: { vi: 'Nguồn', en: 'Source' },
    sourceName: { vi: 'Tên quỹ, nhà tài trợ hoặc dự án', en: 'Name of the fund, donor or project' },
    purpose: { vi: 'Nội dung chi', en: 'Purpose' },
    estimatedDong: { vi: 'Số dự toán', en: 'Estimated amount' },
    estimatedOn: { vi: 'Ngày lập dự toán', en: 'Date of the estimate' },
  },
  estimate: { vi: 'Dự toán', en: 'The estimate' },
  approve: { vi: 'Ghi số được giao', en: 'Record the approved amount' },
  approval: {
    approvedDong: { vi: 'Số được giao', en: 'Approved amount' },
    paper: { vi: 'Văn bản giao', en: 'Approving document' },
  },
  paperHint: (year: string): Wording => ({
    vi: `Văn bản nói về năm ${year} của địa phương này hoặc cấp trên, đã ghi trong sổ văn bản.`,
    en: `A recorded document for ${year}, of this unit or a higher one.`,
  }),
  noPaper: (year: string): Wording => ({
    vi: `Sổ văn bản chưa có văn bản nào của năm ${year}. Hãy ghi quyết định giao dự toán trước.`,
    en: `No document for ${year} is recorded. First record the decision that approves the money.`,
  }),
  toPapers: { vi: 'Ghi văn bản', en: 'Record a document' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  settle: { vi: 'Ghi quyết toán', en: 'Record the final accounts' },
  settlement: {
    spentDong: { vi: 'Số đã chi', en: 'Amount spent' },
    spentOn: { vi: 'Ngày quyết toán', en: 'Date of the final accounts' },
  },
  spentHint: (approved: string): Wording => ({
    vi: `Không quá số được giao: ${approved}.`,
    en: `No more than the approved amount: ${approved}.`,
  }),
  grantedBy: { vi: 'Theo văn bản', en: 'Approved by' },
  grantWithdrawn: {
    vi: 'Văn bản này đã được rút sau khi giao; hãy xem lại khoản này.',
    en: 'This document was withdrawn after the approval; check this line again.',
  },
  saveNew: { vi: 'Ghi vào sổ', en: 'Record' },
  save: { vi: 'Lưu thay đổi', en: 'Save changes' },
  recorded: { vi: 'Đã ghi dự toán.', en: 'The estimate has been recorded.' },
  corrected: { vi: 'Đã sửa dự toán.', en: 'The estimate has been corrected.' },
  wasApproved: { vi: 'Đã ghi số được giao.', en: 'The approved amount has been recorded.' },
  wasSettled: { vi: 'Đã ghi quyết toán.', en: 'The final accounts have been recorded.' },
  withdraw: { vi: 'Rút khoản này', en: 'Withdraw this line' },
  withdrawNote: {
    vi: 'Chỉ rút khi đã ghi nhầm. Bản ghi vẫn còn để tra lại, nhưng không tính vào tổng nào nữa.',
    en: 'Only if it was recorded by mistake. The record can still be looked up, but no longer counts in any total.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  mistaken: 'Ghi nhầm',
  wasWithdrawn: { vi: 'Đã rút khoản kinh phí.', en: 'The line has been withdrawn.' },
  withdrawnBecause: (reason: string): Wording => ({ vi: `Đã rút: ${reason}`, en: `Withdrawn: ${reason}` }),
  withdrawnLines: (lines: string): Wording => ({
    vi: `${lines} khoản đã rút vì ghi nhầm, không tính vào tổng`,
    en: `Withdrawn as recorded by mistake, not in any total: ${counted(lines, 'line', 'lines')}`,
  }),
  nowhere: {
    vi: 'Tài khoản này không có quyền ghi kinh phí.',
    en: 'This account may not record budgets.',
  },
} as const
