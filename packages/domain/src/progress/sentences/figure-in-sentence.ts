import { formatInteger } from '../../text/format.ts'
import type { InLanguage, Language } from '../../text/language.ts'
import type { TargetVerdict } from '../assess-plan.ts'
import { describeDemandInWords, describeIntervalInSentence } from './unknown-wording.ts'
import { describeDemand, describeTargetFigure } from './wording.ts'

/**
 * A target's figure within a sentence: `80, chỉ tiêu 75`, `ít nhất 2.977, chỉ tiêu hơn 2.700`, `chưa có số liệu, chỉ
 * tiêu 10`. Shares and targets of several parts are shown by their figure alone.
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
    return describeTargetFigure(verdict, { language })
  const asked =
    demand.kind === 'moreThan' || demand.kind === 'quota'
      ? describeDemandInWords(demand, language)
      : describeDemand(demand, { language })
  return withDemand(describeIntervalInSentence(only.actual, { language }), asked, language)
}

function withDemand(known: string, demand: string, language: Language): string {
  return { vi: `${known}, chỉ tiêu ${demand}`, en: `${known}, target ${demand}` }[language]
}
