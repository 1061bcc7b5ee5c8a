import type { IsoDate, Language } from '@lienthehe/domain'
import type { Instant } from '@lienthehe/domain/calendar'
import {
  describeRelease,
  labelRelease,
  type Release,
  releaseInForce,
  releasesOf,
} from '@lienthehe/domain/publication'
import { addressOf } from './addresses.ts'
import type { PublicPlan, PublicPlans } from './sources.ts'

/** A release for programs: its number, whether it is current, and the address of its figures. */
export type PublicRelease = {
  readonly number: number
  readonly name: string
  readonly state: 'released' | 'withdrawn'
  /** Is it the release that is served when a request names none? */
  readonly standing: boolean
  /**
   * The day that the figures describe, the time of their release, and the time of the last change: the withdrawal, or
   * else the release.
   */
  readonly asOf: IsoDate
  readonly releasedAt: Instant
  readonly updatedAt: Instant
  /** The number of the release whose figures it corrects; `null`: it corrects none. */
  readonly corrects: number | null
  readonly notices: readonly string[]
  readonly basis: Release['basis']
  readonly page: string
  readonly progress: string
}

/** Every release of a plan, the newest first. Withdrawn releases stay in the list with the reason. */
export function publicReleases(
  {
    about,
    plans,
    all,
  }: { readonly about: PublicPlan; readonly plans: PublicPlans; readonly all: readonly Release[] },
  language: Language,
): readonly PublicRelease[] {
  const plan = about.plan.id
  const releases = releasesOf(all, plan)
  const standing = releaseInForce(releases, plan)
  return releases.toReversed().map((release) => {
    const { number, asOf, releasedAt, basis, corrects, withdrawal } = release
    const kind = withdrawal === null ? 'released' : 'withdrawn'
    return {
      number,
      name: labelRelease(release, language),
      state: kind,
      standing: number === standing?.number,
      asOf,
      releasedAt,
      updatedAt: withdrawal?.at ?? releasedAt,
      corrects: corrects?.release ?? null,
      notices: describeRelease({ kind, release }, { releases, plan, language }),
      basis,
      page: addressOf('/tien-do', about, plans, { unit: null, pinned: number }),
      progress: `/public/v1/plans/${plan}/progress?release=${number}`,
    }
  })
}
