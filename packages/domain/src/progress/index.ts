export { assessSums } from './assess-plan.ts'
export { addClub, type ClubSums, type CommuneSums, emptyClubSums, removeClub } from './club-sums.ts'
export type { Setting } from './register.ts'
