import type { FormPath, FormProblem } from '../documents/form-problem.ts'

/** A problem at one place of a file that should be a plan. `describePlanProblem` gives the sentence. */
export type PlanProblem = FormProblem | Contradiction

/** Two parts of the plan contradict each other. */
export type Contradiction = FormPath &
  (
    | { readonly kind: 'upsideDown'; readonly low: number; readonly high: number }
    | { readonly kind: 'periodBackwards' }
    | { readonly kind: 'yearOutside'; readonly year: number }
    | { readonly kind: 'noYears' }
    | { readonly kind: 'usedTwice'; readonly what: string }
    | { readonly kind: 'shareOfNoWhole' }
    | { readonly kind: 'noAreas' }
    /** The demand names parts but the measure needs none, or the other way round. */
    | { readonly kind: 'partsNotNamed' }
    | { readonly kind: 'partUnnamed' }
    | { readonly kind: 'partsOverlap'; readonly what: string }
    | { readonly kind: 'sumDiffers'; readonly sum: number; readonly total: number }
    | { readonly kind: 'spanOutside' }
    | { readonly kind: 'spanCutsYear' }
    | { readonly kind: 'wholeTooSmall'; readonly whole: number; readonly part: number }
    | {
        readonly kind: 'notInPlan'
        readonly what: 'clause' | 'clubRule' | 'agency' | 'activity' | 'stratum' | 'figure'
        readonly named: string
      }
  )
