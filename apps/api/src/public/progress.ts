import { fullNameOf, type ProgressView, presentProgress, publishProgress } from '@lienthehe/domain'
import { districtNames, placesOf } from './places.ts'
import type { Question } from './question.ts'
import type { ProgressSource } from './sources.ts'

/** What `/public/v1/plans/:plan/progress` answers: everything already in words of one language. */
export type PublicProgress = ProgressView & {
  readonly illustration: boolean
  readonly unit: { readonly code: string; readonly name: string }
}

export function publicProgress(source: ProgressSource, question: Question): PublicProgress {
  const { plan, assessment, illustration } = source
  const { place, language } = question
  return {
    ...presentProgress(
      plan,
      publishProgress(plan, assessment),
      districtNames(placesOf(source), language),
      question,
    ),
    illustration,
    unit: { code: place.code, name: fullNameOf(place)[language] },
  }
}
