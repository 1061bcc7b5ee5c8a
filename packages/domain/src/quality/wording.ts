import { isCompositionFact } from '../facts/facts.ts'
import type { ClubRule, Plan } from '../plan/schema.ts'
import { formatDate, formatInteger, formatShare } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import { isExact } from '../verdicts/interval.ts'
import { totalOf } from '../verdicts/tally.ts'
import type { ClubVerdict } from './assess.ts'
import { hasBand } from './standing-word.ts'

/** The rule that a verdict speaks of. */
export function clubRuleOf(
  plan: Pick<Plan, 'id' | 'clubRules'>,
  { rule }: Pick<ClubVerdict, 'rule'>,
): ClubRule {
  const found = plan.clubRules.find(({ id }) => id === rule)
  if (found === undefined) throw new RangeError(`plan ${plan.id} has no rule ${rule}`)
  return found
}

/** The figure alone: `55 người`, `70,9% (39 người)`, `67,3–74,5%` when some are unknown, `6/8 mảng`, `có`. */
export function describeClubFigure(verdict: ClubVerdict, { language }: InLanguage): string {
  switch (verdict.kind) {
    case 'size': {
      const { low, high } = verdict.actual
      if (high === 'unbounded') return { vi: 'chưa có danh sách', en: 'no list yet' }[language]
      const [fewest, most] = [formatInteger(low, language), formatInteger(high, language)]
      const people = isExact(verdict.actual) ? fewest : `${fewest}–${most}`
      return `${people} ${{ vi: 'người', en: 'people' }[language]}`
    }
    case 'share':
      return describeShare(verdict, language)
    case 'areas': {
      const { yes, unknown } = verdict.actual
      if (yes === 0 && unknown === verdict.expected) return noFigure[language]
      const done = unknown === 0 ? yes : `${yes}–${yes + unknown}`
      return `${done}/${verdict.expected} ${{ vi: 'mảng', en: 'areas' }[language]}`
    }
    case 'exists':
      return {
        yes: { vi: 'có', en: 'yes' },
        no: { vi: 'không có', en: 'no' },
        unknown: { vi: 'chưa ghi', en: 'not recorded' },
      }[verdict.actual][language]
  }
}

function describeShare(verdict: ClubVerdict & { readonly kind: 'share' }, language: Language): string {
  const { yes, unknown } = verdict.actual
  const whole = totalOf(verdict.actual)
  if (whole === 0)
    return verdict.fact === 'management'
      ? { vi: 'chưa đánh giá', en: 'not assessed' }[language]
      : { vi: 'chưa có thành viên', en: 'no members yet' }[language]
  if (unknown === whole) return noFigure[language]
  const marks = [verdict.expected.low, verdict.expected.high]
  const lowest = formatShare(yes, whole, language, marks)
  if (unknown === 0) return `${lowest} (${describeAmount(verdict, yes, language)})`
  const highest = formatShare(yes + unknown, whole, language, marks)
  if (yes === 0) return { vi: `nhiều nhất ${highest}`, en: `at most ${highest}` }[language]
  return `${lowest.replace('%', '')}–${highest}`
}

/** When nothing is known of anybody there is no figure, not 0 to 100 %. */
const noFigure: Wording = { vi: 'chưa có số liệu', en: 'no figure yet' }

/** `39 người`, `1 point`: people, or the points of an assessment. */
function describeAmount(verdict: ClubVerdict, amount: number, language: Language): string {
  const isOne = amount === 1
  const noun =
    verdict.kind === 'share' && verdict.fact === 'management'
      ? { vi: 'điểm', en: isOne ? 'point' : 'points' }
      : { vi: 'người', en: isOne ? 'person' : 'people' }
  return `${formatInteger(amount, language)} ${noun[language]}`
}

/** The demand alone: `50–70 người`, `60–70%`, `ít nhất 50%`, `cả 8 mảng`. */
export function describeClubDemand(verdict: ClubVerdict, { language }: InLanguage): string {
  switch (verdict.kind) {
    case 'size': {
      const { low, high } = verdict.expected
      return `${low}–${high} ${{ vi: 'người', en: 'people' }[language]}`
    }
    case 'share': {
      const { low, high } = verdict.expected
      if (high < 100) return `${low}–${high}%`
      return low === 100 ? '100%' : { vi: `ít nhất ${low}%`, en: `at least ${low}%` }[language]
    }
    case 'areas':
      return { vi: `cả ${verdict.expected} mảng`, en: `all ${verdict.expected} areas` }[language]
    case 'exists':
      return { vi: 'phải có', en: 'required' }[language]
  }
}

/** The whole verdict as a sentence: what was found, what is demanded, and what is missing. */
export function describeClubVerdict(
  verdict: ClubVerdict,
  { plan, language }: InLanguage & { readonly plan: Pick<Plan, 'id' | 'clubRules' | 'activityAreas'> },
): string {
  const name = clubRuleOf(plan, verdict).name[language]
  const figure = describeClubFigure(verdict, { language })
  const demand = hasBand(verdict)
    ? `${{ vi: 'khung', en: 'band' }[language]} ${describeClubDemand(verdict, { language })}`
    : {
        vi: `yêu cầu ${describeClubDemand(verdict, { language })}`,
        en: `${describeClubDemand(verdict, { language })} ${verdict.kind === 'areas' ? 'are' : 'is'} required`,
      }[language]
  const what = verdict.kind === 'exists' ? figure : `${figure}; ${demand}`
  return `${name}: ${what}. ${consequence(plan, verdict, language)}`
}

function consequence(plan: Pick<Plan, 'activityAreas'>, verdict: ClubVerdict, language: Language): string {
  switch (verdict.status) {
    case 'met':
      return { vi: 'Đạt.', en: 'Met.' }[language]
    case 'undetermined':
      return describeUnknown(plan, verdict, language)
    case 'notApplicable': {
      const day = formatDate(verdict.appliesFrom)
      return { vi: `Chưa đến kỳ: xét từ ${day}.`, en: `Not yet due: judged from ${day}.` }[language]
    }
    case 'unmet':
      return describeShortfall(plan, verdict, language)
  }
}

function describeShortfall(
  plan: Pick<Plan, 'activityAreas'>,
  verdict: ClubVerdict & { readonly status: 'unmet' },
  language: Language,
): string {
  if (verdict.kind === 'exists') return { vi: 'Chưa đạt.', en: 'Not met.' }[language]
  if (verdict.kind === 'areas') {
    const all = { vi: `cả ${verdict.expected} mảng`, en: `all ${verdict.expected} areas` }
    const areas = describeAreas(plan, verdict, all)[language]
    return { vi: `Chưa đạt: thiếu ${areas}.`, en: `Not met: ${areas} missing.` }[language]
  }
  // Members of whom nothing is known can only make the shortfall larger.
  const open = verdict.kind === 'share' ? verdict.actual.unknown > 0 : !isExact(verdict.actual)
  const least = open ? { vi: 'ít nhất ', en: 'at least ' }[language] : ''
  const count = `${least}${describeAmount(verdict, verdict.shortfall, language)}`
  if (!hasBand(verdict))
    return { vi: `Chưa đạt: thiếu ${count}.`, en: `Not met: ${count} too few.` }[language]
  return {
    below: { vi: `Thấp hơn khung: thiếu ${count}.`, en: `Below the band: ${count} too few.` },
    above: { vi: `Cao hơn khung: thừa ${count}.`, en: `Above the band: ${count} too many.` },
    either: {
      vi: 'Ngoài khung: với số thành viên này không số người nào nằm trong khung.',
      en: 'Outside the band: with this many members no number of people fits it.',
    },
  }[verdict.side][language]
}

function describeUnknown(
  plan: Pick<Plan, 'activityAreas'>,
  verdict: ClubVerdict,
  language: Language,
): string {
  const because = describeGap(plan, verdict)
  return `${{ vi: 'Chưa xác định', en: 'Undetermined' }[language]}: ${because[language]}.`
}

/** What is not known, so that the verdict stays open. */
function describeGap(plan: Pick<Plan, 'activityAreas'>, verdict: ClubVerdict): Wording {
  switch (verdict.kind) {
    case 'size':
      return { vi: 'chưa lập danh sách thành viên', en: 'no list of members has been made' }
    case 'exists':
      return { vi: 'cần ghi có hay không', en: 'record whether there is one' }
    case 'areas': {
      const none = { vi: 'nào', en: `any of the ${verdict.expected} areas` }
      const { vi, en } = describeAreas(plan, verdict, none)
      return { vi: `chưa ghi nhận hoạt động ở mảng ${vi}`, en: `no activity is recorded yet in ${en}` }
    }
    case 'share': {
      const { unknown } = verdict.actual
      if (verdict.fact === 'management')
        return unknown === 0
          ? { vi: 'trong năm chưa có lần đánh giá nào', en: 'it has not been assessed this year' }
          : {
              vi: `${unknown} điểm chưa được chấm`,
              en: unknown === 1 ? '1 point has not been judged' : `${unknown} points have not been judged`,
            }
      if (totalOf(verdict.actual) === 0)
        return { vi: 'chưa có thành viên để tính', en: 'there are no members to count' }
      const many = { vi: formatInteger(unknown, 'vi'), en: formatInteger(unknown, 'en') }
      const members = unknown === 1 ? 'member' : 'members'
      return isCompositionFact(verdict.fact)
        ? {
            vi: `${many.vi} thành viên còn thiếu thông tin này`,
            en: `this is not recorded for ${many.en} ${members}`,
          }
        : {
            vi: `chưa có ghi nhận nào về ${many.vi} thành viên`,
            en: `${many.en} ${members} ${unknown === 1 ? 'has' : 'have'} no answer yet`,
          }
    }
  }
}

/** `truyền thông; chăm sóc sức khỏe`; when it is all areas, they are not listed. */
function describeAreas(
  { activityAreas }: Pick<Plan, 'activityAreas'>,
  { missing, expected }: ClubVerdict & { readonly kind: 'areas' },
  all: Wording,
): Wording {
  if (missing.length === expected) return all
  const names = activityAreas.filter(({ id }) => missing.includes(id)).map(({ name }) => name)
  return {
    vi: names.map(({ vi }) => vi.toLowerCase()).join('; '),
    en: names.map(({ en }) => en.toLowerCase()).join('; '),
  }
}
