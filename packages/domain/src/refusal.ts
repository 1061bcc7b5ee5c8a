import { type AccessRefusal, isAccessRefusal, wordAccessRefusal } from './access/refusal.ts'
import { type AttachmentRefusal, isAttachmentRefusal, wordAttachmentRefusal } from './attachments/refusal.ts'
import { type BoardRefusal, isBoardRefusal, wordBoardRefusal } from './boards/refusal.ts'
import { type ClubRefusal, isClubRefusal, wordClubRefusal } from './clubs/refusal.ts'
import { type FundRefusal, isFundRefusal } from './funds/book/refusal.ts'
import { wordFundRefusal } from './funds/book/refusal-wording.ts'
import { type ImportRefusal, isImportRefusal, wordImportRefusal } from './members/import-refusal.ts'
import { isMemberRefusal, type MemberRefusal, wordMemberRefusal } from './members/refusal.ts'
import { isPlanRefusal, type PlanRefusal, wordPlanRefusal } from './plan/refusal.ts'
import { isReleaseRefusal, type ReleaseRefusal, wordReleaseRefusal } from './publication/refusal.ts'
import type { InvalidInput } from './refusals/invalid-input.ts'
import type { Language } from './text/language.ts'
import { isUnitPlanRefusal, type UnitPlanRefusal, wordUnitPlanRefusal } from './unit-plans/refusal.ts'
import { isUnitListRefusal, type UnitListRefusal, wordUnitListRefusal } from './units/refusal.ts'

/**
 * Why a transition is not made. A refusal is an answer, not an error of the program; each carries
 * what its sentence needs, and lies with its words in the folder of its concept.
 */
export type Refusal =
  | InvalidInput
  | ClubRefusal
  | MemberRefusal
  | ImportRefusal
  | AccessRefusal
  | UnitPlanRefusal
  | PlanRefusal
  | UnitListRefusal
  | AttachmentRefusal
  | FundRefusal
  | BoardRefusal
  | ReleaseRefusal

/** What a person reads: what happened, and what to do now. */
export function wordRefusal(refusal: Refusal, language: Language): string {
  if (isClubRefusal(refusal)) return wordClubRefusal(refusal, language)
  if (isMemberRefusal(refusal)) return wordMemberRefusal(refusal, language)
  if (isImportRefusal(refusal)) return wordImportRefusal(refusal, language)
  if (isAccessRefusal(refusal)) return wordAccessRefusal(refusal, language)
  if (isUnitPlanRefusal(refusal)) return wordUnitPlanRefusal(refusal, language)
  if (isPlanRefusal(refusal)) return wordPlanRefusal(refusal, language)
  if (isUnitListRefusal(refusal)) return wordUnitListRefusal(refusal, language)
  if (isAttachmentRefusal(refusal)) return wordAttachmentRefusal(refusal, language)
  if (isFundRefusal(refusal)) return wordFundRefusal(refusal, language)
  if (isBoardRefusal(refusal)) return wordBoardRefusal(refusal, language)
  if (isReleaseRefusal(refusal)) return wordReleaseRefusal(refusal, language)
  return wordInvalidInput(refusal, language)
}

function wordInvalidInput(_: InvalidInput, language: Language): string {
  return {
    vi: 'Có chỗ cần sửa, xem ghi chú cạnh từng ô.',
    en: 'Something needs correcting: see the note beside each field.',
  }[language]
}
