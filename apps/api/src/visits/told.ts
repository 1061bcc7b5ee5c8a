import type { IsoDate } from '@lienthehe/domain'
import {
  checklistOf,
  followUpStandingOn,
  judgePoints,
  pointsOf,
  type Visit,
  visitStandingOn,
} from '@lienthehe/domain/oversight'
import type { Stored } from '../writes/write.ts'

/** A visit as shown in a list on a day: its state, its score, and each follow-up task. */
export function toldVisit({ value: visit, version }: Stored<Visit>, today: IsoDate) {
  return {
    visit,
    version,
    standing: visitStandingOn(visit, today),
    score: scoreOf(visit),
    followUps: visit.followUps.map((followUp) => ({
      followUp,
      standing: followUpStandingOn(followUp, today),
    })),
  }
}

/** The points, with the mark that they were compared with; `null`: nothing was scored. */
function scoreOf({ state }: Visit) {
  if (state.status !== 'done' || state.assessment === null) return null
  const checklist = checklistOf(state.assessment)
  if (checklist === undefined) return null
  const points = pointsOf(state.assessment)
  const { markPercent } = checklist
  return { points, markPercent, standing: judgePoints({ markPercent }, points).status }
}
