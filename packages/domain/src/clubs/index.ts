export { needsName } from './check.ts'
export { clubHistory } from './history.ts'
export type { ClubRefusal } from './refusal.ts'
export { editClub, foundClub, recordClubEvent } from './transitions.ts'
