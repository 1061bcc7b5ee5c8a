import { type AccessRefusal, isAccessRefusal, wordAccessRefusal } from './access/refusal.ts'
import { isReportRefusal, wordReportRefusal } from './activities/refusal.ts'
import type { ReportRefusal } from './activities/report.ts'
import { type AttachmentRefusal, isAttachmentRefusal, wordAttachmentRefusal } from './attachments/refusal.ts'
import { type BoardRefusal, isBoardRefusal, wordBoardRefusal } from './boards/refusal.ts'
import { type ClubRefusal, isClubRefusal, wordClubRefusal } from './clubs/refusal.ts'
import { type DuplicateRefusal, isDuplicateRefusal, wordDuplicateRefusal } from './duplicates/refusal.ts'
import { type HomeCareRefusal, isHomeCareRefusal, wordHomeCareRefusal } from './home-care/refusal.ts'
import { isMatterRefusal, type MatterRefusal, wordMatterRefusal } from './matters/refusal.ts'
import { type ImportRefusal, isImportRefusal, wordImportRefusal } from './members/import-refusal.ts'
import { isMemberRefusal, type MemberRefusal, wordMemberRefusal } from './members/refusal.ts'
import { isVisitRefusal, type VisitRefusal, wordVisitRefusal } from './oversight/refusal.ts'
import { isPaperRefusal, type PaperRefusal, wordPaperRefusal } from './papers/refusal.ts'
import { isPlanRefusal, type PlanRefusal, wordPlanRefusal } from './plan/refusal.ts'
import { isPrivacyRefusal, type PrivacyRefusal, wordPrivacyRefusal } from './privacy/refusal.ts'
import { isReleaseRefusal, type ReleaseRefusal, wordReleaseRefusal } from './publication/refusal.ts'
import type { InvalidInput } from './refusals/invalid-input.ts'
import { type BudgetRefusal, isBudgetRefusal, wordBudgetRefusal } from './resources/budget-refusal.ts'
import { isMeansRefusal, type MeansRefusal, wordMeansRefusal } from './resources/means-refusal.ts'
import { isSnapshotRefusal, type SnapshotRefusal, wordSnapshotRefusal } from './snapshots/refusal.ts'
import { isSubgroupRefusal, type SubgroupRefusal, wordSubgroupRefusal } from './subgroups/refusal.ts'
import type { Language } from './text/language.ts'
import { isUnitPlanRefusal, type UnitPlanRefusal, wordUnitPlanRefusal } from './unit-plans/refusal.ts'
import { isUnitListRefusal, type UnitListRefusal, wordUnitListRefusal } from './units/refusal.ts'

/** Why anything but a step of a fund book is not done. */
export type RefusalBesideBooks =
  | InvalidInput
  | ClubRefusal
  | MemberRefusal
  | ImportRefusal
  | DuplicateRefusal
  | HomeCareRefusal
  | SubgroupRefusal
  | AccessRefusal
  | UnitPlanRefusal
  | PaperRefusal
  | BudgetRefusal
  | MeansRefusal
  | MatterRefusal
  | PlanRefusal
  | UnitListRefusal
  | AttachmentRefusal
  | BoardRefusal
  | ReleaseRefusal
  | ReportRefusal
  | VisitRefusal
  | SnapshotRefusal
  | PrivacyRefusal

/** What a person reads: what happened, and what to do now. Whoever shows no fund book need not load its words, which are many. */
export function wordRefusalBesideBooks(refusal: RefusalBesideBooks, language: Language): string {
  if (isClubRefusal(refusal)) return wordClubRefusal(refusal, language)
  if (isMemberRefusal(refusal)) return wordMemberRefusal(refusal, language)
  if (isImportRefusal(refusal)) return wordImportRefusal(refusal, language)
  if (isDuplicateRefusal(refusal)) return wordDuplicateRefusal(refusal, language)
  if (isHomeCareRefusal(refusal)) return wordHomeCareRefusal(refusal, language)
  if (isSubgroupRefusal(refusal)) return wordSubgroupRefusal(refusal, language)
  if (isAccessRefusal(refusal)) return wordAccessRefusal(refusal, language)
  if (isUnitPlanRefusal(refusal)) return wordUnitPlanRefusal(refusal, language)
  if (isPaperRefusal(refusal)) return wordPaperRefusal(refusal, language)
  if (isBudgetRefusal(refusal)) return wordBudgetRefusal(refusal, language)
  if (isMeansRefusal(refusal)) return wordMeansRefusal(refusal, language)
  if (isMatterRefusal(refusal)) return wordMatterRefusal(refusal, language)
  if (isPlanRefusal(refusal)) return wordPlanRefusal(refusal, language)
  if (isUnitListRefusal(refusal)) return wordUnitListRefusal(refusal, language)
  if (isAttachmentRefusal(refusal)) return wordAttachmentRefusal(refusal, language)
  if (isBoardRefusal(refusal)) return wordBoardRefusal(refusal, language)
  if (isReleaseRefusal(refusal)) return wordReleaseRefusal(refusal, language)
  if (isReportRefusal(refusal)) return wordReportRefusal(refusal, language)
  if (isVisitRefusal(refusal)) return wordVisitRefusal(refusal, language)
  if (isSnapshotRefusal(refusal)) return wordSnapshotRefusal(refusal, language)
  if (isPrivacyRefusal(refusal)) return wordPrivacyRefusal(refusal, language)
  return wordInvalidInput(refusal, language)
}

function wordInvalidInput(_: InvalidInput, language: Language): string {
  return {
    vi: 'Có ô cần sửa, xem ghi chú cạnh từng ô.',
    en: 'Something needs correcting: see the note beside each field.',
  }[language]
}
