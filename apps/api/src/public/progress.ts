import type { IsoDate } from '@lienthehe/domain'
import { dayInVietnam } from '@lienthehe/domain/calendar'
import {
  describeRelease,
  labelAsked,
  labelRelease,
  type Release,
  releaseBefore,
} from '@lienthehe/domain/publication'
import { fullNameOf } from '@lienthehe/domain/units'
import { type ReleaseContent, type ReleasedView, viewIn } from '../releases/content.ts'
import { addressOf, type Spoken } from './addresses.ts'
import type { Question } from './question.ts'
import type { PublicPlan, PublicPlans, PublicSources } from './sources.ts'

type Released = { readonly release: Release; readonly content: ReleaseContent }

/** The answer to a question about a plan: the figures of a release, or only the reason why there are none. */
export type PublicAnswer = Question & {
  readonly about: PublicPlan
  readonly plans: PublicPlans
  /** What readers must know in addition to the figures, or instead of them. */
  readonly notices: readonly string[]
  /** `null`: nothing is published, or the requested release was withdrawn. */
  readonly released: Released | null
  /** The previous release, which the page compares with; `null`: there was none. */
  readonly before: Released | null
}

/** The fields that an answer has whether or not there are figures. */
type Said = Pick<ReleasedView, 'plan' | 'language' | 'headline' | 'illustration' | 'unit'> & {
  readonly notices: readonly string[]
  /** The address of the page with this content: of the requested release, or else of the current one. */
  readonly page: string
}

/** The answer of `/public/v1/plans/:plan/progress`: figures and sentences in one language. */
export type PublicProgress =
  | (Said & { readonly state: 'notReleased' | 'withdrawn' })
  | (Said &
      ReleasedView & {
        readonly state: 'released'
        readonly release: {
          readonly number: number
          readonly on: IsoDate
          readonly name: string
          /** The permanent address of exactly this release. */
          readonly page: string
        }
      })

/** The plan, place and release in the address of a page with this answer. */
export function spokenOf({ place, district, pinned }: Question): Spoken {
  return { unit: district === null ? null : place.code, pinned }
}

/** Finds the release to answer with, the one before it, and the notices about it. */
export async function findAnswer(
  { releases }: Pick<PublicSources, 'releases'>,
  { about, plans, ...question }: Question & Pick<PublicAnswer, 'about' | 'plans'>,
): Promise<PublicAnswer> {
  const { asked, language } = question
  const notices = describeRelease(asked, { releases: releases.all, plan: about.plan.id, language })
  const released = asked.kind === 'released' ? asked.release : undefined
  const read = async (release: Release | undefined) =>
    release === undefined ? null : { release, content: await releases.contentOf(release) }
  const before = released && releaseBefore(releases.all, released)
  return { ...question, about, plans, notices, released: await read(released), before: await read(before) }
}

export function publicProgress(answer: PublicAnswer): PublicProgress {
  const { place, language, notices, released, asked, about } = answer
  const pageOf = (spoken: Spoken) => addressOf('/tien-do', about, answer.plans, spoken)
  const spoken = spokenOf(answer)
  const said = { notices, page: pageOf(spoken) }
  if (released === null) {
    const { id, number, title } = about.plan
    return {
      state: asked.kind === 'withdrawn' ? 'withdrawn' : 'notReleased',
      plan: { id, number, title: title[language] },
      language,
      headline: labelAsked(asked, language),
      illustration: about.illustration,
      unit: { code: place.code, name: fullNameOf(place)[language] },
      ...said,
    }
  }
  const { number, releasedAt } = released.release
  const name = labelRelease(released.release, language)
  return {
    state: 'released',
    ...viewIn(released.content, { code: place.code, language }),
    release: { number, on: dayInVietnam(releasedAt), name, page: pageOf({ ...spoken, pinned: number }) },
    ...said,
  }
}
