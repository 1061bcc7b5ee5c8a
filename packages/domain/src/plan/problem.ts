import type { FormProblem, Place } from '../documents/form-problem.ts'

/** What is wrong at one place of something that was to be a plan; put into words by `wordPlanProblem`. */
export type PlanProblem = FormProblem | Contradiction

/** Its parts do not fit each other. */
export type Contradiction = Place &
  (
    | { readonly kind: 'upsideDown'; readonly low: number; readonly high: number }
    | { readonly kind: 'periodBackwards' }
    | { readonly kind: 'yearOutside'; readonly year: number }
    | { readonly kind: 'noYears' }
    | { readonly kind: 'usedTwice'; readonly what: string }
    | { readonly kind: 'shareOfNoWhole' }
    | { readonly kind: 'noAreas' }
    | {
        readonly kind: 'notInPlan'
        readonly what: 'clause' | 'clubRule' | 'agency' | 'activity'
        readonly named: string
      }
  )
