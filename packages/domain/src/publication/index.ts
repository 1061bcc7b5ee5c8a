export { saidBeyondLabel } from './beyond-label.ts'
export { changesBetween, type PublicChange } from './changes.ts'
export { type Entering, enteringOf, wordEntering } from './entering.ts'
export { releaseHistory } from './history.ts'
export { type MonthlyRelease, monthlyDue, nextMonthly, releaseMonthly } from './monthly.ts'
export {
  type Publication,
  type PublicTarget,
  type PublicView,
  presentPublication,
  publicationOf,
} from './publication.ts'
export { type ReleaseRefusal, wordReleaseRefusal } from './refusal.ts'
export {
  type Asked,
  askRelease,
  type Release,
  type ReleaseBasis,
  releaseBefore,
  releasesOf,
  standingRelease,
} from './release.ts'
export {
  type ReleaseCandidate,
  type ReleaseCommand,
  release,
  withdrawRelease,
} from './release-transitions.ts'
export { describeRelease, wordAsked, wordRelease } from './release-wording.ts'
export type { Correction, ReleaseWithdrawal } from './schema.ts'
