export { type AskedKind, askedKinds, clocks, dueOf, wordAsked, wordClock } from './clocks.ts'
export { eraseAgain, eraseMember, type NamedMember } from './erase-member.ts'
export { privacyHistory } from './history.ts'
export { personRequestHistory } from './person-request-history.ts'
export type {
  PersonRequest,
  PersonRequestDraft,
  PersonRequestId,
  RequestEnd,
} from './person-request-schema.ts'
export {
  isExtendableOn,
  pressingStep,
  type RequestStep,
  stepsOfRequest,
  wordRequestStep,
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
  type RequestOutcome,
  requestOutcomes,
  wordAskedHow,
  wordRequestOutcome,
} from './person-request-words.ts'
export type { PrivacyRefusal } from './refusal.ts'
export { type HeldLine, type NamedElsewhere, tellElsewhere, tellMember } from './told-person.ts'
export { tellRequest } from './told-request.ts'
export { type Viewed, viewedKinds, viewingsKeptFrom, wordViewed } from './viewing.ts'
