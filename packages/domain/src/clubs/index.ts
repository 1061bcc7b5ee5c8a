export { needsName } from './check.ts'
export {
  type ClubChange,
  type ClubStatus,
  clubChanges,
  clubStatuses,
  type FoundingSource,
  foundingSources,
  hasEnded,
  possibleChanges,
  statusOn,
} from './club.ts'
export { type ClubColumn, clubColumns } from './club-columns.ts'
export type { ClubId } from './club-id-schema.ts'
export { type ClubSort, clubSortOf, clubSorts } from './club-sort.ts'
export { type Cohort, cohortOf, cohorts, labelCohort } from './cohort.ts'
export { type ClubPlace, placeKey } from './ground.ts'
export { clubHistory } from './history.ts'
export { locateClub } from './locate-club.ts'
export { labelMeetingDay, nextMeetingOn } from './meeting-day.ts'
export type { ClubRefusal } from './refusal.ts'
export type { Club, ClubDraft, ClubEvent, FoundingMoney, LoneEvent, Merger } from './schema.ts'
export { editClub, foundClub } from './transitions.ts'
export { labelClubChange, labelClubStatus, labelFoundingSource } from './wording.ts'
