/** What is wrong at one place of something that was to be a plan; put into words by `wordPlanProblem`. */
export type PlanProblem = FormProblem | Contradiction

/** The keys and places in lists that lead there: `targets`, 2, `demand`. */
type Place = { readonly path: readonly (string | number)[] }

/** It does not have the form of a plan. */
export type FormProblem = Place &
  (
    | { readonly kind: 'missing' }
    | { readonly kind: 'unknownKeys'; readonly keys: readonly string[] }
    | { readonly kind: 'wrongType'; readonly expected: 'text' | 'wholeNumber' | 'list' | 'object' }
    | { readonly kind: 'empty' }
    | { readonly kind: 'tooSmall'; readonly least: number }
    | { readonly kind: 'tooLarge'; readonly most: number }
    | { readonly kind: 'notOneOf'; readonly choices: readonly string[] }
    | { readonly kind: 'malformed' }
    | { readonly kind: 'noSuchDay' }
  )

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
