import type { Indicator } from '../schema.ts'

/** Figures that the plan mentions without setting a number to reach (I.1, I.2.a, II.2). */
export const indicators = [
  {
    id: 'people.poorOlderWomen',
    clause: 'II.2',
    name: {
      vi: 'Phụ nữ cao tuổi thuộc hộ nghèo, cận nghèo',
      en: 'Older women of poor or near-poor households',
    },
    interpretation: {
      vi: 'Thành viên đang sinh hoạt của các câu lạc bộ đang hoạt động: nữ, đủ 60 tuổi, hộ nghèo hoặc cận nghèo tại ngày xem.',
      en: 'Active members of operating clubs: women of 60 full years whose household is poor or near-poor on the day asked about.',
    },
    measure: { kind: 'beneficiaries', who: 'poorOlderWomen' },
  },
  {
    id: 'people.ethnicMinority',
    clause: 'II.2',
    name: { vi: 'Người dân tộc thiểu số', en: 'People of ethnic minorities' },
    interpretation: {
      vi: 'Mọi thành viên không phải dân tộc Kinh, ở mọi tuổi; ai không nói là chưa biết.',
      en: 'Every member who is not Kinh, at any age; of whoever did not say it is unknown.',
    },
    measure: { kind: 'beneficiaries', who: 'ethnicMinority' },
  },
  {
    id: 'people.leftPoverty',
    clause: 'I.1:1',
    name: {
      vi: 'Ra khỏi hộ nghèo, cận nghèo từ khi vào câu lạc bộ',
      en: 'Out of poverty since joining',
    },
    interpretation: {
      vi: 'Tính theo thành viên, vì sổ không ghi hộ: hộ nghèo hoặc cận nghèo khi vào hay sau đó, nay không còn. Hai thành viên cùng hộ tính là hai; không nói rằng nhờ câu lạc bộ.',
      en: 'Counts members, as households are not on record: poor or near-poor on joining or later, and no longer. Two members of one household count as two; it does not say that the club was the reason.',
    },
    measure: { kind: 'beneficiaries', who: 'leftPoverty' },
  },
  {
    id: 'clubs.gaining',
    clause: 'I.2.a',
    name: { vi: 'Nâng cao chất lượng so với năm trước', en: 'Better than a year ago' },
    interpretation: {
      vi: '“Nâng cao chất lượng” được đọc là đạt nhiều hơn trong bốn khung của mục I.2.b so với cùng ngày năm trước; tính các câu lạc bộ hoạt động ở cả hai ngày.',
      en: '“Raising the quality” is read as meeting more of the four bands of I.2.b than on the same day a year ago; of the clubs that operated on both days.',
    },
    measure: {
      kind: 'clubsGaining',
      rules: ['club.size', 'club.women', 'club.age55', 'club.disadvantaged'],
    },
  },
] as const satisfies readonly Indicator[]
