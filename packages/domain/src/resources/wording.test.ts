import { describe, expect, test } from 'vitest'
import { languages } from '../text/language.ts'
import { unitLevels } from '../units/unit.ts'
import { budgetPurposes } from './budget.ts'
import { rice } from './example.test-data.ts'
import { courseKinds, healthKinds, materialKinds, meansKinds, mediaKinds } from './means-kind.ts'
import {
  describeContributions,
  describeGift,
  describePledges,
  describeSpending,
  labelBudgetLevel,
  labelBudgetPurpose,
  labelBudgetStage,
  labelCourseKind,
  labelHealthKind,
  labelMaterialKind,
  labelMeansKind,
  labelMediaKind,
} from './wording.ts'

test.each([
  { spending: { kind: 'open' } as const, vi: 'Chưa quyết toán', en: 'Not settled yet' },
  { spending: { kind: 'asApproved' } as const, vi: 'Chi đúng số được giao', en: 'Spent as approved' },
  { spending: { kind: 'under', byDong: 1 } as const, vi: 'Còn 1 đồng chưa chi', en: '1 đồng not spent' },
])('$en', ({ spending, vi, en }) => {
  expect(describeSpending(spending, { language: 'vi' })).toBe(vi)
  expect(describeSpending(spending, { language: 'en' })).toBe(en)
})

const statuses = ['notBegun', 'partly', 'kept'] as const

test('a gift prints in its measure', () => {
  expect(describeGift(rice, { language: 'vi' })).toBe('200 kg gạo')
  expect(describeGift({ kind: 'money', amountDong: 5_000_000 }, { language: 'vi' })).toBe('5.000.000 đồng')
})

test('what nobody valued is said beside what was', () => {
  const total = {
    contributions: 5,
    moneyDong: 15_000_000,
    inKindEstimatedDong: 2_000_000,
    inKindNotEstimated: 3,
  }
  expect(describeContributions(total, { language: 'vi' })).toBe(
    '15.000.000 đồng bằng tiền; hiện vật ước 2.000.000 đồng, 3 khoản chưa ước giá',
  )
  const unvalued = { ...total, moneyDong: 0, inKindEstimatedDong: 0 }
  expect(describeContributions(unvalued, { language: 'vi' })).toBe('3 khoản hiện vật chưa ước giá')
  expect(describeContributions({ ...unvalued, inKindNotEstimated: 0 }, { language: 'vi' })).toBe(
    '0 đồng bằng tiền',
  )
  expect(describeContributions({ ...total, inKindNotEstimated: 0 }, { language: 'en' })).toBe(
    '15,000,000 đồng in money; goods worth about 2,000,000 đồng',
  )
})

test('III.5: several pledges are told as one sum, and how many of them stand where', () => {
  const gift = { kind: 'money', amountDong: 60_000_000 } as const
  const pledges = statuses.map((status) => ({ gift, status }))
  expect(describePledges(pledges.slice(0, 1), { language: 'vi' })).toBe(
    '60.000.000 đồng bằng tiền, chưa nhận',
  )
  expect(describePledges([...pledges, ...pledges.slice(0, 1)], { language: 'vi' })).toBe(
    '240.000.000 đồng bằng tiền, 4 cam kết: 1 đã nhận đủ, 1 đã nhận một phần, 2 chưa nhận',
  )
  expect(describePledges([...pledges.slice(0, 1), ...pledges.slice(0, 1)], { language: 'en' })).toBe(
    '120,000,000 đồng in money, 2 pledges: not received yet',
  )
})

describe.each(languages)('words about resources in %s', (language) => {
  test('no two things of one kind are called the same', () => {
    const stages = ['estimated', 'approved', 'spent'] as const
    for (const labels of [
      stages.map((stage) => labelBudgetStage(stage, language)),
      budgetPurposes.map((purpose) => labelBudgetPurpose(purpose, language)),
      unitLevels.map((level) => labelBudgetLevel(level, language)),
      statuses.map((status) => describePledges([{ gift: rice, status }], { language })),
      healthKinds.map((kind) => labelHealthKind(kind, language)),
      meansKinds.map((kind) => labelMeansKind(kind, language)),
      courseKinds.map((kind) => labelCourseKind(kind, language)),
      materialKinds.map((kind) => labelMaterialKind(kind, language)),
      mediaKinds.map((kind) => labelMediaKind(kind, language)),
    ])
      expect(new Set(labels).size).toBe(labels.length)
  })
})
