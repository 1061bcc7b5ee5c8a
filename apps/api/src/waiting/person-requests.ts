import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { type AskedKind, pressingStep, type RequestStep } from '@lienthehe/domain/privacy'
import type { Readable } from '../db/database.ts'
import { readOpenRequests } from '../privacy/request-queries.ts'

/** A person's request that is due within days or overdue. It links to the member's page; the name is only there. */
export type DueRequest = {
  readonly member: MemberId
  readonly asked: AskedKind
  readonly step: RequestStep
  /** How many requests of the club are urgent. */
  readonly open: number
}

/** The most urgent request of each club, the most urgent club first. */
export async function readRequestsDue(
  db: Readable,
  today: IsoDate,
): Promise<ReadonlyMap<ClubId, DueRequest>> {
  const pressing = (await readOpenRequests(db))
    .flatMap(({ club, request: { member, kind, ...request } }) => {
      const step = pressingStep({ ...request, member, kind }, today)
      return step === undefined ? [] : [{ club, member, asked: kind, step }]
    })
    .toSorted((one, other) => one.step.daysLeft - other.step.daysLeft)
  const due = new Map<ClubId, DueRequest>()
  for (const { club, ...request } of pressing) {
    const known = due.get(club)
    due.set(club, known === undefined ? { ...request, open: 1 } : { ...known, open: known.open + 1 })
  }
  return due
}
