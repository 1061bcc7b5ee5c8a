import type { Language, Plan, PlanAssessment } from '@lienthehe/domain'
import { type ReviewFigure, reviewFigures } from '@lienthehe/domain/review'
import type { Services } from '../context.ts'
import { districtNames, placesIn } from '../public/places.ts'

/** The figures of a review as text in each language, with the names of the districts. */
export function figuresIn(
  { units }: Pick<Services, 'units'>,
  plan: Plan,
): (assessment: PlanAssessment, language: Language) => readonly ReviewFigure[] {
  const places = placesIn(plan, units.all)
  return (assessment, language) =>
    reviewFigures(plan, assessment, { names: districtNames(places, language), language })
}
