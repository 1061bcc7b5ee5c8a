import type { Target } from '../schema.ts'

/** The targets of the province (I.2.a, I.2.b), and what each district must do for it (V.4.a). */
export const targets = [
  {
    id: 'clubs.new',
    clause: 'I.2.a',
    name: { vi: 'Câu lạc bộ thành lập mới', en: 'New clubs' },
    interpretation: {
      vi: 'Tính các câu lạc bộ thành lập từ ngày ban hành kế hoạch đến hết năm 2025, kể cả khi sau đó ngừng hoạt động.',
      en: 'Counts clubs founded from the day of the plan to the end of 2025, also those that stopped later.',
    },
    measure: { kind: 'clubsFounded', per: 'period', moneyFrom: null },
    demand: { kind: 'atLeast', count: 75 },
  },
  {
    id: 'clubs.newPerYear',
    clause: 'I.2.a',
    name: { vi: 'Thành lập mới trong từng năm', en: 'New clubs in each year' },
    interpretation: {
      vi: 'Mỗi năm 2021–2025 được xét riêng: năm thiếu vẫn là chưa đạt dù tổng số đã đủ. Câu lạc bộ lập cuối năm 2020 không tính cho năm nào.',
      en: 'Each of the years 2021–2025 stands alone: a year that fell short stays unmet even when the total is reached. Clubs of late 2020 count for no year.',
    },
    measure: { kind: 'clubsFounded', per: 'year', moneyFrom: null },
    demand: { kind: 'atLeast', count: 15 },
  },
  {
    id: 'clubs.newPerDistrict',
    clause: 'I.2.a',
    name: { vi: 'Thành lập mới tại từng huyện, thành phố', en: 'New clubs in each district' },
    interpretation: {
      vi: '7 là mức tối thiểu, 8 là mức dự kiến; nhiều hơn 8 là đạt và vượt.',
      en: '7 is the floor and 8 the quota; more than 8 is met and exceeded.',
    },
    measure: { kind: 'clubsFounded', per: 'district', moneyFrom: null },
    demand: { kind: 'quota', low: 7, high: 8 },
  },
  {
    id: 'coverage.communes',
    clause: 'I.2.a',
    name: { vi: 'Xã, phường, thị trấn có câu lạc bộ', en: 'Communes with a club' },
    interpretation: {
      vi: 'Tính trên 151 xã, phường, thị trấn của ngày ban hành kế hoạch; mọi câu lạc bộ đang hoạt động đều được tính, cũ và mới.',
      en: 'Of the 151 communes of the day of the plan; every operating club counts, earlier or new.',
    },
    measure: { kind: 'communesCovered' },
    demand: { kind: 'shareAtLeast', percent: 50 },
  },
  {
    id: 'members.new',
    clause: 'I.2.a',
    name: { vi: 'Thành viên của câu lạc bộ mới', en: 'Members of new clubs' },
    interpretation: {
      vi: 'Tính thành viên đang sinh hoạt, tại ngày xem, của các câu lạc bộ mới còn hoạt động.',
      en: 'Counts the active members, on the day asked about, of the new clubs that operate.',
    },
    measure: { kind: 'peopleOfNewClubs', who: 'members' },
    demand: { kind: 'atLeast', count: 3750 },
  },
  {
    id: 'olderMembers.new',
    clause: 'I.2.a',
    name: { vi: 'Người cao tuổi trong câu lạc bộ mới', en: 'Older people in new clubs' },
    interpretation: {
      vi: '“Hơn 2.700” là từ 2.701 người; người cao tuổi là người đủ 60 tuổi tại ngày xem (Luật Người cao tuổi).',
      en: '“More than 2,700” is 2,701 or more; older people are 60 full years and over on the day asked about (Law on the Elderly).',
    },
    measure: { kind: 'peopleOfNewClubs', who: 'olderPeople' },
    demand: { kind: 'moreThan', count: 2700 },
  },
  {
    id: 'clubs.maintained',
    clause: 'I.2.a',
    name: { vi: 'Câu lạc bộ được duy trì', en: 'Clubs still operating' },
    interpretation: {
      vi: 'Số còn hoạt động trên mọi câu lạc bộ đã ghi sổ, cũ và mới; kế hoạch không nêu số ban đầu nên kết quả chỉ đầy đủ như sổ.',
      en: 'Those still operating of all clubs on the register, earlier and new; the plan names no baseline, so the answer is as complete as the register.',
    },
    measure: { kind: 'clubsMaintained' },
    demand: { kind: 'shareAtLeast', percent: 100 },
  },
  {
    id: 'clubs.qualified',
    clause: 'I.2.b:2',
    name: { vi: 'Câu lạc bộ đạt chất lượng', en: 'Clubs meeting the quality standard' },
    interpretation: {
      vi: 'Đủ tám mảng hoạt động, quản lý tốt và ít nhất một nửa thành viên được vay vốn; tính trên các câu lạc bộ đang hoạt động đã đủ thời gian để xét. “Mọi thành viên được nâng cao sức khỏe …” nói về từng người: chỉ một người chưa được ghi đã làm cả câu lạc bộ không đạt, nên là tiêu chí riêng và không tính vào 70%.',
      en: 'Active in all eight areas, well managed, and at least half of the members with a loan; of the operating clubs that are old enough to be judged. “Every member” in better health speaks of each person: one who is not on record would fail the whole club, so it is a rule of its own, outside the 70%.',
    },
    measure: { kind: 'clubsMeeting', rules: ['club.activities', 'club.management', 'club.borrowers'] },
    demand: { kind: 'shareAtLeast', percent: 70 },
  },
  {
    id: 'clubs.funded',
    clause: 'I.2.b:3',
    name: { vi: 'Câu lạc bộ có hai quỹ và quy chế', en: 'Clubs with both funds and a regulation' },
    interpretation: {
      vi: 'Tính trên mọi câu lạc bộ đang hoạt động, tại ngày xem.',
      en: 'Of all operating clubs, on the day asked about.',
    },
    measure: { kind: 'clubsMeeting', rules: ['club.incomeFund', 'club.activityFund', 'club.regulation'] },
    demand: { kind: 'shareAtLeast', percent: 100 },
  },
  {
    id: 'districts.planned',
    clause: 'V.4.a',
    name: { vi: 'Huyện, thành phố có kế hoạch từng năm', en: 'Districts with a plan by year' },
    interpretation: {
      vi: 'Kế hoạch đã ban hành và có chỉ tiêu thành lập cho mỗi năm 2021–2025.',
      en: 'The plan is issued and says for each of the years 2021–2025 how many clubs are to be founded.',
    },
    measure: { kind: 'districtsPlanned' },
    demand: { kind: 'shareAtLeast', percent: 100 },
  },
  {
    id: 'districts.localFounding',
    clause: 'V.4.a',
    name: {
      vi: 'Câu lạc bộ lập bằng kinh phí địa phương, từng huyện và năm',
      en: 'Clubs founded with local money, by district and year',
    },
    interpretation: {
      vi: 'Kinh phí của cấp huyện hoặc cấp xã, xét riêng từng huyện và từng năm 2021–2025.',
      en: 'Money of district or commune level, each district and each year 2021–2025 by itself.',
    },
    measure: { kind: 'clubsFounded', per: 'districtAndYear', moneyFrom: ['district', 'commune'] },
    demand: { kind: 'atLeast', count: 1 },
  },
] as const satisfies readonly Target[]
