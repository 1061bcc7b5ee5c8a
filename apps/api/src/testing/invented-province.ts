import { hoaBinh146, isoDate, type Plan } from '@lienthehe/domain'
import { type AdministrativeUnit, type UnitHistory, unitKey } from '@lienthehe/domain/units'

const validFrom = isoDate('2025-07-01')
const province = unitKey('97@2025-07-01')
const names = [
  ...['An Bình', 'Bãi Sậy', 'Cao Sơn', 'Đồng Tâm', 'Gia Mô', 'Hợp Thành'],
  ...['Kim Tiến', 'Lũng Vân', 'Mỹ Hòa', 'Ngọc Lâu', 'Phú Cường', 'Quy Hậu'],
]

/** A province of the kind that exists since 2025-07-01: twelve communes, and no districts. */
export const inventedUnits: UnitHistory = {
  units: [
    {
      ...{ key: province, code: '97', name: 'Thí Dụ', type: 'province', level: 'province' },
      ...{ parent: null, validFrom, validTo: null },
    },
    ...names.map((name, index): AdministrativeUnit => {
      const code = `97${String(index + 1).padStart(3, '0')}`
      return {
        ...{ key: unitKey(`${code}@${validFrom}`), code, name, type: 'commune', level: 'commune' },
        ...{ parent: province, validFrom, validTo: null },
      }
    }),
  ],
  successions: [],
}

/** The invented province's plan. Some of its targets are about districts, which this province does not have. */
export const inventedPlan: Plan = {
  ...hoaBinh146,
  id: 'thi-du-2030',
  number: '12/KH-UBND',
  title: { vi: 'Kế hoạch tỉnh Thí Dụ đến năm 2030', en: 'Plan of Thí Dụ province to 2030' },
  issuer: { vi: 'Ủy ban nhân dân tỉnh Thí Dụ', en: 'People’s Committee of Thí Dụ province' },
  period: {
    from: isoDate('2026-01-01'),
    to: isoDate('2030-12-31'),
    years: [2026, 2027, 2028, 2029, 2030],
  },
  province: '97',
  unitsOn: validFrom,
}

/** The commune with this number in the invented province, counted from 0. */
export function inventedCommune(index: number): AdministrativeUnit {
  const found = inventedUnits.units[index + 1]
  if (found === undefined) throw new RangeError(`there is no commune ${index}`)
  return found
}
