import { hoaBinh146, isoDate, type Plan } from '@lienthehe/domain'
import { unitKey } from '@lienthehe/domain/units'
import { hoaBinhSuccessions } from '@lienthehe/domain/units/hoa-binh'
import { unitsOfBothProvinces } from './two-provinces.ts'

/** An invented plan that follows plan 146. Its province and communes are those of 2025, which have no districts. */
export const nextPlan: Plan = {
  ...hoaBinh146,
  id: 'next-plan',
  number: '7/KH-UBND',
  title: { vi: 'Kế hoạch ví dụ 2026–2030', en: 'An example plan 2026–2030' },
  period: {
    from: isoDate('2026-01-01'),
    to: isoDate('2030-12-31'),
    years: [2026, 2027, 2028, 2029, 2030],
  },
  province: '25',
  unitsOn: isoDate('2026-01-01'),
}

/**
 * An invented list of units that follows the list of the two provinces: with one more commune in the province of 2025.
 */
export const nextUnits = {
  units: [
    ...unitsOfBothProvinces,
    {
      key: unitKey('99999@2025-07-01'),
      code: '99999',
      name: 'Xã Mới',
      type: 'commune',
      level: 'commune',
      parent: unitKey('25@2025-07-01'),
      validFrom: isoDate('2025-07-01'),
      validTo: null,
    },
  ],
  successions: hoaBinhSuccessions,
} as const
