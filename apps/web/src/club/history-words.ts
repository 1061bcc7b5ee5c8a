import {
  clubChanges,
  departureReasons,
  ethnicities,
  formatBirth,
  formatDate,
  foundingSources,
  hardshipKinds,
  isBirth,
  isIsoDate,
  type Language,
  sexes,
  type Wording,
  wordClubChange,
  wordDepartureReason,
  wordEthnicity,
  wordFoundingSource,
  wordHardship,
  wordSex,
} from '@lienthehe/domain'

const actionLabels: Readonly<Record<string, Wording>> = {
  'club.found': { vi: 'Thành lập câu lạc bộ', en: 'Founded the club' },
  'club.edit': { vi: 'Sửa thông tin câu lạc bộ', en: 'Edited the club' },
  'club.change': { vi: 'Đổi trạng thái câu lạc bộ', en: 'Changed the state of the club' },
  'member.admit': { vi: 'Thêm thành viên', en: 'Added a member' },
  'member.edit': { vi: 'Sửa thành viên', en: 'Edited a member' },
  'member.leave': { vi: 'Ghi thành viên rời', en: 'Recorded a departure' },
  'member.restore': { vi: 'Hoàn tác việc rời', en: 'Undid a departure' },
  'roster.import': { vi: 'Nhập danh sách từ tệp', en: 'Imported a list' },
  'roster.undo': { vi: 'Hoàn tác lần nhập', en: 'Undid an import' },
  'demo.fill': { vi: 'Tạo số liệu minh hoạ', en: 'Made demo data' },
}

const fieldLabels: Readonly<Record<string, Wording>> = {
  name: { vi: 'Tên', en: 'Name' },
  commune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
  village: { vi: 'Thôn, xóm', en: 'Village' },
  establishedOn: { vi: 'Ngày thành lập', en: 'Established on' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  decisionIssuer: { vi: 'Nơi ban hành', en: 'Issued by' },
  foundingMoney: { vi: 'Kinh phí thành lập', en: 'Founding money' },
  on: { vi: 'Từ ngày', en: 'From' },
  change: { vi: 'Thay đổi', en: 'Change' },
  reason: { vi: 'Lý do', en: 'Reason' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  birth: { vi: 'Ngày sinh', en: 'Birth' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  hardships: { vi: 'Hoàn cảnh khó khăn', en: 'Hardship' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  citizenId: { vi: 'Số căn cước', en: 'Citizen id' },
  joinedOn: { vi: 'Ngày vào câu lạc bộ', en: 'Joined on' },
  departure: { vi: 'Rời câu lạc bộ', en: 'Departure' },
  fileName: { vi: 'Tệp', en: 'File' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  rows: { vi: 'Số dòng trong tệp', en: 'Rows of the file' },
  corrected: { vi: 'Sửa dòng', en: 'Mended row' },
  defaultJoinedOn: { vi: 'Ngày vào khi tệp không ghi', en: 'Day of joining where none is given' },
  discarded: { vi: 'Bỏ bản nháp', en: 'Draft discarded' },
  new: { vi: 'Thêm mới', en: 'New' },
  update: { vi: 'Cập nhật', en: 'Updated' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  refused: { vi: 'Bỏ qua', en: 'Left out' },
}

/** What somebody did, e.g. `Sửa thành viên`. */
export function wordHistoryAction(action: string, language: Language): string {
  return actionLabels[action]?.[language] ?? action
}

/** What a field is called on screen. */
export function wordHistoryField(field: string, language: Language): string {
  return fieldLabels[field]?.[language] ?? field
}

/** A stored value as a person reads it; `placeNames` gives units their names. */
export function wordHistoryValue(
  field: string,
  value: unknown,
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  if (field === 'departure' && value === null) return { vi: 'đang sinh hoạt', en: 'active' }[language]
  if (value === null || value === undefined) return { vi: 'chưa ghi', en: 'not recorded' }[language]
  if (Array.isArray(value)) return wordList(field, value, language, placeNames)
  if (typeof value === 'boolean') return { vi: value ? 'có' : 'không', en: value ? 'yes' : 'no' }[language]
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) =>
        wordHistoryValue(field === 'departure' ? `${field}.${name}` : name, part, language, placeNames),
      )
      .join(', ')
  return wordText(field, String(value), language, placeNames)
}

function wordList(
  field: string,
  values: readonly unknown[],
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  if (values.length === 0) return { vi: 'không có', en: 'none' }[language]
  return values.map((value) => wordHistoryValue(field, value, language, placeNames)).join('; ')
}

function wordText(
  field: string,
  text: string,
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  const label = labelOf(field, text, language)
  if (label !== undefined) return label
  if (field === 'birth' && isBirth(text)) return formatBirth(text)
  if (isIsoDate(text)) return formatDate(text)
  return placeNames.get(text) ?? text
}

function labelOf(field: string, text: string, language: Language): string | undefined {
  switch (field) {
    case 'sex':
      return labelAmong(sexes, text, (sex) => wordSex(sex, language))
    case 'ethnicity':
      return labelAmong(ethnicities, text, (ethnicity) => wordEthnicity(ethnicity, language))
    case 'kind':
      return labelAmong(hardshipKinds, text, (kind) => wordHardship(kind, language))
    case 'change':
      return labelAmong(clubChanges, text, (change) => wordClubChange(change, language))
    case 'source':
      return labelAmong(foundingSources, text, (source) => wordFoundingSource(source, language))
    case 'departure.reason':
      return labelAmong(departureReasons, text, (reason) => wordDepartureReason(reason, language))
    default:
      return undefined
  }
}

function labelAmong<Word extends string>(
  known: readonly Word[],
  text: string,
  label: (word: Word) => string,
): string | undefined {
  const found = known.find((word) => word === text)
  return found === undefined ? undefined : label(found)
}
