import { isoDate } from '../calendar/iso-date.ts'
import { activityAreas } from './hoa-binh-146/activity-areas.ts'
import { clauses } from './hoa-binh-146/clauses.ts'
import { clubRules } from './hoa-binh-146/club-rules.ts'
import { targets } from './hoa-binh-146/targets.ts'
import type { Plan } from './schema.ts'

/** Plan 146/KH-UBND of 2020-10-09 of Hòa Bình province, to the end of 2025. */
export const hoaBinh146 = {
  id: 'hoa-binh-146',
  number: '146/KH-UBND',
  title: {
    vi: 'Nhân rộng mô hình Câu lạc bộ Liên thế hệ tự giúp nhau tỉnh Hòa Bình, giai đoạn đến năm 2025',
    en: 'Replicating Intergenerational Self-Help Clubs in Hòa Bình province to 2025',
  },
  issuer: { vi: 'Ủy ban nhân dân tỉnh Hòa Bình', en: 'People’s Committee of Hòa Bình province' },
  legalBasis: ['1336/QĐ-TTg'],
  period: { from: isoDate('2020-10-09'), to: isoDate('2025-12-31'), years: [2021, 2022, 2023, 2024, 2025] },
  province: '17',
  unitsOn: isoDate('2020-10-09'),
  clauses,
  targets,
  clubRules,
  activityAreas,
} as const satisfies Plan
