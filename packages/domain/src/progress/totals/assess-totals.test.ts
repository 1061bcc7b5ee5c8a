import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { exactly } from '../../verdicts/interval.ts'
import { assessPlan } from '../assess-plan.ts'
import { nothingPublished } from './published-totals.ts'

test.each([
  {
    totals: { ...nothingPublished(hoaBinhUnits, 10), communesCovered: exactly(151) },
    says: 'communesCovered covers more communes than the 10 clubs that operate',
  },
  {
    totals: { ...nothingPublished(hoaBinhUnits, 200), communesCovered: exactly(152) },
    says: 'communesCovered covers more communes than the 151 of the plan’s list',
  },
  {
    totals: { ...nothingPublished(hoaBinhUnits, 139), districtsPlanned: exactly(11) },
    says: 'districtsPlanned counts more districts than the 10 of the plan’s list',
  },
])('totals that cannot be together are judged by none of them: $says', ({ totals, says }) => {
  expect(() => assessPlan(hoaBinh146, totals, isoDate('2025-06-30'))).toThrow(says)
})
