import type { PlanElement } from '../schema.ts'

/** The objectives of the plan (I.1). Objectives have no number; the targets do. */
export const objectives = [
  {
    id: 'objective.olderPeople',
    clause: 'I.1:1',
    name: {
      vi: 'Người cao tuổi sống tốt hơn nhờ câu lạc bộ',
      en: 'Older people live better through the clubs',
    },
    interpretation: {
      vi: 'Không nêu con số riêng; các chỉ tiêu của mục I.2 đo mục tiêu này.',
      en: 'It has no number of its own; the targets of I.2 measure it.',
    },
  },
  {
    id: 'objective.nationalProgrammes',
    clause: 'I.1:2',
    name: {
      vi: 'Góp phần vào chương trình quốc gia về dân số và người cao tuổi',
      en: 'A part of the national programmes on population and ageing',
    },
    interpretation: {
      vi: 'Không nêu con số riêng; số liệu của kế hoạch phục vụ báo cáo của các chương trình đó.',
      en: 'It has no number of its own; the figures of the plan serve the reports of those programmes.',
    },
  },
] as const satisfies readonly PlanElement[]
