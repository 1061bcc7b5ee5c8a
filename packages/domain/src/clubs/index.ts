export { type ChangedClub, changeClub } from './change-club.ts'
export { needsName } from './check.ts'
export { type ClubColumn, clubColumns } from './club-columns.ts'
export { type ClubSort, clubSortOf, clubSorts } from './club-sort.ts'
export { communeOfPlans, type PlacedUnits } from './commune.ts'
export { type ClubPlace, groundOfClub, placeKey } from './ground.ts'
export { clubHistory } from './history.ts'
export { type LifeMoment, lifeOf } from './life.ts'
export { wordLifeMoment } from './life-wording.ts'
export { locateClub } from './locate-club.ts'
export { meetingDayLast, nextMeetingOn, wordMeetingDay } from './meeting-day.ts'
export {
  type InBoth,
  type MergedClubs,
  type Merging,
  membersInBoth,
  mergeClubs,
  type Passage,
} from './merge-clubs.ts'
export type { ClubRefusal } from './refusal.ts'
export { reportRecordsOf, type ToldReport } from './report-records.ts'
export type { LoneEvent, Merger } from './schema.ts'
export { editClub, foundClub } from './transitions.ts'
