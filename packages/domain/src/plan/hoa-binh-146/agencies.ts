import type { Agency } from '../schema.ts'

/** The agencies that have a task, in the order of section V. Their names are those on the plan's date. */
export const agencies = [
  {
    id: 'everyone',
    name: { vi: 'Mọi cơ quan, tổ chức, cá nhân có liên quan', en: 'Everybody concerned' },
    levels: ['province', 'district'],
  },
  {
    id: 'association',
    name: { vi: 'Hội Người cao tuổi tỉnh', en: 'Provincial Association of the Elderly' },
    levels: ['province'],
  },
  {
    id: 'committeeOnAgeing',
    name: { vi: 'Ban Công tác Người cao tuổi tỉnh', en: 'Provincial Committee on Ageing' },
    levels: ['province'],
  },
  {
    id: 'labour',
    name: {
      vi: 'Sở Lao động - Thương binh và Xã hội',
      en: 'Department of Labour, Invalids and Social Affairs',
    },
    levels: ['province'],
  },
  { id: 'finance', name: { vi: 'Sở Tài chính', en: 'Department of Finance' }, levels: ['province'] },
  { id: 'health', name: { vi: 'Sở Y tế', en: 'Department of Health' }, levels: ['province'] },
  {
    id: 'agriculture',
    name: {
      vi: 'Sở Nông nghiệp và Phát triển nông thôn',
      en: 'Department of Agriculture and Rural Development',
    },
    levels: ['province'],
  },
  {
    id: 'information',
    name: { vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' },
    levels: ['province'],
  },
  {
    id: 'culture',
    name: { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
    levels: ['province'],
  },
  {
    id: 'foreignAffairs',
    name: { vi: 'Sở Ngoại vụ', en: 'Department of Foreign Affairs' },
    levels: ['province'],
  },
  {
    id: 'otherDepartments',
    name: { vi: 'Các sở, ngành, cơ quan khác', en: 'Other departments and agencies' },
    levels: ['province'],
  },
  {
    id: 'fatherlandFront',
    name: { vi: 'Ủy ban Mặt trận Tổ quốc tỉnh', en: 'Provincial Fatherland Front Committee' },
    levels: ['province'],
  },
  {
    id: 'districtCommittees',
    name: { vi: 'Ủy ban nhân dân các huyện, thành phố', en: 'People’s Committees of the districts' },
    levels: ['district'],
  },
] as const satisfies readonly Agency[]
