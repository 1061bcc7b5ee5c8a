import { labelMoneySource } from '../sources/wording.ts'
import type { Language, Wording } from '../text/language.ts'
import type { ClubChange, ClubStatus, FoundingSource } from './club.ts'

const statusLabels: Readonly<Record<ClubStatus, Wording>> = {
  proposed: { vi: 'Dự kiến thành lập', en: 'Proposed' },
  operating: { vi: 'Đang hoạt động', en: 'Operating' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  merged: { vi: 'Đã sáp nhập', en: 'Merged' },
  dissolved: { vi: 'Đã giải thể', en: 'Dissolved' },
}

/** `Đang hoạt động`, `Tạm dừng` … */
export function labelClubStatus(status: ClubStatus, language: Language): string {
  return statusLabels[status][language]
}

const changeLabels: Readonly<Record<ClubChange, Wording>> = {
  suspended: { vi: 'Tạm dừng hoạt động', en: 'Suspend' },
  resumed: { vi: 'Hoạt động trở lại', en: 'Resume' },
  merged: { vi: 'Sáp nhập vào câu lạc bộ khác', en: 'Merge into another club' },
  dissolved: { vi: 'Giải thể', en: 'Dissolve' },
}

/** The name of a change: `Tạm dừng hoạt động`, `Giải thể` … */
export function labelClubChange(change: ClubChange, language: Language): string {
  return changeLabels[change][language]
}

/** `Ngân sách tỉnh`, `Dự án` … */
export function labelFoundingSource(source: FoundingSource, language: Language): string {
  return labelMoneySource(source, language)
}
