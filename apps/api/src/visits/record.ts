import { hash } from 'node:crypto'
import type { UnitKey } from '@lienthehe/domain'
import type { Subject } from '@lienthehe/domain/access'
import type { Attachment } from '@lienthehe/domain/attachments'
import { postsHeldOn } from '@lienthehe/domain/boards'
import { hasEnded } from '@lienthehe/domain/clubs'
import { canonicalJson } from '@lienthehe/domain/documents'
import {
  pointsOf,
  type Visit,
  type Visited,
  type VisitId,
  type VisitSituation,
} from '@lienthehe/domain/oversight'
import { formatDate } from '@lienthehe/domain/text'
import { isValidOn } from '@lienthehe/domain/units'
import { readAttachmentsOf } from '../attachments/queries.ts'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertVisit, readVisit, updateVisit } from './queries.ts'

/** How a visit is stored, and described in the history of the visited club. */
export const visitRecord: RecordKind<Visit> = {
  kind: 'visit',
  clubOf: ({ visited }) => (visited.kind === 'club' ? visited.club : null),
  labelOf: ({ state, plannedOn }) => formatDate(state.status === 'done' ? state.on : plannedOn),
  factsOf: factsOfVisit,
  insert: ({ tx }, visit) => insertVisit(tx, visit),
  update: ({ tx }, visit, { version }) => updateVisit(tx, visit, version),
}

/**
 * A summary of the visit, and a hash of all of it, for the history. The single answers are only on the visit's own
 * page.
 */
function factsOfVisit(visit: Visit) {
  const { visited, plannedOn, visitors, purpose, state, followUps } = visit
  return {
    ...(visited.kind === 'unit' && { unit: visited.unit }),
    ...{ plannedOn, visitors, purpose },
    visit: state.status,
    ...(state.status === 'done' && {
      ...{ visitedOn: state.on, visitors: state.visitors, findings: state.findings, help: state.help },
      points: state.assessment === null ? null : pointsOf(state.assessment).yes,
    }),
    ...(state.status === 'cancelled' && { cancelledBecause: state.reason }),
    followUps: followUps.map((one) => ({ task: one.task, status: one.state.status })),
    content: hash('sha256', canonicalJson(visit)),
  }
}

/**
 * The units above a unit, in which the user needs the right to plan and score a visit to it: nobody assesses the unit
 * for which they work.
 */
export function subjectAbove({ units }: Pick<Services, 'units'>, unit: UnitKey): Subject {
  return { within: units.within(unit).filter((key) => key !== unit), club: null }
}

/**
 * Reads what the rules for a visit to this place need, and the places in which the user needs the right. Throws
 * `notFound` when there is no such place.
 */
export async function loadVisited(
  writer: Pick<Writer, 'tx' | 'units' | 'now' | 'user'>,
  visited: Visited,
): Promise<{ readonly situation: VisitSituation; readonly subjects: readonly [Subject] }> {
  const today = dateOf(writer.now())
  if (visited.kind === 'unit') {
    const unit = writer.units.byKey.get(visited.unit)
    if (unit === undefined) throw new Refused({ reason: 'notFound' })
    return {
      situation: { since: unit.validFrom, hasEnded: !isValidOn(unit, today), postsHeld: [], today },
      subjects: [subjectAbove(writer, unit.key)],
    }
  }
  const { club } = await requireClub(writer.tx, visited.club)
  const postsHeld = postsHeldOn(await readBoardTerms(writer.tx, club.id), writer.user.id, today)
  return {
    situation: { since: club.establishedOn, hasEnded: hasEnded(club), postsHeld, today },
    subjects: [subjectOf(writer, club)],
  }
}

/** The stored visit, with the visited club or unit; throws `notFound` when there is none. */
export async function loadVisit(
  writer: Pick<Writer, 'tx' | 'units' | 'now' | 'user'>,
  { id }: { readonly id: VisitId },
) {
  const stored = await readVisit(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...(await loadVisited(writer, stored.value.visited)) }
}

/** The papers attached to the visit, without those that were removed. */
export async function readPapers(db: Readable, id: VisitId): Promise<readonly Attachment[]> {
  const papers = await readAttachmentsOf(db, { kind: 'visit', id })
  return papers.flatMap(({ value }) => (value.removal === null ? [value] : []))
}
