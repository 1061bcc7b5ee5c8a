import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Diễn biến và dự báo', en: 'Progress and forecast' },
  lede: (date: string): Wording => ({
    vi: `Từ ngày đầu của kế hoạch đến ${date}`,
    en: `From the plan’s first day to ${date}`,
  }),
  key: {
    vi: 'Bậc thang: số đã có. Nét đứt chéo: lộ trình đều. Nét ngang: mức kế hoạch yêu cầu. Vùng nhạt: 4 trên 5 khả năng nằm trong đó; vùng đậm: 1 trên 2.',
    en: 'Steps: actual numbers. Sloping dashes: a steady pace. Horizontal line: what the plan requires. Light area: a 4 in 5 chance; darker area: a 1 in 2 chance.',
  },
  noCourse: {
    vi: 'Kế hoạch chưa bắt đầu vào ngày này. Hãy chọn một ngày trong kỳ kế hoạch.',
    en: 'The plan had not started on this day. Choose a day within its period.',
  },
  point: { vi: 'Từng mốc', en: 'Step by step' },
  pointSaid: (on: string, have: string, due: string): Wording => ({
    vi: `${on}: có ${have}; theo lộ trình đều là ${due}`,
    en: `${on}: ${have}; ${due} at a steady pace`,
  }),
  foreseen: (on: string, expected: string, low: string, high: string): Wording => ({
    vi: `Dự báo ${on}: khoảng ${expected}, 4 trên 5 khả năng là ${low}–${high}`,
    en: `Forecast for ${on}: about ${expected}, ${low}–${high} with a chance of 4 in 5`,
  }),
  asTable: { vi: 'Xem dạng bảng', en: 'View as a table' },
  day: { vi: 'Ngày', en: 'Day' },
  have: { vi: 'Có', en: 'Have' },
  road: { vi: 'Lộ trình đều', en: 'Steady pace' },
  need: { vi: 'Cần', en: 'Needed' },
  half: { vi: '1 trên 2 khả năng', en: '1 in 2 chances' },
  most: { vi: '4 trên 5 khả năng', en: '4 in 5 chances' },
  forecastOf: (on: string): Wording => ({ vi: `Dự báo ${on}`, en: `Forecast for ${on}` }),
  units: { vi: 'Từng huyện, thành phố', en: 'District by district' },
  unitsShown: (most: string): Wording => ({
    vi: `Câu lạc bộ mới, cộng dồn đến cuối từng năm. Các hình cùng thang 0–${most}, huyện, thành phố thiếu nhiều nhất đứng trước. Nét ngang: mức cần.`,
    en: `New clubs, running total at the end of each year. All charts share the scale 0–${most}, the largest gap first. Horizontal line: what is needed.`,
  }),
  lacks: (count: string): Wording => ({ vi: `thiếu ${count}`, en: `${count} short` }),
  enough: { vi: 'đủ', en: 'enough' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  gap: { vi: 'Thiếu', en: 'Short' },
  map: { vi: 'Xã, phường, thị trấn đã có câu lạc bộ', en: 'Communes that have a club' },
  mapShown: {
    vi: 'Trên bản đồ các huyện ngày 09/10/2020. Số trong ô: số xã đã có câu lạc bộ trên tổng số xã; càng đậm càng nhiều.',
    en: 'On the district map of 09/10/2020. In each: communes with a club out of all communes; darker means more.',
  },
  with: { vi: 'Đã có', en: 'With' },
  without: { vi: 'Chưa có', en: 'Without' },
  notKnown: { vi: 'Chưa rõ', en: 'Not known' },
  communes: { vi: 'Tổng số xã', en: 'Communes' },
  twoDays: { vi: 'So sánh hai ngày', en: 'Compare two days' },
  twoDaysLede: (earlier: string, later: string): Wording => ({
    vi: `Từ ${earlier} đến ${later}`,
    en: `From ${earlier} to ${later}`,
  }),
  twoPlans: { vi: 'Hai kế hoạch cạnh nhau', en: 'Two plans side by side' },
  twoPlansLede: {
    vi: 'Mỗi chỉ tiêu với mức yêu cầu và kết quả của từng kế hoạch; chưa chọn ngày thì mỗi kế hoạch xét vào hôm nay, hoặc ngày cuối của nó.',
    en: 'Each target with what each plan requires and the result so far. If no day is chosen, each plan is judged as of today, or on its last day.',
  },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  firstPlan: { vi: 'Kế hoạch thứ nhất', en: 'The first plan' },
  secondPlan: { vi: 'Kế hoạch thứ hai', en: 'The second plan' },
  onePlan: {
    vi: 'Mới có một kế hoạch',
    en: 'There is only one plan so far',
  },
  draftNext: { vi: 'Dự thảo kế hoạch tiếp theo', en: 'Draft the next plan' },
  operatingUnder: (number: string, clubs: string): Wording => ({
    vi: `${number}: ${clubs} câu lạc bộ đang hoạt động.`,
    en: `${number}: ${counted(clubs, 'club', 'clubs')} operating.`,
  }),
  carriedOver: {
    vi: 'Câu lạc bộ lập trước ngày đầu của một kế hoạch là câu lạc bộ đã có của kế hoạch đó: được tính vào độ phủ và duy trì, không tính là lập mới.',
    en: 'A club founded before a plan’s first day counts as an existing club of that plan: it counts for coverage and for staying in operation, not as new.',
  },
  notAsked: { vi: 'Không yêu cầu', en: 'Not required' },
  comparedWith: { vi: 'So với ngày', en: 'Compared with' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  change: { vi: 'Thay đổi', en: 'Change' },
  happened: { vi: 'Thay đổi giữa hai ngày', en: 'What happened in between' },
  nothingHappened: {
    vi: 'Không lập mới, không thôi hoạt động, số thành viên đã biết không đổi.',
    en: 'No club was founded, none stopped operating, and the known number of members did not change.',
  },
  newClubs: { vi: 'Câu lạc bộ mới', en: 'New clubs' },
  covered: { vi: 'Xã có câu lạc bộ', en: 'Communes with a club' },
  operating: { vi: 'Đang hoạt động', en: 'Operating' },
  stays: (figure: string): Wording => ({ vi: `${figure} (không đổi)`, en: `${figure} (no change)` }),
  fromTo: (from: string, to: string): Wording => ({ vi: `${from} → ${to}`, en: `${from} → ${to}` }),
  chooseOther: {
    vi: 'Hai ngày giống nhau thì không có gì thay đổi. Hãy chọn ngày khác.',
    en: 'The two days are the same, so nothing has changed. Choose another day.',
  },
} as const
