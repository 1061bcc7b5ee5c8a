import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'

/** Why a club stays as it is although every field is right. */
export type ClubRefusal =
  | { readonly reason: 'clubEnded' }
  /** The club into which another would be merged does not operate; `name`: its name. */
  | { readonly reason: 'receiverNotOperating'; readonly name: string }
  /** For this many people nobody has decided yet whether they are members of both clubs. */
  | { readonly reason: 'membersInBoth'; readonly people: number }

const reasons: readonly string[] = [
  'clubEnded',
  'receiverNotOperating',
  'membersInBoth',
] satisfies readonly ClubRefusal['reason'][]

/** Is this a refusal about a club? */
export function isClubRefusal(refusal: { readonly reason: string }): refusal is ClubRefusal {
  return reasons.includes(refusal.reason)
}

/** Says why the change is refused, e.g. because the club has ended. */
export function describeClubRefusal(refusal: ClubRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'clubEnded':
      return {
        vi: 'Câu lạc bộ này đã giải thể hoặc sáp nhập, không ghi thêm được.',
        en: 'This club was dissolved or merged; nothing more can be recorded.',
      }[language]
    case 'receiverNotOperating':
      return {
        vi: `${refusal.name} không hoạt động vào ngày đó hoặc hiện nay, nên không nhận thành viên được. Hãy chọn câu lạc bộ khác.`,
        en: `${refusal.name} does not operate on that day or today, so it cannot take members. Choose another club.`,
      }[language]
    case 'membersInBoth': {
      const people = formatInteger(refusal.people, language)
      return {
        vi: `Có ${people} người có thể là thành viên của cả hai câu lạc bộ. Hãy cho biết từng người là một hay hai người khác nhau.`,
        en: `${people} ${refusal.people === 1 ? 'person' : 'people'} may be on the lists of both clubs. Say for each name whether it is one person or two.`,
      }[language]
    }
  }
}
