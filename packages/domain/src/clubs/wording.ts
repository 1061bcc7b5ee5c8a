import type { ClubRule, Plan } from '../plan/schema.ts'
import { formatInteger, formatShare } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import { isExact } from '../verdicts/count.ts'
import { totalOf } from '../verdicts/tally.ts'
import type { ClubVerdict } from './assess.ts'
import type { ClubChange, ClubStatus, FoundingSource } from './club.ts'

/** The rule that a verdict speaks of. */
export function clubRuleOf(
  plan: Pick<Plan, 'id' | 'clubRules'>,
  { rule }: Pick<ClubVerdict, 'rule'>,
): ClubRule {
  const found = plan.clubRules.find(({ id }) => id === rule)
  if (found === undefined) throw new RangeError(`plan ${plan.id} has no rule ${rule}`)
  return found
}

const standingLabels = {
  met: { vi: 'Đạt', en: 'Met' },
  below: { vi: 'Thấp hơn khung', en: 'Below the band' },
  above: { vi: 'Cao hơn khung', en: 'Above the band' },
  either: { vi: 'Ngoài khung', en: 'Outside the band' },
  undetermined: { vi: 'Chưa xác định', en: 'Undetermined' },
} as const satisfies Record<string, Wording>

/** How a club stands with a rule, in one word: the three unhappy sides of a band are told apart. */
export type StandingWord = keyof typeof standingLabels

export function standingWordOf(verdict: ClubVerdict): StandingWord {
  return verdict.status === 'unmet' ? verdict.side : verdict.status
}

/** `Đạt`, `Cao hơn khung` … */
export function wordStanding(word: StandingWord, language: Language): string {
  return standingLabels[word][language]
}

/** The figure alone: `55 người`, `70,9% (39)`, `67,3–74,5%` with what is unknown, or that nobody is listed. */
export function wordClubFigure(verdict: ClubVerdict, language: Language): string {
  if (verdict.kind === 'size') {
    const { low, high } = verdict.actual
    if (high === 'unbounded') return { vi: 'chưa có danh sách', en: 'no list yet' }[language]
    const people = isExact(verdict.actual) ? formatInteger(low, language) : `${low}–${high}`
    return `${people} ${{ vi: 'người', en: 'people' }[language]}`
  }
  const { yes, unknown } = verdict.actual
  const people = totalOf(verdict.actual)
  if (people === 0) return { vi: 'chưa có thành viên', en: 'no members yet' }[language]
  const marks = [verdict.expected.low, verdict.expected.high]
  const lowest = formatShare(yes, people, language, marks)
  if (unknown === 0) return `${lowest} (${yes})`
  return `${lowest.replace('%', '')}–${formatShare(yes + unknown, people, language, marks)}`
}

/** The demand alone: `50–70 người`, `60–70%`. */
export function wordClubDemand({ kind, expected }: ClubVerdict, language: Language): string {
  const band = `${expected.low}–${expected.high}`
  return kind === 'share' ? `${band}%` : `${band} ${{ vi: 'người', en: 'people' }[language]}`
}

/** The whole verdict as a sentence: what was found, what is demanded, and what lacks. */
export function wordClubVerdict(
  plan: Pick<Plan, 'id' | 'clubRules'>,
  verdict: ClubVerdict,
  language: Language,
): string {
  const name = clubRuleOf(plan, verdict).name[language]
  const figure = wordClubFigure(verdict, language)
  const demand = wordClubDemand(verdict, language)
  return `${name}: ${figure}; ${{ vi: 'khung', en: 'band' }[language]} ${demand}. ${consequence(verdict, language)}`
}

function consequence(verdict: ClubVerdict, language: Language): string {
  if (verdict.status === 'met') return { vi: 'Đạt.', en: 'Met.' }[language]
  if (verdict.status === 'undetermined') return unknownSentence(verdict, language)
  // What is not known of some members can only make the shortfall larger.
  const open = verdict.kind === 'share' ? verdict.actual.unknown > 0 : !isExact(verdict.actual)
  const least = open ? { vi: 'ít nhất ', en: 'at least ' }[language] : ''
  const people = `${least}${formatInteger(verdict.shortfall, language)}`
  const sentences = {
    below: { vi: `Thấp hơn khung: thiếu ${people} người.`, en: `Below the band: ${people} too few.` },
    above: { vi: `Cao hơn khung: thừa ${people} người.`, en: `Above the band: ${people} too many.` },
    either: {
      vi: 'Ngoài khung: với số thành viên này không số người nào nằm trong khung.',
      en: 'Outside the band: with so many members no number of people lies inside it.',
    },
  }
  return sentences[verdict.side][language]
}

function unknownSentence(verdict: ClubVerdict, language: Language): string {
  if (verdict.kind === 'size')
    return {
      vi: 'Chưa xác định: chưa lập danh sách thành viên.',
      en: 'Undetermined: no list of members has been made.',
    }[language]
  if (totalOf(verdict.actual) === 0)
    return {
      vi: 'Chưa xác định: chưa có thành viên để tính.',
      en: 'Undetermined: there are no members to count.',
    }[language]
  const unknown = formatInteger(verdict.actual.unknown, language)
  return {
    vi: `Chưa xác định: ${unknown} thành viên còn thiếu thông tin này.`,
    en: `Undetermined: this is not recorded for ${unknown} ${verdict.actual.unknown === 1 ? 'member' : 'members'}.`,
  }[language]
}

const statusLabels: Readonly<Record<ClubStatus, Wording>> = {
  proposed: { vi: 'Dự kiến thành lập', en: 'Proposed' },
  operating: { vi: 'Đang hoạt động', en: 'Operating' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  merged: { vi: 'Đã sáp nhập', en: 'Merged' },
  dissolved: { vi: 'Đã giải thể', en: 'Dissolved' },
}

export function wordClubStatus(status: ClubStatus, language: Language): string {
  return statusLabels[status][language]
}

const changeLabels: Readonly<Record<ClubChange, Wording>> = {
  suspended: { vi: 'Tạm dừng hoạt động', en: 'Suspend' },
  resumed: { vi: 'Hoạt động trở lại', en: 'Resume' },
  merged: { vi: 'Sáp nhập vào câu lạc bộ khác', en: 'Merge into another club' },
  dissolved: { vi: 'Giải thể', en: 'Dissolve' },
}

export function wordClubChange(change: ClubChange, language: Language): string {
  return changeLabels[change][language]
}

const sourceLabels: Readonly<Record<FoundingSource, Wording>> = {
  province: { vi: 'Ngân sách tỉnh', en: 'Provincial budget' },
  district: { vi: 'Ngân sách huyện', en: 'District budget' },
  commune: { vi: 'Ngân sách xã', en: 'Commune budget' },
  central: { vi: 'Ngân sách trung ương', en: 'Central budget' },
  project: { vi: 'Dự án', en: 'Project' },
  donor: { vi: 'Nhà tài trợ', en: 'Donor' },
  community: { vi: 'Cộng đồng đóng góp', en: 'Community' },
}

export function wordFoundingSource(source: FoundingSource, language: Language): string {
  return sourceLabels[source][language]
}
