import type { ClubId } from '@lienthehe/domain/clubs'
import { presumedJoining } from '@lienthehe/domain/members'
import { fullNameOf } from '@lienthehe/domain/units'
import { askTogether } from '@lienthehe/office/roster'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { placesOfClub } from '../units/places.ts'
import { judgeUnitDraft } from './judge.ts'
import type { UnitRosterDraft } from './queries.ts'

type Asker = Pick<Services, 'now' | 'office' | 'units'>

/**
 * The preview of a unit's file: the result for each club and the questions about all clubs, without naming a person.
 */
export async function readOverview(services: Asker, db: Readable, draft: UnitRosterDraft) {
  const { clubs, judgement } = await judgeUnitDraft(services, db, draft)
  const today = dateOf(services.now())
  const { id, version, unit, fileName, roster } = draft
  const { labels, parts, unplacedRows, notTakenRows } = judgement
  const place = services.units.byKey.get(unit)
  return {
    id,
    version,
    unit: { key: unit, name: place === undefined ? unit : fullNameOf(place).vi },
    fileName,
    labels,
    unplacedRows,
    notTakenRows,
    parts: parts.map(({ club, judgement: { totals } }) => ({ club, totals })),
    questions: askTogether(parts),
    lists: roster.lists.map(({ rows, ...list }) => ({ ...list, people: rows.length })),
    unread: roster.unread,
    clubs: [...clubs.byId.values()].map((club) => {
      const { commune, communeNow } = placesOfClub(services.units, club, today)
      return { id: club.id, name: club.name, place: (communeNow ?? commune).name }
    }),
  }
}

/** One club's part of a unit's file, with its dry run; throws `notFound` when the file has no person of this club. */
export async function readPart(services: Asker, db: Readable, draft: UnitRosterDraft, club: ClubId) {
  const { clubs, judgement } = await judgeUnitDraft(services, db, draft)
  const part = judgement.parts.find((candidate) => candidate.club === club)
  const stored = clubs.byId.get(club)
  if (part === undefined || stored === undefined) throw new Refused({ reason: 'notFound' })
  const { id, version, fileName } = draft
  return {
    id,
    version,
    club: { id: stored.id, name: stored.name, establishedOn: stored.establishedOn },
    fileName,
    defaultJoinedOn: presumedJoining(stored),
    roster: part.roster,
    judgement: part.judgement,
  }
}
