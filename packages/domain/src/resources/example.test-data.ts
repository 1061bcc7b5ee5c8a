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

/** The paper of 2022 by which the district's lines are granted. */
export const grant = paperOf({
  unit: daBac,
  kind: 'budget',
  number: '85/QĐ-UBND',
  issuedOn: '2021-12-20',
  proves: [],
})

/** What a line that was approved says. */
export function approvedState(approvedDong: number) {
  return { stage: 'approved', approvedDong, approvedOn: grant.issuedOn, paper: grant.id } as const
}

/** What a line that was settled says. */
export function spentState(approvedDong: number, spentDong: number) {
  return {
    ...approvedState(approvedDong),
    stage: 'spent',
    spentDong,
    spentOn: isoDate('2023-01-31'),
  } as const
}

/** An estimate of ten million đồng, changed by what the test says. */
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

/** A promise of ten million đồng, changed by what the test says. */
export function pledgeOf(known: { readonly gift?: Gift } = {}) {
  return { id: meansId(1), ...giving, ...known }
}

/** A contribution that keeps that promise, changed by what the test says. */
export function contributionOf(
  known: Partial<Given & { readonly donor: string; readonly project: MeansId; readonly club: ClubId }> = {},
) {
  const { id: pledge, ...given } = pledgeOf()
  return { on: isoDate('2022-01-15'), ...given, pledge, ...known }
}

/** A record of the district about this, on a day of 2022. */
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

/** What was given, as a record says it. */
export function giftOf(known: Parameters<typeof contributionOf>[0] = {}) {
  const { on: _, ...given } = contributionOf({ pledge: null, ...known })
  return { kind: 'contribution', ...given } as const
}

/** The first training of one commune. */
export const course = {
  kind: 'course',
  course: 'initial',
  trainers: ['Bà Hà'],
  units: [caoSon],
  officials: 10,
  boardMembers: 5,
  volunteers: null,
} as const
