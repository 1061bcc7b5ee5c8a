import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import type { PlacedRegister } from '../progress/register.ts'
import type { DistrictNames } from '../progress/sentences/wording.ts'
import type { Language } from '../text/language.ts'
import type { UnitKey } from '../units/unit.ts'
import { describeEntering, type Entering, enteringOf } from './entering.ts'
import { type ProgressView, presentProgress, type TargetView } from './present.ts'
import { type PublishedProgress, publishProgress } from './publish.ts'

/** Everything in a release: figures that identify no one, and which of them are still being entered. */
export type Publication = {
  readonly progress: PublishedProgress
  readonly entering: readonly Entering[]
}

/** What of this register may be shown to everybody? Every release passes this check. */
export function publicationOf(
  plan: Plan,
  situation: PlacedRegister,
  assessment: PlanAssessment,
): Publication {
  return { progress: publishProgress(plan, assessment), entering: enteringOf(plan, situation) }
}

/** A target as the public reads it; `entering: null`: everything that it counts has been entered. */
export type PublicTarget = TargetView & { readonly entering: string | null }

/** The public progress in words, with a note beside each target whose register is still being entered. */
export type PublicView = Omit<ProgressView, 'targets'> & { readonly targets: readonly PublicTarget[] }

/** The publication in words; with a district, what that district owes. */
export function presentPublication(
  plan: Plan,
  { progress, entering }: Publication,
  districts: DistrictNames,
  asked: { readonly district: UnitKey | null; readonly language: Language },
): PublicView {
  const view = presentProgress(plan, progress, districts, asked)
  // Figures from a register are always of the whole province.
  const known = asked.district === null ? entering : []
  const targets = view.targets.map((target) => {
    const open = known.find((one) => one.target === target.id)
    return {
      ...target,
      entering: open === undefined ? null : describeEntering(open, { language: asked.language }),
    }
  })
  return { ...view, targets }
}
