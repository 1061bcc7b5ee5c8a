import { formatDate, formatInteger, formatMonth } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import type { OddFigure, OtherMeeting } from './odd-figures.ts'

/** `Dự sinh hoạt 64 người, nhiều hơn 60 thành viên. Hãy xem lại; nếu đúng thì cứ giữ.` */
export function describeOddFigure(odd: OddFigure, { language }: InLanguage): string {
  const advice = {
    vi: 'Hãy xem lại; nếu đúng thì cứ giữ.',
    en: 'Please look again; if it is right, keep it.',
  }[language]
  return `${observation(odd, language)} ${advice}`
}

function observation(odd: OddFigure, language: Language): string {
  if (odd.kind === 'sameThreeMonths') {
    const since = formatMonth(odd.since)
    return {
      vi: `Các số giống hệt nhau ba tháng liền, từ tháng ${since}.`,
      en: `The figures are the same three months running, since ${since}.`,
    }[language]
  }
  if (odd.kind === 'secondMeeting') return secondMeeting(odd)[language]
  const people = formatInteger(odd.people, language)
  const members = formatInteger(odd.members, language)
  const subject = {
    attendance: { vi: 'Dự sinh hoạt', en: 'At the meeting' },
    reached: { vi: 'Được tiếp cận', en: 'Reached' },
  }[odd.field][language]
  return {
    vi: `${subject} ${people} người, nhiều hơn ${members} thành viên.`,
    en: `${subject}: ${people}, more than the club’s members (${members}).`,
  }[language]
}

function secondMeeting(odd: OtherMeeting): Wording {
  const day = formatDate(odd.on)
  return odd.of === 'thisClub'
    ? {
        vi: `Đã ghi một buổi họp khác của câu lạc bộ trong ngày ${day}.`,
        en: `Another meeting of the club on ${day} is on record already.`,
      }
    : {
        vi: `Ngày ${day}, ${odd.club} cũng họp, mà hai câu lạc bộ có chung người trong ban chủ nhiệm.`,
        en: `${odd.club} met on ${day} as well, and somebody sits on both boards.`,
      }
}
