import { labelBoardPost, labelTermEnd } from '../boards/wording.ts'
import type { ClubChange } from '../clubs/club.ts'
import { formatInteger, formatMonth } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'
import type { LifeMoment } from './life.ts'

/** Says what happened, e.g. `Tạm dừng hoạt động: lũ` or `Bùi Thị Ấm giữ chức vụ Chủ nhiệm`. */
export function describeLifeMoment(moment: LifeMoment, { language }: InLanguage): string {
  switch (moment.kind) {
    case 'decided': {
      const words = { vi: ['Có quyết định', 'của'], en: ['Decision', 'of'] }[language]
      const issuer = moment.issuer === null ? [] : [words[1], moment.issuer]
      return [words[0], moment.number, ...issuer].filter(Boolean).join(' ')
    }
    case 'established':
      return { vi: 'Thành lập', en: 'Established' }[language]
    case 'changed':
      return `${changes[moment.event.change][language]}: ${moment.event.reason}`
    case 'received':
      return {
        vi: `Nhận thành viên của ${moment.from} sáp nhập vào`,
        en: `Took the members of ${moment.from}, which was merged into it`,
      }[language]
    case 'regulated':
      return { vi: 'Quy chế quỹ có hiệu lực', en: 'A regulation of the funds is in force' }[language]
    case 'postTaken':
      return {
        vi: `${moment.fullName} giữ chức vụ ${labelBoardPost(moment.post, 'vi')}`,
        en: `${moment.fullName} becomes ${labelBoardPost(moment.post, 'en')}`,
      }[language]
    case 'postLeft': {
      const because = labelTermEnd(moment.because, language)
      return {
        vi: `${moment.fullName} thôi giữ chức vụ ${labelBoardPost(moment.post, 'vi')}: ${because}`,
        en: `${moment.fullName} is no longer ${labelBoardPost(moment.post, 'en')}: ${because}`,
      }[language]
    }
    case 'visited':
      return {
        vi: `${moment.visitors} đến kiểm tra, giám sát`,
        en: `A visit of ${moment.visitors}`,
      }[language]
    case 'listed':
      return describeListed(moment, language)
    case 'bookClosed': {
      const month = formatMonth(moment.month)
      return { vi: `Khóa sổ quỹ tháng ${month}`, en: `The book of ${month} is closed` }[language]
    }
  }
}

function describeListed(
  { receipt, added, left }: Extract<LifeMoment, { kind: 'listed' }>,
  language: Language,
): string {
  const count = (people: number) => formatInteger(people, language)
  const gone = { vi: `, ${count(left)} người rời`, en: `, ${count(left)} left` }[language]
  return {
    vi: `Ghi danh sách thành viên từ tệp (${receipt}): thêm ${count(added)} người${left > 0 ? gone : ''}`,
    en: `The list of members was recorded from a file (${receipt}): ${count(added)} added${left > 0 ? gone : ''}`,
  }[language]
}

const changes = {
  suspended: { vi: 'Tạm dừng hoạt động', en: 'Suspended' },
  resumed: { vi: 'Hoạt động trở lại', en: 'Resumed' },
  merged: { vi: 'Sáp nhập vào câu lạc bộ khác', en: 'Merged into another club' },
  dissolved: { vi: 'Giải thể', en: 'Dissolved' },
} as const satisfies Record<ClubChange, unknown>
