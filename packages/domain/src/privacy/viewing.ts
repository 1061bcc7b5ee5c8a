import { type IsoDate, yearBefore } from '../calendar/iso-date.ts'
import type { InLanguage, Wording } from '../text/language.ts'

/** The parts of the system that show users the names of a club's people. */
export const viewedKinds = [
  'members',
  'board',
  'homeCare',
  'book',
  'history',
  'meeting',
  'report',
  'roster',
  'duplicates',
  'merger',
  'paper',
  'export',
  'rights',
] as const
export type Viewed = (typeof viewedKinds)[number]

const labels: Readonly<Record<Viewed, Wording>> = {
  members: { vi: 'Danh sách thành viên', en: 'List of members' },
  board: { vi: 'Ban chủ nhiệm', en: 'Board' },
  homeCare: { vi: 'Chăm sóc tại nhà', en: 'Home care' },
  book: { vi: 'Sổ quỹ, khoản vay', en: 'Fund book and loans' },
  history: { vi: 'Lịch sử thay đổi', en: 'History of changes' },
  meeting: { vi: 'Phiếu họp câu lạc bộ', en: 'Meeting sheet' },
  report: { vi: 'Phiếu báo cáo tháng', en: 'Form of a monthly report' },
  roster: { vi: 'Tệp danh sách chờ ghi', en: 'List that waits to be written' },
  duplicates: { vi: 'Các bản ghi nghi trùng', en: 'Likely duplicates' },
  merger: { vi: 'Người ở hai câu lạc bộ khi sáp nhập', en: 'People in both clubs of a merger' },
  paper: { vi: 'Bản chụp giấy tờ của câu lạc bộ', en: 'Scanned documents of the club' },
  export: { vi: 'Tải danh sách hoặc sổ quỹ về máy', en: 'A list or the book saved as a file' },
  rights: { vi: 'Trang thông tin của một thành viên', en: 'Page about one member' },
}

/** `Danh sách thành viên`, `Sổ quỹ, khoản vay` …: the part that somebody looked at. */
export function describeViewed(viewed: Viewed, { language }: InLanguage): string {
  return labels[viewed][language]
}

/** The earliest day whose views are still stored today: views are stored for twelve months. */
export function viewingsKeptFrom(today: IsoDate): IsoDate {
  return yearBefore(today)
}
