import type { Cadence } from '../plan/cadence.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import type { ObligationStanding } from './obligation.ts'
import { describeProofs } from './proof-wording.ts'
import { describeOverdue } from './wording.ts'

const cadenceLabels: Readonly<Record<Cadence, Wording>> = {
  once: { vi: 'Một lần', en: 'Once' },
  yearly: { vi: 'Hằng năm', en: 'Every year' },
  continuous: { vi: 'Thường xuyên', en: 'All the time' },
  endOfPhase: { vi: 'Cuối giai đoạn', en: 'At the end of the phase' },
}

/** How often an obligation is owed: `Một lần`, `Hằng năm` … */
export function labelCadence(cadence: Cadence, language: Language): string {
  return cadenceLabels[cadence][language]
}

/** The standing of an obligation: `Đã làm ngày 05/12/2023`, `Quá hạn 31 ngày`. */
export function describeObligation(standing: ObligationStanding, { language }: InLanguage): string {
  switch (standing.kind) {
    case 'done': {
      const on = formatDate(standing.on)
      return { vi: `Đã làm ngày ${on}`, en: `Done on ${on}` }[language]
    }
    case 'due': {
      const dueOn = formatDate(standing.dueOn)
      return { vi: `Cần làm đến hết ngày ${dueOn}`, en: `Due by ${dueOn}` }[language]
    }
    case 'overdue':
      return describeOverdue(standing.days, { language })
    case 'shown':
      return describeProofs(standing.proofs, { language })
    case 'notShown':
      return { vi: 'Chưa có gì trong sổ', en: 'Nothing on record' }[language]
  }
}
