export {
  assessmentsOf,
  type ChecklistAnswer,
  type ChecklistRefusal,
  checklistAnswers,
  fillChecklist,
  judgePoints,
  pointsOf,
} from './checklist.ts'
export {
  dropFollowUp,
  type FollowUpRefusal,
  type FollowUpStanding,
  finishFollowUp,
  followUpStandingOn,
} from './follow-up.ts'
export {
  type Cadence,
  cadences,
  type ObligationProof,
  type ObligationStanding,
  obligationsOn,
} from './obligation.ts'
export { type Duty, dutiesOf, isProved, proofsIn } from './obligation-proofs.ts'
export { type ReviewKind, reviewKinds, unitsWithoutReview } from './review.ts'
export type {
  Assessment,
  Checklist,
  FollowUp,
  PhaseOrYear,
  Review,
  Visit,
  VisitId,
} from './schema.ts'
export { wellManagedProposal } from './well-managed.ts'
export {
  wordCadence,
  wordChecklistAnswer,
  wordChecklistRefusal,
  wordFollowUp,
  wordFollowUpRefusal,
  wordObligation,
  wordPhaseOrYear,
  wordPoints,
  wordReviewKind,
} from './wording.ts'
