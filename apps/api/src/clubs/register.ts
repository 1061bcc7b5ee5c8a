import {
  type ClubFacts,
  type ClubId,
  type IsoDate,
  noUnitPlans,
  type Register,
  tallyClub,
} from '@lienthehe/domain'
import { and, gt, isNotNull } from 'drizzle-orm'
import { auditHead } from '../audit/append.ts'
import type { Database } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'
import { readMembers } from '../members/queries.ts'
import type { Adopted } from '../plan/adopted.ts'
import { readClubs, type StoredClub } from './queries.ts'

/** Everything a verdict of the province needs, tallied for a day. */
export type RegisterCache = { readonly asOf: (date: IsoDate) => Promise<Register> }

/** How many days are kept tallied: today, the year ends, and what somebody is comparing. */
const daysKept = 16

/**
 * Keeps the tallies of each club by day, so that reading costs nothing that grows with members. What has changed since
 * is found in the audit: every change writes there in its own transaction, so nothing can be missed, and no writer
 * has to know of this cache.
 */
export function createRegisterCache(db: Database, adopted: Pick<Adopted, 'units'>): RegisterCache {
  let seen = -1
  const clubs = new Map<ClubId, StoredClub>()
  const tallies = new Map<IsoDate, Map<ClubId, ClubFacts>>()

  async function refresh(): Promise<void> {
    const { seq } = await auditHead(db)
    if (seq === seen) return
    const touched = seen < 0 ? undefined : await clubsTouchedSince(db, seen)
    for (const stored of await readClubs(db, touched)) clubs.set(stored.club.id, stored)
    for (const day of tallies.values()) for (const id of touched ?? []) day.delete(id)
    seen = seq
  }

  async function tallyMissing(date: IsoDate): Promise<Map<ClubId, ClubFacts>> {
    const day = tallies.get(date) ?? new Map<ClubId, ClubFacts>()
    const missing = [...clubs.keys()].filter((id) => !day.has(id))
    if (missing.length > 0) {
      const everybody = missing.length === clubs.size
      const stored = await readMembers(db, everybody ? undefined : missing)
      const membersOf = Map.groupBy(
        stored.map(({ member }) => member),
        ({ club }) => club,
      )
      for (const id of missing) {
        const stored = clubs.get(id)
        if (stored !== undefined) day.set(id, tallyClub(stored.club, membersOf.get(id) ?? [], date))
      }
    }
    keepDay(date, day)
    return day
  }

  function keepDay(date: IsoDate, day: Map<ClubId, ClubFacts>): void {
    tallies.delete(date)
    tallies.set(date, day)
    const [oldest] = tallies.keys()
    if (tallies.size > daysKept && oldest !== undefined) tallies.delete(oldest)
  }

  async function registerOf(date: IsoDate): Promise<Register> {
    await refresh()
    const day = await tallyMissing(date)
    const { units } = adopted
    return {
      units: units.all,
      unitPlans: noUnitPlans,
      successions: units.successions,
      clubs: [...clubs.values()].flatMap(({ club }) => {
        const facts = day.get(club.id)
        return facts === undefined ? [] : [{ club, facts }]
      }),
    }
  }

  // One after the other: else a tally that began before a change could be kept after it.
  let turn: Promise<unknown> = Promise.resolve()
  return {
    asOf: (date) => {
      const answer = turn.then(() => registerOf(date))
      turn = answer.catch(() => undefined)
      return answer
    },
  }
}

async function clubsTouchedSince(db: Database, seq: number): Promise<readonly ClubId[]> {
  const rows = await db
    .selectDistinct({ club: audit.club })
    .from(audit)
    .where(and(gt(audit.seq, seq), isNotNull(audit.club)))
  return rows.flatMap(({ club }) => (club === null ? [] : [club]))
}
