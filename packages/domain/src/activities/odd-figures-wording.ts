import { formatInteger, formatMonth } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { OddFigure } from './odd-figures.ts'

/** `Dự sinh hoạt 64 người, nhiều hơn 60 thành viên. Hãy xem lại; nếu đúng thì cứ giữ.` */
export function wordOddFigure(odd: OddFigure, language: Language): string {
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
