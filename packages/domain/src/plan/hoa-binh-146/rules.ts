import { isoDate } from '../../calendar/iso-date.ts'
import type { PlanRules } from '../schema.ts'
import { activityAreas } from './activity-areas.ts'
import { clausesOfRules } from './clauses/of-rules.ts'
import { clubRules } from './club-rules.ts'
import { legalBasis } from './legal-basis.ts'
import { targets } from './targets.ts'

/** The part of the plan that is needed for verdicts. A page that shows verdicts loads only this part. */
export const hoaBinh146Rules = {
  id: 'hoa-binh-146',
  number: '146/KH-UBND',
  title: {
    vi: 'Nhân rộng mô hình Câu lạc bộ Liên thế hệ tự giúp nhau tỉnh Hòa Bình, giai đoạn đến năm 2025',
    en: 'Replicating Intergenerational Self-Help Clubs in Hòa Bình province to 2025',
  },
  issuer: { vi: 'Ủy ban nhân dân tỉnh Hòa Bình', en: 'People’s Committee of Hòa Bình province' },
  legalBasis,
  period: { from: isoDate('2020-10-09'), to: isoDate('2025-12-31'), years: [2021, 2022, 2023, 2024, 2025] },
  province: '17',
  unitsOn: isoDate('2020-10-09'),
  clauses: clausesOfRules,
  targets,
  clubRules,
  activityAreas,
} as const satisfies PlanRules
