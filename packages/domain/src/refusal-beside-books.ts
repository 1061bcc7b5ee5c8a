import { type AccessRefusal, describeAccessRefusal, isAccessRefusal } from './access/refusal.ts'
import { describeReportRefusal, isReportRefusal } from './activities/refusal.ts'
import type { ReportRefusal } from './activities/report.ts'
import {
  type AttachmentRefusal,
  describeAttachmentRefusal,
  isAttachmentRefusal,
} from './attachments/refusal.ts'
import { type BoardRefusal, describeBoardRefusal, isBoardRefusal } from './boards/refusal.ts'
import { type ClubRefusal, describeClubRefusal, isClubRefusal } from './clubs/refusal.ts'
import { type DuplicateRefusal, describeDuplicateRefusal, isDuplicateRefusal } from './duplicates/refusal.ts'
import { describeHomeCareRefusal, type HomeCareRefusal, isHomeCareRefusal } from './home-care/refusal.ts'
import { describeMatterRefusal, isMatterRefusal, type MatterRefusal } from './matters/refusal.ts'
import { describeImportRefusal, type ImportRefusal, isImportRefusal } from './members/import-refusal.ts'
import { describeMemberRefusal, isMemberRefusal, type MemberRefusal } from './members/refusal.ts'
import { describeVisitRefusal, isVisitRefusal, type VisitRefusal } from './oversight/refusal.ts'
import { describePaperRefusal, isPaperRefusal, type PaperRefusal } from './papers/refusal.ts'
import { describePlanRefusal, isPlanRefusal, type PlanRefusal } from './plan/refusal.ts'
import { describePrivacyRefusal, isPrivacyRefusal, type PrivacyRefusal } from './privacy/refusal.ts'
import { describeReleaseRefusal, isReleaseRefusal, type ReleaseRefusal } from './publication/refusal.ts'
import type { InvalidInput } from './refusals/invalid-input.ts'
import { type BudgetRefusal, describeBudgetRefusal, isBudgetRefusal } from './resources/budget-refusal.ts'
import { describeMeansRefusal, isMeansRefusal, type MeansRefusal } from './resources/means-refusal.ts'
import { describeSnapshotRefusal, isSnapshotRefusal, type SnapshotRefusal } from './snapshots/refusal.ts'
import { describeSubgroupRefusal, isSubgroupRefusal, type SubgroupRefusal } from './subgroups/refusal.ts'
import type { InLanguage, Language } from './text/language.ts'
import { describeUnitPlanRefusal, isUnitPlanRefusal, type UnitPlanRefusal } from './unit-plans/refusal.ts'
import { describeUnitListRefusal, isUnitListRefusal, type UnitListRefusal } from './units/refusal.ts'

/** Why an action is refused, for all actions except steps in a fund book. */
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

/**
 * A sentence for the user: what happened, and what to do now. A program that shows no fund book need not load the many
 * sentences about fund books.
 */
export function describeRefusalBesideBooks(refusal: RefusalBesideBooks, { language }: InLanguage): string {
  if (isClubRefusal(refusal)) return describeClubRefusal(refusal, { language })
  if (isMemberRefusal(refusal)) return describeMemberRefusal(refusal, { language })
  if (isImportRefusal(refusal)) return describeImportRefusal(refusal, { language })
  if (isDuplicateRefusal(refusal)) return describeDuplicateRefusal(refusal, { language })
  if (isHomeCareRefusal(refusal)) return describeHomeCareRefusal(refusal, { language })
  if (isSubgroupRefusal(refusal)) return describeSubgroupRefusal(refusal, { language })
  if (isAccessRefusal(refusal)) return describeAccessRefusal(refusal, { language })
  if (isUnitPlanRefusal(refusal)) return describeUnitPlanRefusal(refusal, { language })
  if (isPaperRefusal(refusal)) return describePaperRefusal(refusal, { language })
  if (isBudgetRefusal(refusal)) return describeBudgetRefusal(refusal, { language })
  if (isMeansRefusal(refusal)) return describeMeansRefusal(refusal, { language })
  if (isMatterRefusal(refusal)) return describeMatterRefusal(refusal, { language })
  if (isPlanRefusal(refusal)) return describePlanRefusal(refusal, { language })
  if (isUnitListRefusal(refusal)) return describeUnitListRefusal(refusal, { language })
  if (isAttachmentRefusal(refusal)) return describeAttachmentRefusal(refusal, { language })
  if (isBoardRefusal(refusal)) return describeBoardRefusal(refusal, { language })
  if (isReleaseRefusal(refusal)) return describeReleaseRefusal(refusal, { language })
  if (isReportRefusal(refusal)) return describeReportRefusal(refusal, { language })
  if (isVisitRefusal(refusal)) return describeVisitRefusal(refusal, { language })
  if (isSnapshotRefusal(refusal)) return describeSnapshotRefusal(refusal, { language })
  if (isPrivacyRefusal(refusal)) return describePrivacyRefusal(refusal, { language })
  return describeInvalidInput(refusal, language)
}

function describeInvalidInput(_: InvalidInput, language: Language): string {
  return {
    vi: 'Có ô cần sửa, xem ghi chú cạnh từng ô.',
    en: 'Something needs correcting: see the note beside each field.',
  }[language]
}
