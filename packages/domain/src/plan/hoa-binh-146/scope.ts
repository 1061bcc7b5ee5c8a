import type { PlanElement } from '../schema.ts'

/** Where the plan applies, and for whom (II). */
export const scope = [
  {
    id: 'scope.places',
    clause: 'II.1',
    name: { vi: 'Mọi địa phương trong tỉnh', en: 'Every place in the province' },
    interpretation: {
      vi: '10 huyện, thành phố và 151 xã, phường, thị trấn của ngày ban hành kế hoạch.',
      en: 'The 10 districts and 151 communes of the day of the plan.',
    },
  },
  {
    id: 'scope.people',
    clause: 'II.2',
    name: { vi: 'Người thụ hưởng', en: 'Those who benefit' },
    interpretation: {
      vi: 'Không nêu tỷ lệ ngoài mục I.2.b; hộ nghèo, cận nghèo, dân tộc và khó khăn được ghi cho từng thành viên.',
      en: 'It sets no share beside those of I.2.b; poor and near-poor households, ethnicity and hardship are recorded for each member.',
    },
  },
] as const satisfies readonly PlanElement[]
