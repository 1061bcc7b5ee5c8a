import type { Wording } from '@lienthehe/domain'

export const words = {
  windowTitle: { vi: 'Tổng quan', en: 'Overview' },
  planChoice: { vi: 'Kế hoạch', en: 'Plan' },
  plan: (number: string): Wording => ({ vi: `Kế hoạch ${number}`, en: `Plan ${number}` }),
  standing: (clubs: string, members: string): Wording => ({
    vi: `${clubs} câu lạc bộ đang hoạt động, ${members} thành viên`,
    en: `${clubs} clubs operating, ${members} members`,
  }),
  clauseByClause: { vi: 'Xem từng điểm của kế hoạch', en: 'The plan clause by clause' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  goals: (count: number): Wording => ({
    vi: `${count} chỉ tiêu`,
    en: count === 1 ? '1 target' : `${count} targets`,
  }),
  rest: { vi: 'Các chỉ tiêu khác', en: 'The other targets' },
  where: { vi: 'Ở đâu', en: 'Where' },
  wayOut: { vi: 'Cách gỡ', en: 'Way out' },
  byYear: { vi: 'Trong từng năm; vạch ngang: mức cần', en: 'Year by year; the line across: what is asked' },
  districtsByYear: {
    vi: 'Số huyện, thành phố làm đủ trong từng năm; vạch ngang: mức cần',
    en: 'Districts that did their part, year by year; the line across: what is asked',
  },
  yearSaid: (year: number, have: string, need: string): Wording => ({
    vi: `năm ${year} có ${have}, cần ${need}`,
    en: `${have} of ${need} in ${year}`,
  }),
  asTable: { vi: 'Xem dạng bảng', en: 'As a table' },
  year: { vi: 'Năm', en: 'Year' },
  have: { vi: 'Có', en: 'Have' },
  need: { vi: 'Cần', en: 'Needed' },
  result: { vi: 'Kết quả', en: 'Result' },
  legend: {
    vi: 'Thanh đậm: đã biết. Đoạn xám: chưa biết. Vạch đứng: mức kế hoạch yêu cầu.',
    en: 'Solid bar: known. Grey stretch: not known. Upright mark: what the plan demands.',
  },
  notRecorded: {
    vi: '“Chưa đủ số liệu” không phải là không đạt. Phần mềm chưa có chỗ ghi hoạt động và kết quả quản lý; vốn vay và quỹ đọc từ sổ quỹ của câu lạc bộ.',
    en: '“Not enough data” is not a failure. There is no place yet to record activities and management; loans and funds are read from the books of the clubs.',
  },
  unitPlans: { vi: 'Xem kế hoạch của từng nơi', en: 'See each unit’s plan' },
  readAs: { vi: 'Cách đọc:', en: 'How it is read:' },
  bullet: (name: string, figure: string): Wording => ({
    vi: `${name}: ${figure}`,
    en: `${name}: ${figure}`,
  }),
  indicators: { vi: 'Số liệu khác kế hoạch nói đến', en: 'What else the plan speaks of' },
  indicatorsNote: {
    vi: 'Kế hoạch không đặt mức phải đạt cho những số này.',
    en: 'The plan sets no number to reach for these.',
  },
  legalBasis: { vi: 'Căn cứ của kế hoạch:', en: 'The plan rests on:' },
  heat: { vi: 'Câu lạc bộ mới theo huyện và năm', en: 'New clubs by district and year' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  total: { vi: 'Cộng', en: 'Total' },
  province: { vi: 'Toàn tỉnh', en: 'Province' },
  notBegun: { vi: 'chưa đến kỳ', en: 'not begun' },
  noLocal: {
    vi: 'thiếu câu lạc bộ lập bằng kinh phí địa phương',
    en: 'lacks a club founded with local money',
  },
  heatLegend: {
    vi: 'Số trong ô: câu lạc bộ thành lập trong năm. Tam giác: năm đó huyện thiếu câu lạc bộ lập bằng kinh phí địa phương. Cột “Cộng” tính cả câu lạc bộ lập cuối năm 2020.',
    en: 'In each cell: clubs founded that year. Triangle: that year the district lacked a club founded with local money. “Total” counts clubs of late 2020 too.',
  },
  coverage: { vi: 'Độ phủ trên danh sách xã trước và nay', en: 'Coverage on the list of then and of today' },
  onList: (date: string): Wording => ({ vi: `Danh sách ngày ${date}`, en: `List of ${date}` }),
  unitByUnit: { vi: 'Xem từng xã, phường hiện nay', en: 'Each commune of today' },
  unitToday: { vi: 'Xã, phường hiện nay', en: 'Commune of today' },
  madeOfWith: { vi: 'Nơi cũ đã có', en: 'Made of: with a club' },
  madeOfUnknown: { vi: 'Nơi cũ chưa rõ', en: 'Made of: not known' },
  madeOfWithout: { vi: 'Nơi cũ chưa có', en: 'Made of: without' },
  todo: { vi: 'Cần xử lý', en: 'To act on' },
  nothingToDo: {
    vi: 'Không câu lạc bộ nào ngoài khung, không huyện nào thiếu. Hãy xem lại vào kỳ sau.',
    en: 'No club is outside its bands and no district lacks anything. Look again next month.',
  },
  outside: (rule: string): Wording => ({
    vi: `câu lạc bộ ngoài khung: ${rule}`,
    en: `clubs outside the band: ${rule}`,
  }),
  withoutLocal: {
    vi: 'lượt huyện–năm chưa có câu lạc bộ lập bằng kinh phí địa phương',
    en: 'district-years without a club founded with local money',
  },
  nothingToJudge: { vi: 'Chưa có gì để xét', en: 'Nothing to judge yet' },
  noClubs: { vi: 'Chưa có câu lạc bộ nào trong sổ', en: 'No club is on the register yet' },
  noClubsAdvice: {
    vi: 'Hãy ghi các câu lạc bộ đã có trước (2016–2020), rồi đến các câu lạc bộ mới; chỉ tiêu bên dưới sẽ tự tính.',
    en: 'Enter the clubs that exist already (2016–2020), then the new ones; the targets below follow by themselves.',
  },
  foundFirst: { vi: 'Ghi câu lạc bộ đầu tiên', en: 'Enter the first club' },
} as const
