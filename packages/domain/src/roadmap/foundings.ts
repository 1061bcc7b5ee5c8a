import type { Plan, Target } from '../plan/schema.ts'
import type { FoundingMeasure } from '../progress/measures/measure-foundings.ts'

/** A target that counts foundings, together with its measure, which has the narrower type here. */
export type Founding = { readonly target: Target; readonly measure: FoundingMeasure }

export function foundingsOf({ targets }: Pick<Plan, 'targets'>): readonly Founding[] {
  return targets.flatMap((target) =>
    target.measure.kind === 'clubsFounded' ? [{ target, measure: target.measure }] : [],
  )
}
