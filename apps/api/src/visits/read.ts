import { can } from '@lienthehe/domain/access'
import { postsHeldOn } from '@lienthehe/domain/boards'
import { type ClubId, hasEnded } from '@lienthehe/domain/clubs'
import { checklistOf, checklistOn, type Visit, type VisitId } from '@lienthehe/domain/oversight'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { readVisit, readVisitsOf } from './queries.ts'
import { subjectAbove } from './record.ts'
import { subjectOfVisit } from './subject.ts'
import { toldVisit } from './told.ts'

type Asker = Services & { readonly user: SignedIn }

/** Every visit to the club, the latest first, and whether the user may plan another. */
export async function readClubVisits(ctx: Asker, asked: { readonly club: ClubId }) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'visit.read', subject)
  const today = dateOf(ctx.now())
  return {
    today,
    visits: (await readVisitsOf(ctx.db, club.id)).map((stored) => toldVisit(stored, today)),
    mayPlan: can(ctx.user, 'visit.write', subject) && !hasEnded(club),
  }
}

/** One visit with its checklist, and what the user may do about it. */
export async function readOneVisit(ctx: Asker, { id }: { readonly id: VisitId }) {
  const stored = await readVisit(ctx.db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  const subject = await subjectOfVisit(ctx, ctx.db, stored.value)
  allow(ctx.user, 'visit.read', subject)
  const today = dateOf(ctx.now())
  const { visited } = stored.value
  const writing = visited.kind === 'unit' ? subjectAbove(ctx, visited.unit) : subject
  return {
    ...toldVisit(stored, today),
    today,
    name: await nameOf(ctx, stored.value),
    checklist: checklistFor(stored.value, today) ?? null,
    mayWrite: can(ctx.user, 'visit.write', writing),
    mayAttach: can(ctx.user, 'attachment.write', subject),
    /** Is the user on the club's board? If so, they can neither score the visit nor close its follow-up tasks. */
    sits: await sitsOnBoard(ctx, stored.value),
  }
}

/** The edition of the checklist by which the visit was scored, or else the one that applies today. */
function checklistFor({ visited, state }: Visit, today: Parameters<typeof checklistOn>[1]) {
  const assessment = state.status === 'done' ? state.assessment : null
  return assessment === null ? checklistOn(visited.kind, today) : checklistOf(assessment)
}

async function nameOf({ db, units }: Asker, { visited }: Visit): Promise<string> {
  if (visited.kind === 'club') return (await requireClub(db, visited.club)).club.name
  return units.byKey.get(visited.unit)?.name ?? visited.unit
}

async function sitsOnBoard({ db, user, now }: Asker, { visited }: Visit): Promise<boolean> {
  if (visited.kind === 'unit') return false
  return postsHeldOn(await readBoardTerms(db, visited.club), user.id, dateOf(now())).length > 0
}
