import type { IsoDate } from '@lienthehe/domain'
import type { Database } from '../db/database.ts'
import type { Adopted } from '../plan/adopted.ts'
import type { StoredPlan } from '../plan/book.ts'
import { ClubShelf, type KeptClub } from './club-shelf.ts'
import { Day } from './day.ts'
import { Province } from './province.ts'
import { readBehind, readClubsChangedSince, readClubsNamed } from './read-clubs.ts'
import { inSlices } from './slices.ts'

/** Everything that verdicts on clubs and on the province are made of, kept in memory and never behind the database. */
export type KeptRegister = {
  /** Reads everything, in slices, so that whoever asks first waits less. */
  readonly load: () => Promise<void>
  /**
   * Answers from the province as this plan sees it on a day, with everything that was written before the question.
   * `read` has the province for as long as it runs, and not beyond: it changes with its clubs.
   */
  readonly on: <Answer>(question: Question, read: (register: RegisterOn) => Answer) => Promise<Answer>
}

export type Question = {
  readonly date: IsoDate
  readonly stored: StoredPlan
  /** What is adopted, as the request that asks has it. */
  readonly adopted: Adopted
}

/** `inOrder`: every club of the register, whatever its province or founding day, by name. */
export type RegisterOn = Pick<Province, 'situation' | 'assessment'> & {
  readonly inOrder: readonly KeptClub[]
  readonly find: ClubShelf['find']
}

/** How many days are kept: today, the year ends, and what somebody is comparing. A province's day is 3 MB. */
const daysKept = 8
/** How many plans are kept of a day. */
const plansKept = 3
/** How many clubs are read in one go: some 10 ms. */
const clubsAtOnce = 100

type KeptDay = { readonly day: Day; readonly provinces: Map<string, Province> }

/**
 * Keeps the clubs, their members in columns, and the facts and verdicts of a few days. What has changed since is found in
 * the audit: every change writes there in its own transaction, so nothing can be missed, and no writer has to know of
 * this room. A change costs what belongs to its own club; the province is added up again when somebody asks.
 */
export function createRegister(db: Database): KeptRegister {
  const shelf = new ClubShelf()
  const days = new Map<IsoDate, KeptDay>()
  let seen: number | null = null
  let isBetween = true

  async function catchUp(): Promise<void> {
    const behind = await readBehind(db, seen)
    if (behind.head === seen) return
    if (seen === null || behind.clubs.length > clubsAtOnce) {
      isBetween = true
      await inSlices(chunksOf(behind.clubs), async (ids) => take(await readClubsNamed(db, ids)))
      seen = behind.head
    }
    // What was read in slices is of several moments: this brings all of it to one.
    const { head, clubs } = await readClubsChangedSince(db, seen)
    take(clubs)
    seen = head
    isBetween = false
  }

  function take(clubs: Awaited<ReturnType<typeof readClubsNamed>>): void {
    for (const club of clubs) {
      const row = shelf.put(club)
      for (const { day, provinces } of days.values()) {
        day.touch(row)
        for (const province of provinces.values()) province.touch(row)
      }
    }
  }

  // One after the other: whoever asks has everything that was written before they asked.
  let turn: Promise<unknown> = Promise.resolve()
  const caughtUp = (): Promise<void> => {
    const answer = turn.then(catchUp)
    turn = answer.catch(() => undefined)
    return answer
  }

  /** The day with every club in it, at a moment when nothing else is under way. */
  async function readyDay(date: IsoDate): Promise<KeptDay> {
    for (;;) {
      const kept = days.get(date) ?? { day: new Day(date, shelf), provinces: new Map() }
      keep(days, date, kept, daysKept)
      await kept.day.tallied
      if (isBetween) await caughtUp()
      else if (kept.day.isOutgrown) days.delete(date)
      else return kept
    }
  }

  return {
    load: caughtUp,
    on: async ({ date, stored, adopted: { plans, units } }, read) => {
      await caughtUp()
      const { day, provinces } = await readyDay(date)
      day.refresh()
      const key = `${stored.hash} ${plans.revision}`
      const history = { units: units.all, successions: units.successions }
      const province = provinces.get(key) ?? new Province(stored, history, { day, shelf })
      keep(provinces, key, province, plansKept)
      province.refresh()
      return read({
        inOrder: shelf.inOrder,
        find: (id) => shelf.find(id),
        get situation() {
          return province.situation
        },
        get assessment() {
          return province.assessment
        },
      })
    },
  }
}

/** Puts an entry last and lets go of the first, which nobody has asked for the longest. */
function keep<Key, Value>(all: Map<Key, Value>, key: Key, value: Value, most: number): void {
  all.delete(key)
  all.set(key, value)
  const [oldest] = all.keys()
  if (all.size > most && oldest !== undefined) all.delete(oldest)
}

function* chunksOf<One>(all: readonly One[]): Iterable<readonly One[]> {
  for (let start = 0; start < all.length; start += clubsAtOnce) yield all.slice(start, start + clubsAtOnce)
}
