import { isoDate } from '../calendar/iso-date.ts'
import { paperOf } from '../papers/example.test-data.ts'
import { unitKey } from '../units/unit.ts'
import {
  type BudgetLine,
  budgetLineIdSchema,
  type Contribution,
  contributionIdSchema,
  type Pledge,
  pledgeIdSchema,
} from './schema.ts'

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

/** A promise of ten million đồng, changed by what the test says. */
export function pledgeOf(known: Partial<Pledge> = {}): Pledge {
  return {
    id: pledgeIdSchema.parse('77777777-7777-4777-8777-777777777777'),
    donor: 'Công ty Sông Đà',
    on: isoDate('2022-01-15'),
    unit: province,
    source: 'donor',
    gift: { kind: 'money', amountDong: 10_000_000 },
    ...known,
  }
}

/** A contribution that keeps that promise, changed by what the test says. */
export function contributionOf(known: Partial<Contribution> = {}): Contribution {
  const { id, ...giving } = pledgeOf()
  return {
    ...giving,
    id: contributionIdSchema.parse('88888888-8888-4888-8888-888888888888'),
    pledge: id,
    ...known,
  }
}
