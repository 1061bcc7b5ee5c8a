import { isoDate } from '../calendar/iso-date.ts'
import type { Clause, ClubRule, Plan, Target } from './schema.ts'

const clauses = [
  {
    id: 'I.2.a',
    demand: {
      vi: 'Số lượng: đến năm 2025 ít nhất một nửa số xã có câu lạc bộ; thêm ít nhất 75 câu lạc bộ, mỗi năm ít nhất 15, mỗi huyện 7 hoặc 8; các câu lạc bộ mới có 3.750 thành viên, trong đó hơn 2.700 người cao tuổi; duy trì mọi câu lạc bộ đã có.',
      en: 'Quantity: by 2025 at least half of the communes have a club; at least 75 more clubs, at least 15 a year, 7 or 8 a district; the new clubs have 3,750 members, more than 2,700 of them older people; every existing club is kept.',
    },
  },
  {
    id: 'I.2.b:1',
    demand: {
      vi: 'Cơ cấu: mỗi câu lạc bộ có 50–70 thành viên; phụ nữ, người từ 55 tuổi và người có hoàn cảnh khó khăn đều chiếm 60–70%.',
      en: 'Composition: each club has 50–70 members; women, people of 55 and over, and people in hardship are 60–70% each.',
    },
  },
  {
    id: 'V.4.a',
    demand: {
      vi: 'Mỗi huyện, thành phố ban hành kế hoạch có chỉ tiêu từng năm, đủ 7 hoặc 8 câu lạc bộ mới, và mỗi năm lập ít nhất 1 câu lạc bộ bằng kinh phí địa phương.',
      en: 'Each district issues a plan with targets by year, reaches 7 or 8 new clubs, and founds at least one club a year with local money.',
    },
  },
] as const satisfies readonly Clause[]

const targets = [
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
    name: { vi: 'Câu lạc bộ được duy trì', en: 'Clubs kept up' },
    interpretation: {
      vi: 'Số còn hoạt động trên mọi câu lạc bộ đã ghi sổ, cũ và mới; kế hoạch không nêu số ban đầu nên kết quả chỉ đầy đủ như sổ.',
      en: 'Those still operating of all clubs on the register, earlier and new; the plan names no baseline, so the answer is as complete as the register.',
    },
    measure: { kind: 'clubsMaintained' },
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

const bandReading = {
  vi: 'Kể cả hai đầu; tính trên thành viên đang sinh hoạt tại ngày xem.',
  en: 'Both ends count; the share is of active members on the day asked about.',
}

const clubRules = [
  {
    id: 'club.size',
    clause: 'I.2.b:1',
    name: { vi: 'Số thành viên', en: 'Members' },
    interpretation: bandReading,
    criterion: { kind: 'size', band: { low: 50, high: 70 } },
  },
  {
    id: 'club.women',
    clause: 'I.2.b:1',
    name: { vi: 'Phụ nữ', en: 'Women' },
    interpretation: bandReading,
    criterion: { kind: 'share', fact: 'women', band: { low: 60, high: 70 } },
  },
  {
    id: 'club.age55',
    clause: 'I.2.b:1',
    name: { vi: 'Từ 55 tuổi trở lên', en: 'Aged 55 and over' },
    interpretation: {
      vi: 'Đủ 55 tuổi tại ngày xem; khác với người cao tuổi (đủ 60 tuổi). Chỉ biết năm sinh thì năm giáp ranh là chưa biết.',
      en: '55 full years on the day asked about; not the same as older people (60). With the year of birth alone, the border year is unknown.',
    },
    criterion: { kind: 'share', fact: 'age55', band: { low: 60, high: 70 } },
  },
  {
    id: 'club.disadvantaged',
    clause: 'I.2.b:1',
    name: { vi: 'Hoàn cảnh khó khăn', en: 'In hardship' },
    interpretation: {
      vi: 'Mỗi người có ít nhất một hoàn cảnh khó khăn về vật chất hoặc tinh thần được ghi nhận thì tính một lần.',
      en: 'Anyone with at least one recorded hardship, material or spiritual, counts once.',
    },
    criterion: { kind: 'share', fact: 'disadvantaged', band: { low: 60, high: 70 } },
  },
] as const satisfies readonly ClubRule[]

/** Plan 146/KH-UBND of 2020-10-09 of Hòa Bình province, to the end of 2025. */
export const hoaBinh146 = {
  id: 'hoa-binh-146',
  number: '146/KH-UBND',
  title: {
    vi: 'Nhân rộng mô hình Câu lạc bộ Liên thế hệ tự giúp nhau tỉnh Hòa Bình, giai đoạn đến năm 2025',
    en: 'Replicating Intergenerational Self-Help Clubs in Hòa Bình province to 2025',
  },
  issuer: { vi: 'Ủy ban nhân dân tỉnh Hòa Bình', en: 'People’s Committee of Hòa Bình province' },
  legalBasis: ['1336/QĐ-TTg'],
  period: { from: isoDate('2020-10-09'), to: isoDate('2025-12-31'), years: [2021, 2022, 2023, 2024, 2025] },
  province: '17',
  unitsOn: isoDate('2020-10-09'),
  clauses,
  targets,
  clubRules,
} as const satisfies Plan
