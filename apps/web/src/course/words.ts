import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Diễn biến và dự báo', en: 'Course and forecast' },
  lede: (date: string): Wording => ({
    vi: `Từ ngày đầu của kế hoạch đến ${date}`,
    en: `From the plan’s first day to ${date}`,
  }),
  key: {
    vi: 'Bậc thang: số đã có. Nét đứt chéo: lộ trình đều. Nét ngang: mức kế hoạch yêu cầu. Vùng nhạt: 4 trên 5 khả năng nằm trong đó; vùng đậm: 1 trên 2.',
    en: 'Stair: what is there. Slanting dashes: the even road. Level line: what the plan demands. Light area: where 4 in 5 chances lie; deeper area: 1 in 2.',
  },
  noCourse: {
    vi: 'Kế hoạch chưa bắt đầu vào ngày này. Hãy chọn một ngày trong kỳ kế hoạch.',
    en: 'The plan has not begun on this day. Choose a day within its period.',
  },
  point: { vi: 'Từng mốc', en: 'Point by point' },
  pointSaid: (on: string, have: string, due: string): Wording => ({
    vi: `${on}: có ${have}, lộ trình ${due}`,
    en: `${on}: ${have}, the road ${due}`,
  }),
  foreseen: (on: string, expected: string, low: string, high: string): Wording => ({
    vi: `Dự báo ${on}: khoảng ${expected}, 4 trên 5 khả năng là ${low}–${high}`,
    en: `Forecast for ${on}: about ${expected}, ${low}–${high} with a chance of 4 in 5`,
  }),
  asTable: { vi: 'Xem dạng bảng', en: 'As a table' },
  day: { vi: 'Ngày', en: 'Day' },
  have: { vi: 'Có', en: 'Have' },
  road: { vi: 'Lộ trình', en: 'Road' },
  need: { vi: 'Cần', en: 'Needed' },
  half: { vi: '1 trên 2 khả năng', en: '1 in 2 chances' },
  most: { vi: '4 trên 5 khả năng', en: '4 in 5 chances' },
  forecastOf: (on: string): Wording => ({ vi: `Dự báo ${on}`, en: `Forecast for ${on}` }),
  units: { vi: 'Từng huyện, thành phố', en: 'District by district' },
  unitsShown: (most: string): Wording => ({
    vi: `Câu lạc bộ mới, cộng dồn đến cuối từng năm. Các hình cùng thang 0–${most}, xếp từ thiếu nhiều nhất; nét ngang: mức cần.`,
    en: `New clubs, added up to the end of each year. All on one scale of 0–${most}, those that lack most first; the level line: what is needed.`,
  }),
  lacks: (count: string): Wording => ({ vi: `thiếu ${count}`, en: `${count} short` }),
  enough: { vi: 'đủ', en: 'enough' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  gap: { vi: 'Thiếu', en: 'Short' },
  map: { vi: 'Xã, phường, thị trấn đã có câu lạc bộ', en: 'Communes that have a club' },
  mapShown: {
    vi: 'Trên bản đồ các huyện ngày 09/10/2020. Số trong ô: số xã đã có câu lạc bộ trên tổng số xã; càng đậm càng nhiều.',
    en: 'On the districts of 09/10/2020. In each: communes with a club of all its communes; the deeper the more.',
  },
  with: { vi: 'Đã có', en: 'With' },
  without: { vi: 'Chưa có', en: 'Without' },
  notKnown: { vi: 'Chưa rõ', en: 'Not known' },
  communes: { vi: 'Tổng số xã', en: 'Communes' },
  twoDays: { vi: 'So sánh hai ngày', en: 'Two days compared' },
  twoDaysLede: (earlier: string, later: string): Wording => ({
    vi: `Từ ${earlier} đến ${later}`,
    en: `From ${earlier} to ${later}`,
  }),
  comparedWith: { vi: 'So với ngày', en: 'Compared with' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  change: { vi: 'Thay đổi', en: 'Change' },
  happened: { vi: 'Trong khoảng ấy', en: 'What happened in between' },
  nothingHappened: {
    vi: 'Không lập mới, không thôi hoạt động, số thành viên đã biết không đổi.',
    en: 'Nothing was founded, nothing ceased, and the known members stayed the same.',
  },
  newClubs: { vi: 'Câu lạc bộ mới', en: 'New clubs' },
  covered: { vi: 'Xã có câu lạc bộ', en: 'Communes with a club' },
  operating: { vi: 'Đang hoạt động', en: 'Operating' },
  stays: (figure: string): Wording => ({ vi: `${figure} (không đổi)`, en: `${figure} (the same)` }),
  fromTo: (from: string, to: string): Wording => ({ vi: `${from} → ${to}`, en: `${from} → ${to}` }),
  chooseOther: {
    vi: 'Hai ngày giống nhau thì không có gì thay đổi. Hãy chọn ngày khác.',
    en: 'The two days are the same, so nothing has changed. Choose another day.',
  },
} as const
