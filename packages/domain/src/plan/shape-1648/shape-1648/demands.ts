import type { IsoDate } from '../../../calendar/iso-date.ts'
import type { Wording } from '../../../text/language.ts'
import type { Clause, Plan, Target } from '../../schema.ts'

// Figures that public pages report of decision 1648/QĐ-TTg of 2025-08-01. The clauses are those of a
// province's plan in this shape.

export const legalBasisOf1648 = [
  { vi: 'Quyết định 1648/QĐ-TTg ngày 01/8/2025', en: 'Decision 1648/QĐ-TTg of 1 August 2025' },
] as const satisfies readonly Wording[]

/** For each demand of the decision, the clause of the province's plan that states it. */
export const clauseOf1648 = {
  quantity: 'I.2.a',
  olderPeople: 'I.2.c',
  communes: 'I.2.d',
  villages: 'I.2.dd',
} as const

/** The clauses' words, without numbers: an author sets those in the targets while drafting the plan. */
export const clausesOf1648 = [
  {
    id: clauseOf1648.quantity,
    demand: {
      vi: 'Số lượng: câu lạc bộ thành lập mới; giữ chất lượng mọi câu lạc bộ cũ và mới.',
      en: 'Quantity: new clubs; the quality of all clubs, old and new, is kept.',
    },
  },
  {
    id: clauseOf1648.olderPeople,
    demand: {
      vi: 'Người cao tuổi tham gia, trong đó tỷ lệ phụ nữ nằm trong khung.',
      en: 'Older people who take part, with a share of women within a band.',
    },
  },
  {
    id: clauseOf1648.communes,
    demand: {
      vi: 'Xã đồng bằng và xã miền núi, biên giới, hải đảo có 1–3 câu lạc bộ đạt chuẩn.',
      en: 'Lowland communes, and mountain, border and island ones, have 1–3 clubs to standard.',
    },
  },
  {
    id: clauseOf1648.villages,
    demand: { vi: 'Thôn, tổ dân phố có câu lạc bộ.', en: 'Villages with a club.' },
  },
] as const satisfies readonly Clause[]

type Asked = {
  readonly clubs: number
  readonly olderPeople: number
  /** The rules that a club of the required standard meets. */
  readonly rules: readonly string[]
  readonly hasMountain: boolean
  readonly hasVillages: boolean
}

/** The targets that follow from the decision's demands. */
export function targetsOf1648(asked: Asked): readonly Target[] {
  return [
    ...targetsOfClubs(asked),
    ...targetsOfOlderPeople(asked),
    communes('lowland', { vi: 'Xã, phường đồng bằng', en: 'Lowland communes' }, 100, asked.rules),
    ...(asked.hasMountain
      ? [
          communes(
            'mountain',
            { vi: 'Xã miền núi, biên giới, hải đảo', en: 'Mountain, border and island communes' },
            70,
            asked.rules,
          ),
        ]
      : []),
    ...(asked.hasVillages ? [villagesServed] : []),
  ]
}

function targetsOfClubs({ clubs }: Asked): readonly Target[] {
  return [
    {
      ...{ id: 'clubs.new', clause: clauseOf1648.quantity, interpretation: null },
      name: { vi: 'Câu lạc bộ thành lập mới', en: 'New clubs' },
      measure: { kind: 'clubsFounded', per: 'period', moneyFrom: null },
      demand: { kind: 'atLeast', count: clubs },
    },
    {
      ...{ id: 'clubs.maintained', clause: clauseOf1648.quantity, interpretation: null },
      name: { vi: 'Câu lạc bộ được duy trì', en: 'Clubs still operating' },
      measure: { kind: 'clubsMaintained' },
      demand: { kind: 'shareAtLeast', percent: 100 },
    },
  ]
}

function targetsOfOlderPeople({ olderPeople }: Asked): readonly Target[] {
  return [
    {
      ...{ id: 'olderPeople.members', clause: clauseOf1648.olderPeople },
      name: { vi: 'Người cao tuổi tham gia', en: 'Older people' },
      interpretation: {
        vi: 'Tính thành viên từ 60 tuổi của mọi câu lạc bộ đang hoạt động, cũ và mới.',
        en: 'Counts the members aged 60 and over of all operating clubs, earlier and new.',
      },
      measure: { kind: 'people', who: 'olderPeople', of: null },
      demand: { kind: 'atLeast', count: olderPeople },
    },
    {
      ...{ id: 'olderPeople.women', clause: clauseOf1648.olderPeople, interpretation: null },
      name: { vi: 'Phụ nữ trong số người cao tuổi', en: 'Women among the older people' },
      measure: { kind: 'people', who: 'olderWomen', of: { kind: 'counted', who: 'olderPeople' } },
      demand: { kind: 'shareBetween', low: 50, high: 60 },
    },
  ]
}

function communes(
  stratum: 'lowland' | 'mountain',
  name: Wording,
  percent: number,
  rules: readonly string[],
): Target {
  return {
    ...{ id: `communes.${stratum}`, clause: clauseOf1648.communes },
    name: { vi: `${name.vi} có 1–3 câu lạc bộ đạt chuẩn`, en: `${name.en} with 1–3 clubs to standard` },
    interpretation: {
      vi: '“Đạt chuẩn” được đọc là đạt mọi tiêu chí của kế hoạch về một câu lạc bộ.',
      en: '“To standard” is read as meeting everything that the plan asks of one club.',
    },
    measure: { kind: 'unitsServed', level: 'commune', stratum, clubs: { low: 1, high: 3 }, rules },
    demand: { kind: 'shareAtLeast', percent },
  }
}

const villagesServed: Target = {
  ...{ id: 'villages.served', clause: clauseOf1648.villages, interpretation: null },
  name: { vi: 'Thôn, tổ dân phố có câu lạc bộ', en: 'Villages with a club' },
  measure: { kind: 'villagesServed', figure: 'villages' },
  demand: { kind: 'shareAtLeast', percent: 20 },
}

/** The number of all villages, which a register of clubs does not contain; empty if it is unknown. */
export function villagesOf1648(on: IsoDate, villages: number | null): NonNullable<Plan['givenFigures']> {
  if (villages === null) return []
  return [
    {
      ...{ id: 'villages', clause: clauseOf1648.villages, interpretation: null },
      name: { vi: 'Thôn, tổ dân phố', en: 'Villages' },
      source: {
        vi: 'Số do tỉnh đưa khi dự thảo kế hoạch.',
        en: 'Given by the province as it drafted the plan.',
      },
      figures: [{ on, count: villages }],
    },
  ]
}
