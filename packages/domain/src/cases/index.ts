export { type JudgedCase, type JudgedClub, judgeCases } from './judge-cases.ts'
export type { Case, Cases, ClubKnown } from './schema.ts'
