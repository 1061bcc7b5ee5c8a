import type { Clause } from '../../schema.ts'

/** The clauses on the plan's objectives, and on where and for whom it applies (I.1, II). */
export const clausesOfObjectives = [
  {
    id: 'I.1:1',
    demand: {
      vi: 'Dùng mô hình câu lạc bộ để người cao tuổi, Hội các cấp và cả cộng đồng cùng tham gia; nhờ đó đời sống, sức khỏe của người cao tuổi tốt hơn, hộ nghèo ít đi, quyền lợi được bảo vệ, xóm làng và đô thị khá lên.',
      en: 'The clubs bring older people, their Association and the whole community together, so that older people live better and healthier lives, fewer are poor, their rights are protected, and villages and towns do well.',
    },
  },
  {
    id: 'I.1:2',
    demand: {
      vi: 'Giúp tỉnh làm phần việc của mình trong các chương trình quốc gia về dân số và về người cao tuổi.',
      en: 'The clubs are a part of what the province does for the national programmes on population and on older people.',
    },
  },
  {
    id: 'II.1',
    demand: {
      vi: 'Kế hoạch áp dụng cho mọi nơi trong tỉnh, không trừ nơi nào.',
      en: 'The plan applies everywhere in the province; no place is left out.',
    },
  },
  {
    id: 'II.2',
    demand: {
      vi: 'Người thụ hưởng là người cao tuổi cùng gia đình, phụ nữ và những người khác trong cộng đồng; ưu tiên phụ nữ cao tuổi thuộc hộ nghèo hoặc cận nghèo, người dân tộc thiểu số, người gặp khó khăn.',
      en: 'Those who benefit are older people and their families, women, and others in the community; first of all older women of poor or near-poor households, of ethnic minorities, or in hardship.',
    },
  },
] as const satisfies readonly Clause[]
