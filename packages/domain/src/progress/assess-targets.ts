import type { TargetVerdict } from './assess-plan.ts'
import type { Figures } from './measures/figures.ts'
import { measureTarget } from './measures/measure.ts'
import { courseOfAll, statusOfAll } from './part.ts'
import type { Setting } from './register.ts'
import { courseTogether, togetherOf } from './together.ts'

/** The verdict on every target of the plan, from the figures of the province. */
export function assessTargets(setting: Setting, figures: Figures): readonly TargetVerdict[] {
  return setting.plan.targets.map((target) => {
    const { id, clause, demand } = target
    const parts = measureTarget(target, setting, figures)
    const about = { target: id, clause, demand, parts }
    const together = togetherOf(target, parts, figures)
    if (together === null)
      return { ...about, status: statusOfAll(parts), course: courseOfAll(parts), together }
    return { ...about, status: 'unmet', course: courseTogether(parts, demand, together, setting), together }
  })
}
