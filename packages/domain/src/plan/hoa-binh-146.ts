import { activities } from './hoa-binh-146/activities.ts'
import { agencies } from './hoa-binh-146/agencies.ts'
import { clausesOfActivities } from './hoa-binh-146/clauses/of-activities.ts'
import { clausesOfFunding } from './hoa-binh-146/clauses/of-funding.ts'
import { clausesOfObjectives } from './hoa-binh-146/clauses/of-objectives.ts'
import { clausesOfObligations } from './hoa-binh-146/clauses/of-obligations.ts'
import { fundingSources } from './hoa-binh-146/funding-sources.ts'
import { indicators } from './hoa-binh-146/indicators.ts'
import { objectives } from './hoa-binh-146/objectives.ts'
import { obligations } from './hoa-binh-146/obligations.ts'
import { hoaBinh146Rules } from './hoa-binh-146/rules.ts'
import { scope } from './hoa-binh-146/scope.ts'
import type { Plan } from './schema.ts'

/** Plan 146/KH-UBND of 2020-10-09 of Hòa Bình province, to the end of 2025. */
export const hoaBinh146 = {
  ...hoaBinh146Rules,
  clauses: [
    ...clausesOfObjectives,
    ...hoaBinh146Rules.clauses,
    ...clausesOfActivities,
    ...clausesOfFunding,
    ...clausesOfObligations,
  ],
  indicators,
  objectives,
  scope,
  activities,
  fundingSources,
  agencies,
  obligations,
} as const satisfies Plan
