export {
  assessmentsOf,
  type ChecklistAnswer,
  type ChecklistRefusal,
  checklistAnswers,
  fillChecklist,
  judgePoints,
  pointsOf,
  type ScoredVisit,
} from './checklist.ts'
export { checklistOf, checklistOn, checklists } from './checklists.ts'
export { type Due, describeDue, describeDuesMessage, duesOf } from './dues.ts'
export { type Evidence, proofsByEvidence } from './evidence.ts'
export {
  closeFollowUp,
  type FollowUpRefusal,
  type FollowUpStanding,
  followUpStandingOn,
} from './follow-up.ts'
export { visitHistory } from './history.ts'
export { type ObligationProof, type ObligationStanding, obligationsOn } from './obligation.ts'
export { type Duty, dutiesOf, isProved, proofsIn, withWholes } from './obligation-proofs.ts'
export { describeObligation, labelCadence } from './obligation-wording.ts'
export { countProofs, describeProofCount, describeProofs, type ProofCount } from './proof-wording.ts'
export { describeVisitRefusal, type VisitRefusal } from './refusal.ts'
export { type ReviewKind, reviewKinds, unitsWithoutReview } from './review.ts'
export type {
  Assessment,
  Checklist,
  FollowUp,
  FollowUpDraft,
  FollowUpEnd,
  FollowUpId,
  Review,
  Visit,
  VisitDraft,
  Visited,
  VisitReport,
} from './schema.ts'
export {
  cancelVisit,
  changeVisit,
  closeFollowUpOf,
  planVisit,
  recordVisit,
  type VisitSituation,
} from './transitions.ts'
export {
  type FollowUpToDo,
  openFollowUps,
  scoredVisit,
  type VisitStanding,
  type VisitStatus,
  visitStandingOn,
  visitStatuses,
} from './visit.ts'
export type { VisitId } from './visit-id-schema.ts'
export { wellManagedProposal } from './well-managed.ts'
export {
  describeFollowUp,
  describePhaseOrYear,
  describePoints,
  describeVisit,
  labelChecklistAnswer,
  labelReviewKind,
  labelVisitStatus,
} from './wording.ts'
