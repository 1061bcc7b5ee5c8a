export { birthAtAge } from './birth.ts'
export { checkDeparture, type MemberFieldProblem } from './check.ts'
export { memberHistory } from './history.ts'
export { findOtherMembership, isSomebodyElse, type Namesake } from './other-membership.ts'
export type { MemberRefusal } from './refusal.ts'
export {
  admitMember,
  editMember,
  type MemberCommand,
  type MemberSurroundings,
  type Membership,
  recordDeparture,
  restoreMember,
} from './transitions.ts'
