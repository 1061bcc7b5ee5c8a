import type { Demand } from '../../plan/schema.ts'
import { formatInteger } from '../../text/format.ts'
import type { InLanguage, Language } from '../../text/language.ts'
import { type Interval, isExact } from '../../verdicts/interval.ts'
import type { Part } from '../part.ts'

/** A count as a sentence says it, without signs: `80`, `từ 69 đến 103`, `ít nhất 2.977`, `chưa có số liệu`. */
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
 * Why nobody can say whether a part is met: what is known, and what is needed. The whole of a share may itself not be
 * known; between two percents too many may be as wrong as too few.
 */
export function describeUnknown(
  part: Part & { readonly status: 'undetermined' },
  { demand, language }: InLanguage & { readonly demand: Demand },
): string {
  const isShare = demand.kind === 'shareAtLeast' || demand.kind === 'shareBetween'
  if (isShare && part.of !== null && !isExact(part.of))
    return {
      vi: 'Chưa đủ số liệu: chưa rõ tính trên tất cả bao nhiêu.',
      en: 'Not enough data: of how many is not known.',
    }[language]
  if (part.of?.high === 0)
    return { vi: 'Chưa có gì để tính.', en: 'There is nothing to count yet.' }[language]
  const needed = describeNeeded(part.need, demand, language)
  const isAny = part.actual.high === 'unbounded' || part.actual.high === part.of?.high
  if (part.actual.low === 0 && isAny)
    return `${{ vi: 'Chưa có số liệu', en: 'No figures yet' }[language]}; ${needed}.`
  const known = describeIntervalInSentence(part.actual, { language })
  return {
    vi: `Hiện chỉ biết có ${known}; ${needed}.`,
    en: `${known.charAt(0).toUpperCase()}${known.slice(1)} so far as known; ${needed}.`,
  }[language]
}

function describeNeeded(need: number, demand: Demand, language: Language): string {
  if (demand.kind === 'shareBetween') {
    const { low, high } = demand
    return { vi: `cần từ ${low} đến ${high}%`, en: `${low} to ${high}% are needed` }[language]
  }
  const count = formatInteger(need, language)
  return { vi: `cần ${count}`, en: `${count} ${need === 1 ? 'is' : 'are'} needed` }[language]
}
