import type { Language, Wording } from '@lienthehe/domain'
import type { RosterField } from './roster.ts'

const fieldNames: Readonly<Record<RosterField, Wording>> = {
  order: { vi: 'Số thứ tự', en: 'Number' },
  commune: { vi: 'Xã', en: 'Commune' },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  birth: { vi: 'Năm sinh', en: 'Year of birth' },
  age: { vi: 'Tuổi', en: 'Age' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnic group' },
  hardship: { vi: 'Hoàn cảnh', en: 'Hardship' },
  village: { vi: 'Xóm', en: 'Village' },
  subgroup: { vi: 'Tổ, nhóm', en: 'Subgroup' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  citizenId: { vi: 'Số định danh', en: 'Citizen id' },
  joinedOn: { vi: 'Ngày vào câu lạc bộ', en: 'Day of joining' },
  state: { vi: 'Tình trạng', en: 'State' },
  note: { vi: 'Ghi chú', en: 'Note' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  establishedOn: { vi: 'Ngày thành lập', en: 'Established on' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  decidedOn: { vi: 'Ngày quyết định', en: 'Date of the decision' },
  decisionIssuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  money: { vi: 'Kinh phí thành lập', en: 'Founding money' },
  meetingDay: { vi: 'Ngày sinh hoạt hằng tháng', en: 'Day of the monthly meeting' },
  post: { vi: 'Chức vụ', en: 'Post' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến ngày', en: 'Until' },
  volunteer: { vi: 'Tình nguyện viên', en: 'Volunteer' },
  volunteerBirth: { vi: 'Năm sinh tình nguyện viên', en: 'Volunteer’s year of birth' },
  visits: { vi: 'Số lần mỗi tháng', en: 'Visits a month' },
  endReason: { vi: 'Lý do thôi', en: 'Reason for leaving the post' },
}

export function labelRosterField(field: RosterField, language: Language): string {
  return fieldNames[field][language]
}
