export { type CareEndReason, careEndReasons } from './end-reason.ts'
export { homeCareHistory } from './history.ts'
export { isCaredForOn, loadOfVolunteers, type VolunteerLoad, visitsPerMonthMax } from './home-care.ts'
export type { HomeCareRefusal } from './refusal.ts'
export type { CareEnd, HomeCare, HomeCareDraft, HomeCareId, HomeCareVolunteer } from './schema.ts'
export {
  beginHomeCare,
  type CareSituation,
  changeHomeCare,
  endHomeCare,
  resumeHomeCare,
} from './transitions.ts'
export { labelCareEnd } from './wording.ts'
