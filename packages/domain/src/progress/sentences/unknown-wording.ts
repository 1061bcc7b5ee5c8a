import type { Demand, Measure, Target } from '../../plan/schema.ts'
import { formatInteger } from '../../text/format.ts'
import type { InLanguage, Language } from '../../text/language.ts'
import { type Interval, isExact } from '../../verdicts/interval.ts'
import type { Part } from '../part.ts'
import { describeCounted } from './counted-wording.ts'

/** A count within a sentence: `80`, `từ 69 đến 103`, `ít nhất 2.977`, `chưa có số liệu`. */
export function describeIntervalInSentence({ low, high }: Interval, { language }: InLanguage): string {
  const lowest = formatInteger(low, language)
  if (high === 'unbounded')
    return low === 0
      ? { vi: 'chưa có số liệu', en: 'no figure yet' }[language]
      : { vi: `ít nhất ${lowest}`, en: `at least ${lowest}` }[language]
  if (low === high) return lowest
  const highest = formatInteger(high, language)
  if (low === 0) return { vi: `nhiều nhất ${highest}`, en: `at most ${highest}` }[language]
  return { vi: `từ ${lowest} đến ${highest}`, en: `between ${lowest} and ${highest}` }[language]
}

/**
 * Why a part is undetermined: first the known figure, then the target. The whole of a share may be unknown too; for a
 * band, too many can be wrong as well as too few.
 */
export function describeUnknown(
  part: Part & { readonly status: 'undetermined' },
  {
    target: { measure, demand },
    language,
  }: InLanguage & { readonly target: Pick<Target, 'measure' | 'demand'> },
): string {
  const isShare = demand.kind === 'shareAtLeast' || demand.kind === 'shareBetween'
  if (isShare && part.of !== null && !isExact(part.of)) return describeUnknownWhole(measure, language)
  if (part.of?.high === 0)
    return { vi: 'Chưa có gì để tính.', en: 'There is nothing to count yet.' }[language]
  const target = describeTargetInWords(part.need, demand, language)
  const isAny = part.actual.high === 'unbounded' || part.actual.high === part.of?.high
  if (part.actual.low === 0 && isAny) {
    const counted =
      demand.kind === 'shareBetween' ? '' : ` ${describeCounted(measure, { count: part.need, language })}`
    return {
      vi: `Chưa có số liệu (chỉ tiêu: ${target}${counted}).`,
      en: `No figures yet (target: ${target}${counted}).`,
    }[language]
  }
  const known = `${describeIntervalInSentence(part.actual, { language })} ${describeCounted(measure, { count: 'many', language })}`
  return {
    vi: `Hiện chỉ biết có ${known}; chỉ tiêu là ${target}.`,
    en: `${known.charAt(0).toUpperCase()}${known.slice(1)} so far as known; the target is ${target}.`,
  }[language]
}

/** Names the whole of the share if its size is unknown. */
function describeUnknownWhole(measure: Measure, language: Language): string {
  const noun = describeCounted(measure, { count: 'many', language })
  const unknown = {
    clubsMaintained: {
      vi: 'chưa rõ từ trước đến nay đã lập tất cả bao nhiêu câu lạc bộ',
      en: 'it is not known how many clubs were ever founded',
    },
    clubsMeeting: {
      vi: 'chưa rõ bao nhiêu câu lạc bộ đã đủ thời gian để xét',
      en: 'it is not known how many clubs are old enough to be judged',
    },
    others: {
      vi: `chưa rõ có tất cả bao nhiêu ${noun}`,
      en: `it is not known how many ${noun} there are in all`,
    },
  }
  const { vi, en } =
    measure.kind === 'clubsMaintained' || measure.kind === 'clubsMeeting'
      ? unknown[measure.kind]
      : unknown.others
  return { vi: `Chưa đủ số liệu: ${vi}.`, en: `Not enough data: ${en}.` }[language]
}

/** `75`, `hơn 2.700`, `50%, tức 76`. */
function describeTargetInWords(need: number, demand: Demand, language: Language): string {
  const needed = formatInteger(need, language)
  switch (demand.kind) {
    case 'moreThan':
    case 'quota':
      return describeDemandInWords(demand, language)
    case 'shareAtLeast':
      return { vi: `${demand.percent}%, tức ${needed}`, en: `${demand.percent}%, that is ${needed}` }[
        language
      ]
    case 'shareBetween':
      return { vi: `từ ${demand.low} đến ${demand.high}%`, en: `${demand.low} to ${demand.high}%` }[language]
    default:
      return needed
  }
}

/** `hơn 2.700`, `từ 7 đến 8`: the demands that are more than one number. */
export function describeDemandInWords(
  demand: Demand & { readonly kind: 'moreThan' | 'quota' },
  language: Language,
): string {
  if (demand.kind === 'quota')
    return { vi: `từ ${demand.low} đến ${demand.high}`, en: `${demand.low} to ${demand.high}` }[language]
  const count = formatInteger(demand.count, language)
  return { vi: `hơn ${count}`, en: `more than ${count}` }[language]
}
