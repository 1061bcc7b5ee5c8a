import { dayInVietnam, fullNameOf, type IsoDate, type Language } from '@lienthehe/domain'
import { describeRelease, type Release } from '@lienthehe/domain/publication'
import { type ReleaseContent, type ReleasedView, viewIn } from '../releases/content.ts'
import { addressOf, type Spoken } from './addresses.ts'
import type { Question } from './question.ts'
import type { PublicPlan, PublicPlans, PublicSources } from './sources.ts'

/** What is answered of a plan: the figures of a release, or nothing but why there are none. */
export type PublicAnswer = Question & {
  readonly about: PublicPlan
  readonly plans: PublicPlans
  /** What readers must know beside the figures, or in their place. */
  readonly notices: readonly string[]
  /** `null`: nothing stands, or what was asked for was withdrawn. */
  readonly released: { readonly release: Release; readonly content: ReleaseContent } | null
}

/** What `/public/v1/plans/:plan/progress` answers: everything already in words of one language. */
export type PublicProgress =
  | (ReleasedView & {
      readonly state: 'released'
      readonly release: {
        readonly number: number
        readonly on: IsoDate
        /** Where exactly this release is to be read, whatever comes later. */
        readonly page: string
      }
      readonly notices: readonly string[]
    })
  | {
      readonly state: 'notReleased' | 'withdrawn'
      readonly plan: ReleasedView['plan']
      readonly language: Language
      readonly illustration: boolean
      readonly unit: ReleasedView['unit']
      readonly notices: readonly string[]
    }

/** What the address of a page with this answer speaks of. */
export function spokenOf({ place, district, pinned }: Question): Spoken {
  return { unit: district === null ? null : place.code, pinned }
}

/** Finds what there is to answer. */
export async function findAnswer(
  { releases }: Pick<PublicSources, 'releases'>,
  { about, plans, ...question }: Question & Pick<PublicAnswer, 'about' | 'plans'>,
): Promise<PublicAnswer> {
  const { asked, language } = question
  const notices = describeRelease(asked, { releases: releases.all, plan: about.plan.id }, language)
  const released =
    asked.kind === 'released'
      ? { release: asked.release, content: await releases.contentOf(asked.release) }
      : null
  return { ...question, about, plans, notices, released }
}

export function publicProgress(answer: PublicAnswer): PublicProgress {
  const { place, language, notices, released, asked, about, plans } = answer
  if (released === null) {
    const { id, number, title } = about.plan
    return {
      state: asked.kind === 'withdrawn' ? 'withdrawn' : 'notReleased',
      plan: { id, number, title: title[language] },
      language,
      illustration: about.illustration,
      unit: { code: place.code, name: fullNameOf(place)[language] },
      notices,
    }
  }
  const { number, releasedAt } = released.release
  const page = addressOf('/tien-do', about, plans, { ...spokenOf(answer), pinned: number })
  return {
    state: 'released',
    ...viewIn(released.content, { code: place.code, language }),
    release: { number, on: dayInVietnam(releasedAt), page },
    notices,
  }
}
