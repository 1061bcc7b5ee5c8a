import { type FundRefusal, isFundRefusal } from './funds/refusals/refusal.ts'
import { describeFundRefusal } from './funds/refusals/refusal-wording.ts'
import { describeRefusalBesideBooks, type RefusalBesideBooks } from './refusal-beside-books.ts'
import type { InLanguage } from './text/language.ts'

/**
 * Why an action is refused. A refusal is a result, not an error of the program. Each refusal contains what its sentence
 * needs; the reasons and sentences are in the folder of their concept.
 */
export type Refusal = RefusalBesideBooks | FundRefusal

/** A sentence for the user: what happened, and what to do now. */
export function describeRefusal(refusal: Refusal, { language }: InLanguage): string {
  return isFundRefusal(refusal)
    ? describeFundRefusal(refusal, { language })
    : describeRefusalBesideBooks(refusal, { language })
}
