import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Việc được giao', en: 'Duties' },
  lede: {
    vi: 'Mỗi điểm của mục V một dòng. Tình trạng lấy từ những gì đã ghi trong sổ của đúng năm đó.',
    en: 'One row for each point of section V. Its status comes from what is recorded for that year.',
  },
  proved: (proved: string, all: string): Wording => ({
    vi: `${proved}/${all} việc đã có hồ sơ chứng minh.`,
    en: `${proved} of ${all} duties have evidence on record.`,
  }),
  calendar: { vi: 'Tải lịch việc (.ics)', en: 'Download as a calendar (.ics)' },
  unit: { vi: 'Cơ quan thuộc', en: 'Unit of the agency' },
  owner: { vi: 'Cơ quan', en: 'Agency' },
  duty: { vi: 'Việc', en: 'Duty' },
  clause: { vi: 'Điểm', en: 'Clause' },
  cadence: { vi: 'Làm khi nào', en: 'When' },
  now: { vi: 'Hiện nay', en: 'Now' },
  years: { vi: 'Đã chứng minh', en: 'Evidence so far' },
  notBegun: { vi: 'Chưa đến kỳ', en: 'Not due yet' },
  shown: (shown: string, all: string): Wording => ({ vi: `${shown}/${all} kỳ`, en: `${shown} of ${all}` }),
  none: {
    vi: 'Tài khoản này không phụ trách địa phương nào có việc được giao.',
    en: 'This account is not responsible for any unit with duties.',
  },
} as const
