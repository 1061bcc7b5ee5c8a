import { isoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import { paperOf } from '../papers/example.test-data.ts'
import { unitKey } from '../units/unit.ts'
import type { Given } from './fulfilment.ts'
import { type MeansId, type MeansMatter, type MeansRecord, meansIdSchema } from './means-schema.ts'
import { type BudgetLine, budgetLineIdSchema, type Gift } from './schema.ts'

export const province = unitKey('17@2020-01-01')
export const daBac = unitKey('150@2020-01-01')
export const caoSon = unitKey('04831@2020-01-01')

/** The paper of 2022 that grants the district's budget lines. */
export const grant = paperOf({
  unit: daBac,
  kind: 'budget',
  number: '85/QĐ-UBND',
  issuedOn: '2021-12-20',
  proves: [],
})

/** The state of an approved line. */
export function approvedState(approvedDong: number) {
  return { stage: 'approved', approvedDong, approvedOn: grant.issuedOn, paper: grant.id } as const
}

/** The state of a line with a final account. */
export function spentState(approvedDong: number, spentDong: number) {
  return {
    ...approvedState(approvedDong),
    stage: 'spent',
    spentDong,
    spentOn: isoDate('2023-01-31'),
  } as const
}

/** An estimated line of ten million đồng, with the fields that a test changes. */
export function lineOf(known: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id: budgetLineIdSchema.parse('66666666-6666-4666-8666-666666666666'),
    plan: 'hoa-binh-146',
    year: 2022,
    unit: daBac,
    source: 'district',
    sourceName: null,
    purpose: 'founding',
    estimatedDong: 10_000_000,
    estimatedOn: isoDate('2021-09-01'),
    state: { stage: 'estimated' },
    withdrawal: null,
    ...known,
  }
}

export const rice = {
  kind: 'inKind',
  good: 'gạo',
  quantity: 200,
  measure: 'kg',
  estimatedDong: null,
} as const

/** Ids of records in these tests. */
export const meansId = (last: number) => meansIdSchema.parse(`77777777-7777-4777-8777-77777777777${last}`)

const giving = {
  donor: 'Công ty Sông Đà',
  source: 'donor',
  gift: { kind: 'money', amountDong: 10_000_000 },
  club: null,
  project: null,
} as const

/** A pledge of ten million đồng, with the gift that a test gives instead. */
export function pledgeOf(known: { readonly gift?: Gift } = {}) {
  return { id: meansId(1), ...giving, ...known }
}

/** A contribution towards that pledge, with the fields that a test changes. */
export function contributionOf(
  known: Partial<Given & { readonly donor: string; readonly project: MeansId; readonly club: ClubId }> = {},
) {
  const { id: pledge, ...given } = pledgeOf()
  return { on: isoDate('2022-01-15'), ...given, pledge, ...known }
}

/** A record of the district about this matter, on a day in 2022. */
export function meansOf<Matter extends MeansMatter>(
  about: Matter,
  known: Partial<Omit<MeansRecord, 'about'>> = {},
) {
  return {
    ...{ id: meansId(2), plan: 'hoa-binh-146', unit: daBac, on: isoDate('2022-01-15'), withdrawal: null },
    ...known,
    about,
  }
}

/** A contribution without a pledge, in the form that a record has. */
export function giftOf(known: Parameters<typeof contributionOf>[0] = {}) {
  const { on: _, ...given } = contributionOf({ pledge: null, ...known })
  return { kind: 'contribution', ...given } as const
}

/** The first course for one commune. */
export const course = {
  kind: 'course',
  course: 'initial',
  trainers: ['Bà Hà'],
  units: [caoSon],
  officials: 10,
  boardMembers: 5,
  volunteers: null,
} as const
