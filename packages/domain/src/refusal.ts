import { type FundRefusal, isFundRefusal } from './funds/refusals/refusal.ts'
import { describeFundRefusal } from './funds/refusals/refusal-wording.ts'
import { describeRefusalBesideBooks, type RefusalBesideBooks } from './refusal-beside-books.ts'
import type { InLanguage } from './text/language.ts'

/**
 * Why a transition is not made. A refusal is an answer, not an error of the program; each carries
 * what its sentence needs, and lies with its words in the folder of its concept.
 */
export type Refusal = RefusalBesideBooks | FundRefusal

/** What a person reads: what happened, and what to do now. */
export function describeRefusal(refusal: Refusal, { language }: InLanguage): string {
  return isFundRefusal(refusal)
    ? describeFundRefusal(refusal, { language })
    : describeRefusalBesideBooks(refusal, { language })
}
