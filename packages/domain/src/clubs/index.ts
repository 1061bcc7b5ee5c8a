export { type ChangedClub, changeClub } from '../club-life/change-club.ts'
export { type LifeMoment, lifeOf } from '../club-life/life.ts'
export { describeLifeMoment } from '../club-life/life-wording.ts'
export {
  type InBoth,
  type MergedClubs,
  type Merging,
  membersInBoth,
  mergeClubs,
  type Passage,
} from '../club-life/merge-clubs.ts'
export { communeOfPlans, type PlacedUnits } from '../plan/commune-of-plans.ts'
export { reportRecordsOf, type ToldReport } from '../tally/report-records.ts'
export { needsName } from './check.ts'
export { type ClubColumn, clubColumns } from './club-columns.ts'
export { type ClubSort, clubSortOf, clubSorts } from './club-sort.ts'
export { type ClubPlace, groundOfClub, placeKey } from './ground.ts'
export { clubHistory } from './history.ts'
export { locateClub } from './locate-club.ts'
export { labelMeetingDay, meetingDayLast, nextMeetingOn } from './meeting-day.ts'
export type { ClubRefusal } from './refusal.ts'
export type { LoneEvent, Merger } from './schema.ts'
export { editClub, foundClub } from './transitions.ts'
