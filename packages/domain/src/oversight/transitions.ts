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

/** What must be known of whom a visit goes to. */
export type VisitSituation = {
  /** The day from which on there is a club, or a unit. */
  readonly since: IsoDate
  /** Whether it is no more. */
  readonly hasEnded: boolean
  /** The posts that whoever records the visit holds on the board of the visited club. */
  readonly postsHeld: readonly BoardPost[]
  readonly today: IsoDate
}

type Refused = InvalidInput | ClubRefusal | VisitRefusal

/** The plan of a visit. Refused when whom it is to go to has ended by now, or was not there on the day. */
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

/** The visit planned otherwise. Refused once it was done or cancelled. */
export function changeVisit(
  before: Visit,
  draft: VisitDraft,
  situation: Pick<VisitSituation, 'since'>,
): Result<Visit, Refused> {
  if (before.state.status !== 'planned') return refuse({ reason: 'visitNotPlanned' })
  return planned({ ...before, ...draft }, situation)
}

/** The visit, called off for a reason. Refused once it was done or cancelled. */
export function cancelVisit(before: Visit, { reason }: { readonly reason: string }): Result<Visit, Refused> {
  if (before.state.status !== 'planned') return refuse({ reason: 'visitNotPlanned' })
  return accept({ ...before, state: { status: 'cancelled', reason } })
}

/** By what a visit is scored, and the ids of what it leads to, one for each follow-up that is reported. */
export type Recording = {
  readonly checklist: Checklist | undefined
  readonly ids: readonly FollowUpId[]
}

/**
 * The visit as it took place, or as it is corrected: its score, and what is to be done in addition to what was agreed upon
 * before. Refused when it was cancelled, on the reporter's own club, and where a field cannot be.
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

/** The visit with the end of one of its follow-ups; refused as by `closeFollowUp`, and to who sits on the visited board. */
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
