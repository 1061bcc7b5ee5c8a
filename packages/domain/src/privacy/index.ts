export { type AskedKind, askedKinds, clocks, labelAsked, labelClock } from './clocks.ts'
export { eraseAgain, eraseMember, type NamedMember } from './erase-member.ts'
export { privacyHistory } from './history.ts'
export { backupMonths, rosterDraftDays } from './kept-for.ts'
export { personRequestHistory } from './person-request-history.ts'
export type {
  PersonRequest,
  PersonRequestDraft,
  PersonRequestId,
  RequestEnd,
} from './person-request-schema.ts'
export {
  describeRequestStep,
  isExtendableOn,
  pressingStep,
  type RequestStep,
  stepsOfRequest,
} from './person-request-standing.ts'
export {
  answerRequest,
  closeRequest,
  extendRequest,
  type RequestSituation,
  recordRequest,
  reopenRequest,
} from './person-request-transitions.ts'
export {
  type AskedHow,
  askedHows,
  labelAskedHow,
  labelRequestOutcome,
  type RequestOutcome,
  requestOutcomes,
} from './person-request-words.ts'
export type { PrivacyRefusal } from './refusal.ts'
export { type HeldLine, type NamedElsewhere, tellElsewhere, tellMember } from './told-person.ts'
export { tellRequest } from './told-request.ts'
export { describeViewed, type Viewed, viewedKinds, viewingsKeptFrom } from './viewing.ts'
