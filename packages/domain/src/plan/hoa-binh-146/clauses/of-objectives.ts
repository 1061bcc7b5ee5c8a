import type { Clause } from '../../schema.ts'

/** What the plan is for and where it applies (I.1, II), as far as no figure is shown of it. */
export const clausesOfObjectives = [
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
] as const satisfies readonly Clause[]
