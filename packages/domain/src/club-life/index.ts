export { type ChangedClub, changeClub } from './change-club.ts'
export { type ChangedMembership, leaveClub, returnToClub } from './leave-club.ts'
export { type LifeMoment, lifeOf } from './life.ts'
export { describeLifeMoment } from './life-wording.ts'
export {
  type InBoth,
  type MergedClubs,
  type Merging,
  membersInBoth,
  mergeClubs,
  type Passage,
} from './merge-clubs.ts'
export { canBeTakenBack, isEditOfMembers, type RecordedEdit, takeBackEdits } from './take-back.ts'
export {
  givesIdentityBack,
  type ImportedMember,
  type ImportUndoing,
  type MemberVersion,
  obstacleToUndoing,
  undoImport,
} from './undo-import.ts'
