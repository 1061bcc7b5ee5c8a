import type { IsoDate } from '../calendar/iso-date.ts'
import type { Language, Wording } from '../text/language.ts'
import type { Club } from './schema.ts'

/** Three groups of clubs by founding day: before, in and after the plan’s period. I.2.a separates the first two. */
export const cohorts = ['earlier', 'new', 'later'] as const
export type Cohort = (typeof cohorts)[number]

/** Was the club founded before the plan's period, in it or after it? The first and the last day belong to the period. */
export function cohortOf(
  { establishedOn }: Pick<Club, 'establishedOn'>,
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Cohort {
  if (establishedOn < period.from) return 'earlier'
  return establishedOn > period.to ? 'later' : 'new'
}

const cohortLabels: Readonly<Record<Cohort, Wording>> = {
  earlier: { vi: 'Lập trước kế hoạch', en: 'Founded before the plan' },
  new: { vi: 'Lập mới theo kế hoạch', en: 'New under the plan' },
  later: { vi: 'Lập sau kế hoạch', en: 'Founded after the plan' },
}

/** `Lập mới theo kế hoạch` … */
export function labelCohort(cohort: Cohort, language: Language): string {
  return cohortLabels[cohort][language]
}
