export { birthAtAge } from './birth.ts'
export { checkDeparture, type MemberFieldProblem } from './check.ts'
export {
  confirmMembers,
  type UnconfirmedMember,
  unconfirmedMembers,
  withdrawConfirmation,
} from './confirmation.ts'
export { editTogether } from './edit-together.ts'
export { isErased } from './erased.ts'
export { memberFieldLabels } from './field-labels.ts'
export { memberHistory } from './history.ts'
export type { ImportRefusal } from './import-refusal.ts'
export { type ChangedMembership, leaveClub, returnToClub } from './leave-club.ts'
export { hasSoundLines } from './lines.ts'
export { hasLeft } from './member.ts'
export {
  type MemberColumn,
  type MemberOrder,
  type MemberSort,
  memberColumns,
  memberSorts,
  orderMembers,
} from './member-sort.ts'
export { findOtherMembership, isSomebodyElse, type Namesake } from './other-membership.ts'
export type { MemberRefusal } from './refusal.ts'
export type { JointChange, MemberConfirmation } from './schema.ts'
export { canBeTakenBack, isEditOfMembers, type RecordedEdit, takeBackEdits } from './take-back.ts'
export {
  admitMember,
  departureByMistake,
  editMember,
  type MemberCommand,
  type MemberSurroundings,
  type Membership,
  presumedJoining,
} from './transitions.ts'
export {
  givesIdentityBack,
  type ImportedMember,
  type ImportUndoing,
  type MemberVersion,
  obstacleToUndoing,
  undoImport,
} from './undo-import.ts'
