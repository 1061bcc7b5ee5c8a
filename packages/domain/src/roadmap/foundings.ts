import type { Measure, Plan, Target } from '../plan/schema.ts'

/** A target that counts clubs founded, with its measure at hand. */
export type Founding = { readonly target: Target; readonly measure: FoundingMeasure }
export type FoundingMeasure = Measure & { readonly kind: 'clubsFounded' }

export function foundingsOf({ targets }: Pick<Plan, 'targets'>): readonly Founding[] {
  return targets.flatMap((target) =>
    target.measure.kind === 'clubsFounded' ? [{ target, measure: target.measure }] : [],
  )
}
