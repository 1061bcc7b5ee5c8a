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
export { checklistOf, checklistOn } from './checklists.ts'
export { type Due, describeDue, describeDuesMessage, duesOf } from './dues.ts'
export { type Evidence, proofsByEvidence } from './evidence.ts'
export { type FollowUpRefusal, type FollowUpStanding, followUpStandingOn } from './follow-up.ts'
export { visitHistory } from './history.ts'
export type { ObligationProof, ObligationStanding } from './obligation.ts'
export { type Duty, dutiesOf, isProved, proofsIn, withWholes } from './obligation-proofs.ts'
export { describeObligation, labelCadence } from './obligation-wording.ts'
export { countProofs, describeProofCount, type ProofCount } from './proof-wording.ts'
export type { VisitRefusal } from './refusal.ts'
export type {
  Assessment,
  Checklist,
  FollowUp,
  FollowUpDraft,
  FollowUpEnd,
  FollowUpId,
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
export { describeFollowUp, describePoints, describeVisit, labelChecklistAnswer } from './wording.ts'
