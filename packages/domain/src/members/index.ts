export { type Birth, birth, birthAtAge, earliestBirth, hasReachedAge, isBirth, latestBirth } from './birth.ts'
export { checkMemberDraft, type MemberFieldProblem } from './check.ts'
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
export { citizenIdForm, hasSoundLines } from './lines.ts'
export {
  departureReasons,
  duplicateKey,
  ethnicities,
  hardshipKinds,
  hasLeft,
  isActiveMember,
  isDisadvantaged,
  sexes,
  subgroupCharactersMax,
} from './member.ts'
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
export type {
  Departure,
  DepartureReason,
  Ethnicity,
  Hardship,
  HardshipKind,
  JointChange,
  Member,
  MemberConfirmation,
  MemberDraft,
  MemberId,
  Sex,
} from './schema.ts'
export {
  admitMember,
  departureByMistake,
  editMember,
  type MemberCommand,
  type MemberSurroundings,
  type Membership,
  presumedJoining,
} from './transitions.ts'
export { parseTypedBirth } from './typed-birth.ts'
export { formatBirth, labelDepartureReason, labelEthnicity, labelHardship, labelSex } from './wording.ts'
