import type { Demand } from '../../plan/schema.ts'
import { formatInteger } from '../../text/format.ts'
import type { InLanguage, Language } from '../../text/language.ts'
import type { TargetVerdict } from '../assess-plan.ts'
import { describeIntervalInSentence } from './unknown-wording.ts'
import { describeDemand, describeTargetFigure } from './wording.ts'

/**
 * The figure of a target as a sentence says it, without signs: `80, chỉ tiêu 75`, `ít nhất 2.977, chỉ tiêu hơn 2.700`,
 * `chưa có số liệu, chỉ tiêu 10`. Shares and targets of several parts have no other words than their figure.
 */
export function describeFigureInSentence(verdict: TargetVerdict, { language }: InLanguage): string {
  const [only, ...others] = verdict.parts
  const { together, demand } = verdict
  if (together !== null)
    return withDemand(
      describeIntervalInSentence({ low: 0, high: together.most }, { language }),
      formatInteger(together.need, language),
      language,
    )
  const isCounted = demand.kind !== 'shareAtLeast' && demand.kind !== 'shareBetween'
  if (only === undefined || others.length > 0 || only.course === 'notAsked' || !isCounted)
    return describeTargetFigure(verdict, { language }).replace(
      /^≤ /,
      { vi: 'nhiều nhất ', en: 'at most ' }[language],
    )
  return withDemand(
    describeIntervalInSentence(only.actual, { language }),
    demandInWords(demand, language),
    language,
  )
}

function withDemand(known: string, demand: string, language: Language): string {
  return { vi: `${known}, chỉ tiêu ${demand}`, en: `${known}, where ${demand} are asked` }[language]
}

function demandInWords(demand: Demand, language: Language): string {
  if (demand.kind === 'moreThan') {
    const count = formatInteger(demand.count, language)
    return { vi: `hơn ${count}`, en: `more than ${count}` }[language]
  }
  if (demand.kind === 'quota')
    return { vi: `từ ${demand.low} đến ${demand.high}`, en: `${demand.low} to ${demand.high}` }[language]
  return describeDemand(demand, { language })
}
