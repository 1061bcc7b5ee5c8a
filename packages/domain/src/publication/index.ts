export { saidBeyondLabel } from './beyond-label.ts'
export { type PublishedCount, peopleStep } from './cell.ts'
export { changesBetween, type PublicChange } from './changes.ts'
export type { Entering } from './entering.ts'
export { releaseHistory } from './history.ts'
export { type MonthlyRelease, monthlyDue, nextMonthly, releaseMonthly } from './monthly.ts'
export { describePrivacy, inDistrict, type ProgressView, presentTarget, type TargetView } from './present.ts'
export {
  type Publication,
  type PublicTarget,
  type PublicView,
  presentPublication,
  publicationOf,
} from './publication.ts'
export { type PublishedDistrict, type PublishedProgress, publishProgress } from './publish.ts'
export { describeReleaseRefusal, type ReleaseRefusal } from './refusal.ts'
export {
  type Asked,
  askRelease,
  type Release,
  type ReleaseBasis,
  releaseBefore,
  releaseInForce,
  releasesOf,
} from './release.ts'
export {
  type ReleaseCandidate,
  type ReleaseCommand,
  release,
  withdrawRelease,
} from './release-transitions.ts'
export { describeRelease, labelAsked, labelRelease } from './release-wording.ts'
export type { Correction, ReleaseWithdrawal } from './schema.ts'
