import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Việc được giao', en: 'Duties' },
  lede: {
    vi: 'Mỗi điểm của mục V một dòng. Tình trạng lấy từ những gì đã ghi trong sổ của đúng năm đó.',
    en: 'A row for each bullet of section V. Where it stands follows from what is on record for that year.',
  },
  proved: (proved: string, all: string): Wording => ({
    vi: `${proved}/${all} việc đã có hồ sơ trong sổ chứng minh.`,
    en: `${proved} of ${all} duties are shown by something on record.`,
  }),
  calendar: { vi: 'Tải lịch việc (.ics)', en: 'Download as a calendar (.ics)' },
  unit: { vi: 'Cơ quan thuộc', en: 'Of the unit' },
  owner: { vi: 'Cơ quan', en: 'Agency' },
  duty: { vi: 'Việc', en: 'Duty' },
  clause: { vi: 'Điểm', en: 'Clause' },
  cadence: { vi: 'Làm khi nào', en: 'How often' },
  now: { vi: 'Hiện nay', en: 'Now' },
  years: { vi: 'Đã chứng minh', en: 'Shown so far' },
  notBegun: { vi: 'Chưa đến kỳ', en: 'Not owed yet' },
  shown: (shown: string, all: string): Wording => ({ vi: `${shown}/${all} kỳ`, en: `${shown} of ${all}` }),
  none: {
    vi: 'Tài khoản này không phụ trách nơi nào có việc được giao.',
    en: 'None of the units that owe something is in the scope of this account.',
  },
} as const
