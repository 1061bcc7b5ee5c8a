import type { Language, Wording } from '../text/language.ts'
import type { DuplicateDecision } from './decision.ts'

const labels: Readonly<Record<DuplicateDecision, Wording>> = {
  onePerson: { vi: 'Cùng một người', en: 'One person' },
  twoPeople: { vi: 'Hai người khác nhau', en: 'Two people' },
}

/** `Cùng một người`, `Hai người khác nhau`. */
export function labelDuplicateDecision(decision: DuplicateDecision, language: Language): string {
  return labels[decision][language]
}
