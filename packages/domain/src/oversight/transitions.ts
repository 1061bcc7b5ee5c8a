import type { BoardPost } from '../boards/post.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { AttachmentId } from '../documents/attachment-id-schema.ts'
import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { fillChecklist } from './checklist.ts'
import { closeFollowUp } from './follow-up.ts'
import type { VisitRefusal } from './refusal.ts'
import type {
  Assessment,
  Checklist,
  FollowUp,
  FollowUpEnd,
  FollowUpId,
  Visit,
  VisitDraft,
  Visited,
  VisitReport,
} from './schema.ts'
import type { VisitId } from './visit-id-schema.ts'

/** What must be known about the club or unit to be visited. */
export type VisitSituation = {
  /** The first day of the club or unit. */
  readonly since: IsoDate
  /** Whether the club or unit has ended. */
  readonly hasEnded: boolean
  /** The posts that the person who records the visit has on the board of the visited club. */
  readonly postsHeld: readonly BoardPost[]
  readonly today: IsoDate
}

type Refused = InvalidInput | ClubRefusal | VisitRefusal

/** Plans a visit. Refused if the club or unit has ended by now, or did not exist on the day. */
export function planVisit(
  { id, visited }: { readonly id: VisitId; readonly visited: Visited },
  draft: VisitDraft,
  situation: Pick<VisitSituation, 'since' | 'hasEnded'>,
): Result<Visit, Refused> {
  if (situation.hasEnded)
    return visited.kind === 'club'
      ? refuse({ reason: 'clubEnded' })
      : refuseFields('visited', [{ field: 'unit', problem: 'choiceUnknown' }])
  return planned({ ...draft, id, visited, state: { status: 'planned' }, followUps: [] }, situation)
}

/** Changes the plan of a visit. Refused if the visit is already done or cancelled. */
export function changeVisit(
  before: Visit,
  draft: VisitDraft,
  situation: Pick<VisitSituation, 'since'>,
): Result<Visit, Refused> {
  if (before.state.status !== 'planned') return refuse({ reason: 'visitNotPlanned' })
  return planned({ ...before, ...draft }, situation)
}

/** Cancels a visit, with a reason. Refused if the visit is already done or cancelled. */
export function cancelVisit(before: Visit, { reason }: { readonly reason: string }): Result<Visit, Refused> {
  if (before.state.status !== 'planned') return refuse({ reason: 'visitNotPlanned' })
  return accept({ ...before, state: { status: 'cancelled', reason } })
}

/** The checklist for the score, and one id for each reported follow-up. */
export type Recording = {
  readonly checklist: Checklist | undefined
  readonly ids: readonly FollowUpId[]
}

/**
 * Records that the visit took place, or corrects that record: its score, and new follow-ups beside the earlier ones.
 * Refused if the visit was cancelled, if the club is the reporter's own, or if a field is impossible.
 */
export function recordVisit(
  before: Visit,
  report: VisitReport,
  { since, postsHeld, today, checklist, ids }: VisitSituation & Recording,
): Result<Visit, Refused> {
  if (before.state.status === 'cancelled') return refuse({ reason: 'visitCancelled' })
  if (postsHeld.length > 0) return refuse({ reason: 'ownClubVisited' })
  const { answers, followUps, ...outcome } = report
  const wrong: readonly WrongField[] = [
    ...(outcome.on > today ? [{ field: 'on', problem: 'dateInFuture' } as const] : []),
    ...(outcome.on < since ? [{ field: 'on', problem: 'beforeEstablishment' } as const] : []),
    ...followUps.flatMap(({ dueOn }, place) =>
      dueOn <= outcome.on
        ? [{ field: `followUps.${place}.dueOn`, problem: 'endsBeforeItBegins' } as const]
        : [],
    ),
  ]
  if (wrong.length > 0) return refuseFields('report', wrong)
  const scored = scoreOf(answers, checklist)
  if (!scored.ok) return scored
  const opened = followUps.flatMap((draft, place): readonly FollowUp[] => {
    const id = ids[place]
    return id === undefined ? [] : [{ ...draft, id, openedOn: outcome.on, state: { status: 'open' } }]
  })
  return accept({
    ...before,
    state: { status: 'done', ...outcome, assessment: scored.value },
    followUps: [...before.followUps, ...opened],
  })
}

/**
 * Closes one of the visit's follow-ups. Refused for the reasons of `closeFollowUp`, and for members of the visited
 * club's board.
 */
export function closeFollowUpOf(
  before: Visit,
  { followUp, end }: { readonly followUp: FollowUp; readonly end: FollowUpEnd },
  {
    postsHeld,
    today,
    papers,
  }: Pick<VisitSituation, 'postsHeld' | 'today'> & { readonly papers: readonly AttachmentId[] },
): Result<Visit, Refused> {
  if (postsHeld.length > 0) return refuse({ reason: 'ownClubVisited' })
  const closed = closeFollowUp(followUp, end, { today, papers })
  if (!closed.ok) return closed
  return accept({
    ...before,
    followUps: before.followUps.map((one) => (one.id === followUp.id ? closed.value : one)),
  })
}

function planned(visit: Visit, { since }: Pick<VisitSituation, 'since'>): Result<Visit, InvalidInput> {
  return visit.plannedOn < since
    ? refuseFields('draft', [{ field: 'plannedOn', problem: 'beforeEstablishment' }])
    : accept(visit)
}

function scoreOf(
  answers: VisitReport['answers'],
  checklist: Checklist | undefined,
): Result<Assessment | null, VisitRefusal> {
  return answers === null || checklist === undefined ? accept(null) : fillChecklist(checklist, answers)
}
