import type { ActivityArea } from '../schema.ts'

/** The eight areas in which a club is active, in the order of the plan. */
export const activityAreas = [
  { id: 'incomeGeneration', clause: 'III.3.b', name: { vi: 'Tăng thu nhập', en: 'Income generation' } },
  { id: 'healthCare', clause: 'III.3.b', name: { vi: 'Chăm sóc sức khỏe', en: 'Health care' } },
  { id: 'homeCare', clause: 'III.3.b', name: { vi: 'Tình nguyện viên chăm sóc tại nhà', en: 'Home care' } },
  {
    id: 'selfHelp',
    clause: 'III.3.b',
    name: { vi: 'Tự giúp nhau, hỗ trợ cộng đồng', en: 'Self-help and community support' },
  },
  { id: 'rights', clause: 'III.3.b', name: { vi: 'Bảo vệ quyền, lợi ích', en: 'Rights and interests' } },
  { id: 'communication', clause: 'III.3.b', name: { vi: 'Truyền thông', en: 'Communication' } },
  {
    id: 'cultureAndSport',
    clause: 'III.3.b',
    name: { vi: 'Thể thao, văn hóa, văn nghệ', en: 'Culture, arts and sport' },
  },
  {
    id: 'resourceMobilisation',
    clause: 'III.3.b',
    name: { vi: 'Vận động nguồn lực', en: 'Resource mobilisation' },
  },
] as const satisfies readonly ActivityArea[]
