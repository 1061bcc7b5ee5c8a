import type { Language, Wording } from '../text/language.ts'
import type { Band, BandPosition } from '../verdicts/standing.ts'
import type { ClubVerdict } from './assess.ts'

const labels = {
  met: { vi: 'Đạt', en: 'Met' },
  below: { vi: 'Thấp hơn khung', en: 'Below the band' },
  above: { vi: 'Cao hơn khung', en: 'Above the band' },
  either: { vi: 'Ngoài khung', en: 'Outside the band' },
  lacking: { vi: 'Chưa đạt', en: 'Not met' },
  undetermined: { vi: 'Chưa xác định', en: 'Undetermined' },
  notApplicable: { vi: 'Chưa đến kỳ', en: 'Not yet due' },
} as const satisfies Record<string, Wording>

/** How a club stands with a rule, in one word; a band has three words for not being met. */
export type StandingWord = keyof typeof labels

/** All words that `standingWordOf` can answer with. */
export const standingWords = [
  'met',
  'below',
  'above',
  'either',
  'lacking',
  'undetermined',
  'notApplicable',
] as const satisfies readonly StandingWord[]

/** The word for a verdict. */
export function standingWordOf(verdict: ClubVerdict): StandingWord {
  if (verdict.status !== 'unmet') return verdict.status
  return standingWordOfPosition(verdict.side, { hasBand: hasBand(verdict) })
}

/** With only a minimum, the word is unmet; with a band, the figure may also be above it. */
export function standingWordOfPosition(
  place: BandPosition,
  asked: { readonly hasBand: boolean },
): StandingWord {
  if (place === 'met' || place === 'undetermined') return place
  return asked.hasBand ? place : 'lacking'
}

type Asked =
  | { readonly kind: 'size' | 'areas' | 'exists' }
  | { readonly kind: 'share'; readonly expected: Band }

/** Does the rule set both a minimum and a maximum? */
export function hasBand(asked: Asked): boolean {
  return asked.kind === 'size' || (asked.kind === 'share' && asked.expected.high < 100)
}

/** `Đạt`, `Cao hơn khung` … */
export function labelStanding(word: StandingWord, language: Language): string {
  return labels[word][language]
}
