import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { describeForecast, describePace } from './forecast-wording.ts'

test.each([
  {
    forecast: {
      status: 'forecast',
      to: isoDate('2025-12-31'),
      expected: 3750,
      low: 3390,
      high: 4120,
      half: { low: 3560, high: 3930 },
      outlook: 'open',
    },
    vi: 'Nếu giữ nhịp như trước, đến 31/12/2025 có khoảng 3.750 (4 phần 5 khả năng là từ 3.390 đến 4.120): chưa chắc đạt.',
    en: 'At the pace so far there will be about 3,750 on 31/12/2025 (a chance of 4 in 5 for 3,390 to 4,120): may or may not be reached.',
  },
  {
    forecast: { status: 'tooEarly' },
    // The same sentence is used if nothing happened in three years.
    vi: 'Số liệu còn quá ít để dự báo.',
    en: 'There is too little data yet for a forecast.',
  },
] as const)('$en', ({ forecast, vi, en }) => {
  expect(describeForecast(forecast, { language: 'vi' })).toBe(vi)
  expect(describeForecast(forecast, { language: 'en' })).toBe(en)
})

test('the pace that is still needed', () => {
  const measure = { kind: 'clubsFounded', per: 'period', moneyFrom: null } as const
  const pace = { status: 'needed', remaining: 30, daysLeft: 731, perYear: 15 } as const
  expect(describePace(pace, { measure, language: 'vi' })).toBe(
    'Còn thiếu 30 câu lạc bộ; mỗi năm cần 15 để kịp.',
  )
  expect(describePace({ ...pace, remaining: 1, perYear: 1 }, { measure, language: 'en' })).toBe(
    '1 club short; 1 a year is needed to be in time.',
  )
  expect(describePace({ status: 'over', remaining: 3 }, { measure, language: 'en' })).toBe(
    'The time is over, 3 clubs short.',
  )
})
