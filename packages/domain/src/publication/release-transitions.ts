import type { Instant } from '../calendar/instant.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { isBlank } from '../progress/blank.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { type Release, releaseInForce } from './release.ts'
import type { Correction, ReleaseWithdrawal } from './schema.ts'

/** The figures to be released, as they are now. */
export type ReleaseCandidate = Pick<Release, 'plan' | 'asOf' | 'basis' | 'content'> & {
  readonly assessment: Pick<PlanAssessment, 'clubsOperating' | 'districts'>
  /** Whether anything was recorded after the preview was made. */
  readonly isOutdated: boolean
}

/** The hash of the preview that the user saw and, for a correction, what was wrong in the release before it. */
export type ReleaseCommand = { readonly seen: string; readonly correction: Correction | null }

/** Makes the next release: exactly the preview that the user saw. */
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

/** Withdraws the release: it can still be cited, but shows only the reason. */
export function withdrawRelease(
  before: Release,
  { reason }: ReleaseWithdrawal,
  { at }: { readonly at: Instant },
): Result<Release, ReleaseRefusal> {
  if (before.withdrawal !== null) return refuse({ reason: 'releaseWithdrawn', number: before.number })
  return accept({ ...before, withdrawal: { reason, at } })
}
