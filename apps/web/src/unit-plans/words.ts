import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Kế hoạch của các địa phương', en: 'Local units’ plans' },
  onRecord: (recorded: string, asked: string): Wording => ({
    vi: `${recorded}/${asked} địa phương có kế hoạch trong sổ. Mỗi địa phương ban hành kế hoạch với chỉ tiêu thành lập câu lạc bộ từng năm.`,
    en: `${recorded} of ${asked} units have a plan on record. Each issues a plan with a target of new clubs for every year.`,
  }),
  addUp: { vi: 'Cộng lại có đủ kế hoạch của tỉnh không?', en: 'Do they add up to the province’s plan?' },
  noneYet: { vi: 'Chưa có kế hoạch nào trong sổ', en: 'No plans recorded yet' },
  noneYetAdvice: {
    vi: 'Hãy mở từng địa phương trong bảng, chép số, ngày, cơ quan ban hành và chỉ tiêu từng năm từ bản giấy. Chưa có bản giấy thì có thể xem đề xuất của lộ trình.',
    en: 'Open each unit in the table and copy the number, date, issuer and yearly targets from the paper copy. If there is none yet, see the roadmap’s proposal.',
  },
  noneAsked: {
    vi: 'Kế hoạch này không yêu cầu địa phương nào ban hành kế hoạch',
    en: 'This plan does not require any unit to issue a plan',
  },
  noneAskedAdvice: {
    vi: 'Danh sách đơn vị của kế hoạch không có cấp huyện, nên ở đây không có gì phải ghi.',
    en: 'Its list of units has no districts, so there is nothing to record here.',
  },
  noneYours: {
    vi: 'Tài khoản này không phụ trách địa phương nào phải ban hành kế hoạch',
    en: 'This account is not responsible for any unit that must issue a plan',
  },
  noneYoursAdvice: {
    vi: 'Kế hoạch do huyện, thành phố ban hành. Nếu cần ghi, hãy nhờ quản trị viên cấp tỉnh cấp quyền ở cấp huyện.',
    en: 'Plans are issued by districts. To record one, ask the provincial administrator for rights at district level.',
  },
  table: {
    vi: 'Câu lạc bộ mới theo kế hoạch từng địa phương, theo năm',
    en: 'New clubs that each unit plans, by year',
  },
  unit: { vi: 'Địa phương', en: 'Unit' },
  total: { vi: 'Cộng', en: 'Total' },
  sum: { vi: 'Các địa phương cộng lại', en: 'All units together' },
  need: { vi: 'Kế hoạch tỉnh cần', en: 'The province’s plan needs' },
  notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
  nothingToRead: {
    vi: 'Địa phương này chưa có kế hoạch trong sổ.',
    en: 'This unit has no plan on record yet.',
  },
  noNumber: { vi: 'chưa có số', en: 'no number' },
  issued: (number: string, date: string): Wording => ({ vi: `${number}, ${date}`, en: `${number}, ${date}` }),
  legend: {
    vi: 'Gạch ngang: chưa có số. Tam giác: kế hoạch của địa phương còn thiếu so với kế hoạch của tỉnh.',
    en: 'Dash: no number yet. Triangle: the unit’s plan falls short of the province’s.',
  },
  allRecorded: {
    vi: 'Đã ghi đủ kế hoạch của các địa phương',
    en: 'All units’ plans issued so far are on record',
  },
  allRecordedNote: {
    vi: 'Đã đánh dấu thì địa phương không có kế hoạch trong sổ được xem là chưa ban hành; chưa đánh dấu thì là chưa rõ.',
    en: 'Once ticked, a unit without a plan on record counts as having issued none; until then it counts as not known.',
  },
  notAllRecorded: {
    vi: 'Tỉnh chưa xác nhận đã ghi đủ: địa phương không có kế hoạch trong sổ được xem là chưa rõ.',
    en: 'The province has not confirmed that all plans are recorded: a unit without a plan on record counts as not known.',
  },
  saidComplete: { vi: 'Đã xác nhận ghi đủ.', en: 'Marked as complete.' },
  saidIncomplete: { vi: 'Đã bỏ xác nhận ghi đủ.', en: 'No longer marked as complete.' },

  titleOf: (unit: string): Wording => ({ vi: `Kế hoạch của ${unit}`, en: `The plan of ${unit}` }),
  carriesOut: (number: string): Wording => ({
    vi: `Thực hiện Kế hoạch ${number} của tỉnh`,
    en: `Carries out the province’s plan ${number}`,
  }),
  recordNew: { vi: 'Ghi kế hoạch', en: 'Record a plan' },
  correctOne: (number: string): Wording => ({
    vi: `Sửa kế hoạch ${number}`,
    en: `Correct plan ${number}`,
  }),
  fields: {
    unit: { vi: 'Địa phương', en: 'Unit' },
    number: { vi: 'Số kế hoạch', en: 'Number' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    clubs: { vi: 'Câu lạc bộ thành lập mới từng năm', en: 'New clubs by year' },
  },
  numberHint: { vi: 'Như trên bản giấy, ví dụ 85/KH-UBND', en: 'As on the document, e.g. 85/KH-UBND' },
  clubsHint: {
    vi: 'Năm nào kế hoạch không nói tới thì bỏ dòng đó đi; số 0 là một chỉ tiêu. Mỗi nguồn kinh phí một dòng.',
    en: 'Remove the row of a year the plan does not mention; 0 is a target. One row for each source of money.',
  },
  year: { vi: 'Năm', en: 'Year' },
  source: { vi: 'Nguồn kinh phí', en: 'Source of money' },
  sourceUnsaid: { vi: 'Không ghi nguồn', en: 'Source not given' },
  anySource: { vi: 'nguồn nào cũng được', en: 'any source' },
  clubs: { vi: 'Số câu lạc bộ', en: 'Clubs' },
  addRow: { vi: 'Thêm dòng', en: 'Add a row' },
  row: (place: number, year: string): Wording => ({
    vi: `dòng ${place}, năm ${year}`,
    en: `row ${place}, ${year}`,
  }),
  recorded: (number: string, unit: string): Wording => ({
    vi: `Đã ghi kế hoạch ${number} của ${unit}.`,
    en: `Plan ${number} of ${unit} was recorded.`,
  }),
  recordUndone: (number: string): Wording => ({
    vi: `Đã rút kế hoạch ${number}.`,
    en: `Plan ${number} was withdrawn.`,
  }),
  corrected: (number: string): Wording => ({
    vi: `Đã sửa kế hoạch ${number}.`,
    en: `Plan ${number} was corrected.`,
  }),
  correctUndone: (number: string): Wording => ({
    vi: `Kế hoạch ${number} trở lại như trước.`,
    en: `The previous version of plan ${number} was restored.`,
  }),
  saveNew: { vi: 'Ghi vào sổ', en: 'Record' },
  save: { vi: 'Lưu thay đổi', en: 'Save changes' },
  mistaken: 'Ghi nhầm',

  proposal: { vi: 'Lộ trình đề xuất', en: 'The roadmap proposes' },
  proposalNote: (date: string): Wording => ({
    vi: `Tính theo tình hình ngày ${date}, sao cho mọi chỉ tiêu thành lập của tỉnh đều đạt và chia đều nhất giữa các địa phương.`,
    en: `Based on the situation on ${date}, so that all the province’s targets for new clubs are met, shared as evenly as possible.`,
  }),
  noProposal: {
    vi: 'Không lập được lộ trình cho kế hoạch này.',
    en: 'No roadmap can be drawn up for this plan.',
  },
  takeProposal: { vi: 'Lấy đề xuất này', en: 'Use this proposal' },
  lacks: { vi: 'Bản đang ghi', en: 'As entered' },

  others: { vi: 'Các kế hoạch khác của địa phương này', en: 'Other plans of this unit' },
  inForce: { vi: 'Đang áp dụng', en: 'In force' },
  replaced: { vi: 'Đã được thay', en: 'Replaced' },
  withdrawn: (reason: string): Wording => ({ vi: `Đã rút: ${reason}`, en: `Withdrawn: ${reason}` }),
  state: { vi: 'Tình trạng', en: 'State' },
  openOf: (number: string): Wording => ({ vi: `Mở ${number}`, en: `Open ${number}` }),
  open: { vi: 'Mở', en: 'Open' },
  withdraw: { vi: 'Rút kế hoạch này', en: 'Withdraw this plan' },
  withdrawNote: {
    vi: 'Chỉ rút khi đã ghi nhầm. Bản ghi vẫn còn để tra lại, nhưng không được tính nữa và không sửa được nữa.',
    en: 'Only if it was recorded by mistake. The record can still be looked up, but no longer counts and can no longer be changed.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
} as const
