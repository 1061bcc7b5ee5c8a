import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Kế hoạch của các địa phương', en: 'Plans of the units' },
  onRecord: (recorded: string, asked: string): Wording => ({
    vi: `${recorded}/${asked} nơi có kế hoạch trong sổ. Mỗi nơi ban hành kế hoạch với chỉ tiêu thành lập câu lạc bộ từng năm.`,
    en: `${recorded} of ${asked} units have a plan on record. Each issues one with a number of new clubs for every year.`,
  }),
  addUp: { vi: 'Cộng lại có đủ kế hoạch của tỉnh không?', en: 'Do they add up to the province’s plan?' },
  noneYet: { vi: 'Chưa có kế hoạch nào trong sổ', en: 'No plan is on record yet' },
  noneYetAdvice: {
    vi: 'Hãy mở từng nơi trong bảng, chép số, ngày, nơi ban hành và chỉ tiêu từng năm từ bản giấy. Chưa có bản giấy thì có thể xem đề xuất của lộ trình.',
    en: 'Open each unit in the table and copy number, date, issuer and the yearly numbers from the paper. Where there is none yet, the roadmap has a proposal.',
  },
  noneAsked: {
    vi: 'Kế hoạch này không yêu cầu địa phương nào ban hành kế hoạch',
    en: 'This plan asks no unit for a plan of its own',
  },
  noneAskedAdvice: {
    vi: 'Danh sách đơn vị của kế hoạch không có cấp huyện, nên ở đây không có gì phải ghi.',
    en: 'Its list of units has no districts, so there is nothing to record here.',
  },
  noneYours: {
    vi: 'Tài khoản này không phụ trách nơi nào phải ban hành kế hoạch',
    en: 'None of the units that owe a plan is in the scope of this account',
  },
  noneYoursAdvice: {
    vi: 'Kế hoạch do huyện, thành phố ban hành. Nếu cần ghi, hãy nhờ quản trị viên cấp tỉnh cấp quyền ở cấp huyện.',
    en: 'The districts issue them. To record one, ask the provincial administrator for a right in the district.',
  },
  table: { vi: 'Câu lạc bộ mới mà từng nơi tự đặt, theo năm', en: 'New clubs that each unit plans, by year' },
  unit: { vi: 'Địa phương', en: 'Unit' },
  total: { vi: 'Cộng', en: 'Total' },
  sum: { vi: 'Các nơi cộng lại', en: 'All units together' },
  need: { vi: 'Kế hoạch tỉnh cần', en: 'The province’s plan needs' },
  notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
  nothingToRead: { vi: 'Nơi này chưa có kế hoạch trong sổ.', en: 'This unit has no plan on record.' },
  noNumber: { vi: 'chưa có số', en: 'no number' },
  issued: (number: string, date: string): Wording => ({ vi: `${number}, ${date}`, en: `${number}, ${date}` }),
  legend: {
    vi: 'Gạch ngang: chưa có số. Tam giác: chỗ kế hoạch của nơi đó chưa đủ so với kế hoạch của tỉnh.',
    en: 'Dash: no number. Triangle: where the unit’s plan falls short of the province’s.',
  },
  allRecorded: {
    vi: 'Đã ghi đủ kế hoạch của các địa phương',
    en: 'All units’ plans issued so far are on record',
  },
  allRecordedNote: {
    vi: 'Khi đã đánh dấu, nơi không có kế hoạch trong sổ được xem là chưa ban hành; khi chưa, là chưa rõ.',
    en: 'Once ticked, a unit without a plan on record counts as having issued none; until then it is not known.',
  },
  notAllRecorded: {
    vi: 'Tỉnh chưa xác nhận đã ghi đủ: nơi không có kế hoạch trong sổ được xem là chưa rõ.',
    en: 'The province has not said that all are on record: a unit without one is not known.',
  },
  saidComplete: { vi: 'Đã xác nhận ghi đủ.', en: 'Marked as complete.' },
  saidIncomplete: { vi: 'Đã bỏ xác nhận ghi đủ.', en: 'Not marked as complete any more.' },

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
  numberHint: { vi: 'Như trên bản giấy, ví dụ 85/KH-UBND', en: 'As on the paper, e.g. 85/KH-UBND' },
  clubsHint: {
    vi: 'Năm nào kế hoạch không nói tới thì bỏ dòng đó đi; số 0 là một chỉ tiêu. Mỗi nguồn kinh phí một dòng.',
    en: 'Remove the row of a year that the plan does not speak of; 0 is a number. A row for each source of money.',
  },
  year: { vi: 'Năm', en: 'Year' },
  source: { vi: 'Nguồn kinh phí', en: 'Source of money' },
  sourceUnsaid: { vi: 'Không ghi nguồn', en: 'Not said' },
  anySource: { vi: 'nguồn nào cũng được', en: 'of any source' },
  clubs: { vi: 'Số câu lạc bộ', en: 'Clubs' },
  addRow: { vi: 'Thêm dòng', en: 'Add a row' },
  row: (place: number, year: string): Wording => ({
    vi: `dòng ${place}, năm ${year}`,
    en: `row ${place}, ${year}`,
  }),
  recorded: (number: string, unit: string): Wording => ({
    vi: `Đã ghi kế hoạch ${number} của ${unit}.`,
    en: `Plan ${number} of ${unit} is on record.`,
  }),
  recordUndone: (number: string): Wording => ({
    vi: `Đã rút kế hoạch ${number}.`,
    en: `Plan ${number} is withdrawn.`,
  }),
  corrected: (number: string): Wording => ({
    vi: `Đã sửa kế hoạch ${number}.`,
    en: `Plan ${number} is corrected.`,
  }),
  correctUndone: (number: string): Wording => ({
    vi: `Kế hoạch ${number} trở lại như trước.`,
    en: `Plan ${number} is as it was before.`,
  }),
  saveNew: { vi: 'Ghi vào sổ', en: 'Record' },
  save: { vi: 'Lưu thay đổi', en: 'Save changes' },
  mistaken: 'Ghi nhầm',

  proposal: { vi: 'Lộ trình đề xuất', en: 'The roadmap proposes' },
  proposalNote: (date: string): Wording => ({
    vi: `Tính theo tình hình ngày ${date}, sao cho mọi chỉ tiêu thành lập của tỉnh đều đạt và các nơi đều nhau nhất.`,
    en: `From the situation on ${date}, so that every target of the province on new clubs is met, as evenly as can be.`,
  }),
  noProposal: {
    vi: 'Không lập được lộ trình cho kế hoạch này.',
    en: 'No roadmap can be drawn up for this plan.',
  },
  takeProposal: { vi: 'Lấy đề xuất này', en: 'Take this over' },
  lacks: { vi: 'Bản đang ghi', en: 'What is typed' },

  others: { vi: 'Các kế hoạch khác của nơi này', en: 'The other plans of this unit' },
  inForce: { vi: 'Đang áp dụng', en: 'In force' },
  replaced: { vi: 'Đã được thay', en: 'Replaced' },
  withdrawn: (reason: string): Wording => ({ vi: `Đã rút: ${reason}`, en: `Withdrawn: ${reason}` }),
  state: { vi: 'Tình trạng', en: 'State' },
  openOf: (number: string): Wording => ({ vi: `Mở ${number}`, en: `Open ${number}` }),
  open: { vi: 'Mở', en: 'Open' },
  withdraw: { vi: 'Rút kế hoạch này', en: 'Withdraw this plan' },
  withdrawNote: {
    vi: 'Chỉ rút khi đã ghi nhầm. Bản ghi vẫn còn để tra lại, nhưng không được tính nữa và không sửa được nữa.',
    en: 'Only for a record that is a mistake. It stays to be read, but counts no more and can no longer be changed.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
} as const
