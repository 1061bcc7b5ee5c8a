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

/** A visit as a list shows it on a day: its state, its score and its follow-up tasks. */
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

/** The points of the visit, and the mark with which they are compared; `null`: the visit was not scored. */
function scoreOf({ state }: Visit) {
  if (state.status !== 'done' || state.assessment === null) return null
  const checklist = checklistOf(state.assessment)
  if (checklist === undefined) return null
  const points = pointsOf(state.assessment)
  const { markPercent } = checklist
  return { points, markPercent, standing: judgePoints({ markPercent }, points).status }
}
