import type { Instant } from '../calendar/instant.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { isBlank } from '../progress/blank.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { type Release, releaseInForce } from './release.ts'
import type { Correction, ReleaseWithdrawal } from './schema.ts'

/** What is about to be released, as it is now. */
export type ReleaseCandidate = Pick<Release, 'plan' | 'asOf' | 'basis' | 'content'> & {
  readonly assessment: Pick<PlanAssessment, 'clubsOperating' | 'districts'>
  /** Has anything been recorded since the preview was made? Then it may be out of date. */
  readonly isOutdated: boolean
}

/** The hash of the preview that the user saw and, for a correction, why the release before it was wrong. */
export type ReleaseCommand = { readonly seen: string; readonly correction: Correction | null }

/** The next release: exactly the preview that the user saw. */
export function release(
  { assessment, isOutdated, ...candidate }: ReleaseCandidate,
  { seen, correction }: ReleaseCommand,
  { releases, at }: { readonly releases: readonly Release[]; readonly at: Instant },
): Result<Release, ReleaseRefusal> {
  if (isBlank(assessment)) return refuse({ reason: 'nothingToRelease' })
  if (isOutdated || candidate.content !== seen) return refuse({ reason: 'releaseNotAsSeen' })
  const standing = releaseInForce(releases, candidate.plan)
  if (standing?.content === seen) return refuse({ reason: 'releaseStands', number: standing.number })
  if (correction !== null && standing === undefined) return refuse({ reason: 'nothingToCorrect' })
  const number = Math.max(0, ...releases.map((one) => one.number)) + 1
  const corrects =
    correction === null || standing === undefined ? null : { release: standing.number, ...correction }
  return accept({ ...candidate, number, releasedAt: at, corrects, withdrawal: null })
}

/** The release after it was withdrawn: it can still be cited, but shows only the reason. */
export function withdrawRelease(
  before: Release,
  { reason }: ReleaseWithdrawal,
  { at }: { readonly at: Instant },
): Result<Release, ReleaseRefusal> {
  if (before.withdrawal !== null) return refuse({ reason: 'releaseWithdrawn', number: before.number })
  return accept({ ...before, withdrawal: { reason, at } })
}
