import { isoDate } from '../calendar/iso-date.ts'
import type { Checklist } from './schema.ts'

/**
 * A checklist of how a unit supports its clubs (V.4). It is our proposal: the plan names the unit's tasks but gives no
 * form.
 */
export const unitSupportProposal: Checklist = {
  id: 'unit-support-proposal',
  edition: 1,
  from: isoDate('2020-10-09'),
  visited: 'unit',
  clause: 'V.4.e',
  name: { vi: 'Địa phương hỗ trợ câu lạc bộ (bản đề xuất)', en: 'How a unit supports its clubs (proposal)' },
  issuedBy: null,
  markPercent: 80,
  questions: [
    {
      id: 'plan',
      question: {
        vi: 'Đã ban hành kế hoạch, có số câu lạc bộ thành lập mới từng năm?',
        en: 'Has the unit issued its plan, with a number of new clubs for each year?',
      },
      points: 20,
    },
    {
      id: 'person',
      question: {
        vi: 'Hội Người cao tuổi cùng cấp có người được giao phụ trách câu lạc bộ?',
        en: 'Has the unit’s association somebody in charge of the clubs?',
      },
      points: 20,
    },
    {
      id: 'budget',
      question: {
        vi: 'Năm nay có kinh phí của địa phương cho câu lạc bộ?',
        en: 'Is there money of the unit’s own budget for clubs this year?',
      },
      points: 20,
    },
    {
      id: 'funds',
      question: {
        vi: 'Đã hướng dẫn câu lạc bộ sử dụng các nguồn quỹ hợp pháp và vận động xã hội hóa?',
        en: 'Have clubs been shown how lawful funds are used and resources raised?',
      },
      points: 20,
    },
    {
      id: 'monitoring',
      question: {
        vi: 'Trong năm đã đến từng câu lạc bộ, có ghi kết quả và việc cần làm?',
        en: 'Was each club visited this year, with findings and what is to be done on record?',
      },
      points: 20,
    },
  ],
}
