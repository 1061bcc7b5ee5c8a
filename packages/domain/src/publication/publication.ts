import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import type { PlacedRegister } from '../progress/register.ts'
import type { DistrictNames } from '../progress/sentences/wording.ts'
import type { Language } from '../text/language.ts'
import type { UnitKey } from '../units/unit.ts'
import { describeEntering, type Entering, enteringOf } from './entering.ts'
import { type ProgressView, presentProgress, type TargetView } from './present.ts'
import { type PublishedProgress, publishProgress } from './publish.ts'

/** The content of a release: figures that identify nobody, and the targets whose data entry is unfinished. */
export type Publication = {
  readonly progress: PublishedProgress
  readonly entering: readonly Entering[]
}

/** The part of this register that may be shown to everybody. Every release goes through this function. */
export function publicationOf(
  plan: Plan,
  situation: PlacedRegister,
  assessment: PlanAssessment,
): Publication {
  return { progress: publishProgress(plan, assessment), entering: enteringOf(plan, situation) }
}

/** A target as the public reads it; `entering: null`: all facts that it counts are on record. */
export type PublicTarget = TargetView & { readonly entering: string | null }

/** The public progress in words, with a note beside each target whose data entry is unfinished. */
export type PublicView = Omit<ProgressView, 'targets'> & { readonly targets: readonly PublicTarget[] }

/** The publication in words; with a district, its parts of the targets. */
export function presentPublication(
  plan: Plan,
  { progress, entering }: Publication,
  districts: DistrictNames,
  asked: { readonly district: UnitKey | null; readonly language: Language },
): PublicView {
  const view = presentProgress(plan, progress, districts, asked)
  // Notes on data entry count the whole province, so a district's page leaves them out.
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
