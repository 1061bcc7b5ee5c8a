import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { openFollowUps, type Visit, type VisitId, visitStandingOn } from '@lienthehe/domain/oversight'
import type { Readable } from '../db/database.ts'
import { readVisitsUnderWay } from '../visits/queries.ts'

/** A visit to a club that is planned for today or was planned for an earlier day. */
export type DueVisit = { readonly visit: VisitId; readonly plannedOn: IsoDate }

/** How many tasks from visits are late, and the visit with the one that is most overdue. */
export type LateFollowUps = { readonly visit: VisitId; readonly late: number }

/**
 * The visits to clubs that are due, and the late tasks from visits: one entry for each club, the longest overdue first.
 */
export async function readVisitsWaiting(db: Readable, today: IsoDate) {
  const visits = (await readVisitsUnderWay(db)).flatMap(({ value }) => toClub(value))
  const due = new Map<ClubId, DueVisit>()
  for (const { club, visit } of visits) {
    const isDue = visit.plannedOn === today || visitStandingOn(visit, today).kind === 'late'
    if (isDue && visit.state.status === 'planned' && !due.has(club))
      due.set(club, { visit: visit.id, plannedOn: visit.plannedOn })
  }
  const late = new Map<ClubId, LateFollowUps>()
  const open = openFollowUps(
    visits.map(({ club, visit }) => ({ club, id: visit.id, followUps: visit.followUps })),
    today,
  )
  for (const { visit, standing } of open) {
    const known = late.get(visit.club)
    if (standing.kind === 'overdue')
      late.set(visit.club, { visit: known?.visit ?? visit.id, late: (known?.late ?? 0) + 1 })
  }
  return { due, late }
}

function toClub(visit: Visit): readonly { readonly club: ClubId; readonly visit: Visit }[] {
  const { visited } = visit
  return visited.kind === 'club' ? [{ club: visited.club, visit }] : []
}
