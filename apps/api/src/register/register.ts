import type { IsoDate } from '@lienthehe/domain'
import type { Database } from '../db/database.ts'
import type { Adopted } from '../plan/adopted.ts'
import type { StoredPlan } from '../plan/book.ts'
import { ClubShelf, type KeptClub } from './club-shelf.ts'
import { Day } from './day.ts'
import { followAudit } from './follow-audit.ts'
import { Province } from './province.ts'
import { nothingRecorded } from './read-unit-plans.ts'

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

type KeptDay = {
  readonly day: Day
  readonly provinces: Map<string, Province>
  /** How many are waiting for it or using it: a day that was let go of would not hear of changes. */
  readers: number
}

/**
 * Keeps the clubs, their members in columns, the units’ plans, and the facts and verdicts of a few days. What has changed since is found in
 * the audit: every change writes there in its own transaction, so nothing can be missed, and no writer has to know of
 * this room. A change costs what belongs to its own club; the province is added up again when somebody asks.
 */
export function createRegister(db: Database): KeptRegister {
  const shelf = new ClubShelf()
  const days = new Map<IsoDate, KeptDay>()
  let unitPlans = nothingRecorded
  const upToDate = followAudit(db, (changes) => {
    if (changes.unitPlans !== null) {
      unitPlans = changes.unitPlans
      for (const { provinces } of days.values())
        for (const province of provinces.values()) province.putUnitPlans(unitPlans)
    }
    for (const club of changes.clubs) {
      const row = shelf.put(club)
      for (const { day, provinces } of days.values()) {
        day.touch(row)
        for (const province of provinces.values()) province.touch(row)
      }
    }
  })

  /** Uses the day with every club in it, at a moment when nothing else is under way. */
  async function withDay<Answer>(date: IsoDate, use: (kept: KeptDay) => Answer): Promise<Answer> {
    for (;;) {
      const kept = days.get(date) ?? { day: new Day(date, shelf), provinces: new Map(), readers: 0 }
      kept.readers += 1
      keep(days, date, kept, { most: daysKept, mayGo: ({ readers }) => readers === 0 })
      try {
        await kept.day.tallied
        if (upToDate.isBetween()) await upToDate.catchUp()
        else if (!kept.day.isOutgrown) return use(kept)
        else if (days.get(date) === kept) days.delete(date)
      } finally {
        kept.readers -= 1
      }
    }
  }

  return {
    load: upToDate.catchUp,
    on: async ({ date, stored, adopted: { plans, units } }, read) => {
      await upToDate.catchUp()
      return withDay(date, ({ day, provinces }) => {
        day.refresh()
        const key = `${stored.hash} ${plans.revision}`
        const history = { units: units.all, successions: units.successions }
        const province = provinces.get(key) ?? new Province(stored, history, { day, shelf, unitPlans })
        keep(provinces, key, province, { most: plansKept, mayGo: () => true })
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
      })
    },
  }
}

/** Puts an entry last and lets go of those before it that nobody has asked for the longest. */
function keep<Key, Value>(
  all: Map<Key, Value>,
  key: Key,
  value: Value,
  { most, mayGo }: { readonly most: number; readonly mayGo: (value: Value) => boolean },
): void {
  all.delete(key)
  all.set(key, value)
  for (const [oldest, kept] of all) if (all.size > most && mayGo(kept)) all.delete(oldest)
}
