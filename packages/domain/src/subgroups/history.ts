import type { HistoryWords } from '../history/words.ts'

/** How the history describes changes to a subgroup of a club. */
export const subgroupHistory = {
  actions: {
    'subgroup.form': { vi: 'Lập tổ, nhóm', en: 'Formed a subgroup' },
    'subgroup.change': { vi: 'Sửa tổ, nhóm', en: 'Changed a subgroup' },
    'subgroup.dissolve': { vi: 'Giải thể tổ, nhóm', en: 'Dissolved a subgroup' },
  },
  fields: {
    leader: { vi: 'Tổ trưởng, nhóm trưởng', en: 'Leader' },
    dissolvedOn: { vi: 'Giải thể từ ngày', en: 'Dissolved on' },
  },
} as const satisfies HistoryWords
