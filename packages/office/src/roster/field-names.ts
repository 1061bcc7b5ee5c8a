import type { Language, Wording } from '@lienthehe/domain'
import type { RosterField } from './roster.ts'

const fieldNames: Readonly<Record<RosterField, Wording>> = {
  order: { vi: 'Số thứ tự', en: 'Number' },
  commune: { vi: 'Xã', en: 'Commune' },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  birth: { vi: 'Năm sinh', en: 'Birth' },
  age: { vi: 'Tuổi', en: 'Age' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnic group' },
  hardship: { vi: 'Hoàn cảnh', en: 'Hardship' },
  village: { vi: 'Xóm', en: 'Village' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  citizenId: { vi: 'Số định danh', en: 'Citizen id' },
  joinedOn: { vi: 'Ngày vào câu lạc bộ', en: 'Day of joining' },
  state: { vi: 'Tình trạng', en: 'State' },
  note: { vi: 'Ghi chú', en: 'Note' },
}

export function wordRosterField(field: RosterField, language: Language): string {
  return fieldNames[field][language]
}
