import { ageOf } from '../facts/facts.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import type { Cause, CountedPart } from './compare-snapshots.ts'

/** What was corrected: `ngày thành lập, thành viên`, `nhập thêm sau khi chốt`, `kế hoạch được sửa đổi`. */
export function describeCause(cause: Cause, { language }: InLanguage): string {
  switch (cause.kind) {
    case 'club':
      return describeClubCause(cause, language)
    case 'unitPlans':
      return {
        vi: 'Kế hoạch của đơn vị được ghi thêm hoặc sửa.',
        en: 'Plans of units were recorded or corrected.',
      }[language]
    case 'plan':
      return { vi: 'Kế hoạch có bản mới.', en: 'The plan has a newer version.' }[language]
    case 'units':
      return { vi: 'Danh sách đơn vị có bản mới.', en: 'The list of units has a newer version.' }[language]
  }
}

function describeClubCause({ change, parts }: Cause & { readonly kind: 'club' }, language: Language): string {
  if (change === 'entered')
    return { vi: 'Nhập vào sổ sau khi chốt.', en: 'Entered after the period was closed.' }[language]
  if (change === 'gone')
    return {
      vi: 'Không còn thuộc kỳ này: ngày thành lập hoặc địa bàn đã sửa.',
      en: 'No longer in this period: its founding day or its place was corrected.',
    }[language]
  const said = parts.map((part) => partNames[part][language]).join(', ')
  return { vi: `Đã sửa: ${said}.`, en: `Corrected: ${said}.` }[language]
}

const partNames: Readonly<Record<CountedPart, Wording>> = {
  commune: { vi: 'xã, phường, thị trấn', en: 'commune' },
  liesIn: { vi: 'phần đất trong xã', en: 'part of the commune' },
  source: { vi: 'nguồn kinh phí thành lập', en: 'source of the founding money' },
  events: { vi: 'tạm dừng, sáp nhập, giải thể', en: 'suspension, merger, dissolution' },
  establishedOn: { vi: 'ngày thành lập', en: 'founding day' },
  members: { vi: 'số thành viên', en: 'number of members' },
  women: { vi: 'số phụ nữ', en: 'women' },
  age55: { vi: `số người từ ${ageOf.age55} tuổi`, en: `people of ${ageOf.age55} and over` },
  olderPeople: { vi: 'số người cao tuổi', en: 'older people' },
  olderWomen: { vi: 'số phụ nữ cao tuổi', en: 'older women' },
  disadvantaged: { vi: 'số người có hoàn cảnh khó khăn', en: 'people in hardship' },
  poorOrNearPoor: { vi: 'số người thuộc hộ nghèo, cận nghèo', en: 'people of poor and near-poor households' },
  borrowers: { vi: 'số người được vay vốn', en: 'borrowers' },
  membersReached: { vi: 'số thành viên được tiếp cận trong năm', en: 'members reached in the year' },
  management: { vi: 'điểm đánh giá quản lý', en: 'points for management' },
  areas: { vi: 'các mảng hoạt động', en: 'areas of activity' },
  fundDong: { vi: 'số tiền của quỹ', en: 'money of the funds' },
  incomeFund: { vi: 'quỹ tăng thu nhập', en: 'income fund' },
  activityFund: { vi: 'quỹ hoạt động', en: 'activity fund' },
  regulation: { vi: 'quy chế', en: 'regulation' },
}
