import { hoaBinh146, type IsoDate, isoDate } from '@lienthehe/domain'
import { checklistOn, planVisit, recordVisit } from '@lienthehe/domain/oversight'
import { districtsOfPlan } from '@lienthehe/domain/plan'
import { visitIdSchema } from '@lienthehe/domain/schema'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { dayAfter } from './days.ts'
import { createRandom } from './random.ts'
import { taken } from './taken.ts'
import type { MadeVisit } from './visits.ts'

/**
 * V.1:3: the visits of the province to its districts, once a year to each as long as there were districts, made by the
 * same commands that officers use. The same seed gives the same visits.
 */
export function unitVisitsOf(seed: number, until: IsoDate): readonly MadeVisit[] {
  const random = createRandom(seed * 4000)
  return hoaBinh146.period.years.flatMap((year) =>
    districtsOfPlan(hoaBinh146, hoaBinhUnits).flatMap((district): readonly MadeVisit[] => {
      const id = visitIdSchema.parse(random.uuid())
      const plannedOn = dayAfter(isoDate(`${year}-03-01`), random.integer(0, 100))
      const on = dayAfter(plannedOn, random.integer(0, 9))
      if (on > until) return []
      const situation = { since: district.validFrom, hasEnded: false, postsHeld: [], today: on }
      const draft = {
        plannedOn,
        visitors: 'Bà Hà, Hội Người cao tuổi tỉnh',
        purpose: 'Hỗ trợ thực hiện kế hoạch',
      }
      const visit = taken(planVisit({ id, visited: { kind: 'unit', unit: district.key } }, draft, situation))
      const checklist = checklistOn('unit', on)
      const answers = (checklist?.questions ?? []).map(
        (question) => [question.id, random.pick(['yes', 'yes', 'partly'] as const)] as const,
      )
      const report = {
        ...{ on, visitors: draft.visitors, findings: null, help: 'Cùng rà lộ trình của huyện' },
        ...{ answers: Object.fromEntries(answers), followUps: [] },
      }
      const done = taken(recordVisit(visit, report, { ...situation, checklist, ids: [] }))
      return [
        {
          steps: [
            { recordedAs: 'visit.plan', visit },
            { recordedAs: 'visit.record', visit: done },
          ],
        },
      ]
    }),
  )
}
