import type { IsoDate } from '@lienthehe/domain'
import type { Database } from '../db/database.ts'
import type { Adopted } from '../plan/adopted.ts'
import type { StoredPlan } from '../plan/book.ts'
import { ClubShelf } from './club-shelf.ts'
import { followAudit } from './follow-audit.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'
import { Province, type ProvinceLimits } from './province.ts'
import { nothingRecorded } from './read-unit-plans.ts'

/**
 * Everything from which verdicts on clubs and on the province are computed. It is in memory, and always as new as the
 * database.
 */
export type KeptRegister = {
  /** Reads everything, in slices, so that the first request need not wait for it. */
  readonly load: () => Promise<void>
  /**
   * Runs `read` with the province on a day, judged by a plan. The province includes every change that was written
   * before the call. `read` may use it only while it runs, because it changes with its clubs.
   */
  readonly on: <Answer>(question: Question, read: (register: RegisterOn) => Answer) => Promise<Answer>
}

export type Question = {
  readonly date: IsoDate
  readonly stored: StoredPlan
  /** The adopted plans and units that the request uses. */
  readonly adopted: Adopted
}

/** `clubs`: every club of the register, whatever its province or founding day; each has one row in `rows`. */
export type RegisterOn = Pick<
  Province,
  | 'rows'
  | 'places'
  | 'situation'
  | 'assessment'
  | 'compareCoverage'
  | 'asYearBefore'
  | 'readIndicators'
  | 'countSomeBeneficiaries'
  | 'moneyAt'
  | 'readSomeMoney'
> & {
  readonly clubs: Pick<ClubShelf, 'at' | 'inOrder' | 'find' | 'places' | 'placeOf' | 'findWord'>
}

/**
 * `bytesKept`: the limit of memory for days. A day with 10,000 clubs takes 2 MB; the server needs today, the ends of
 * years, and the days that several people compare.
 */
export type RegisterLimits = ProvinceLimits & { readonly bytesKept: number }

const usualLimits: RegisterLimits = {
  bytesKept: 32_000_000,
  spareRows: 100,
  clubsPerSlice: 200,
  changesMost: 500,
}

/**
 * Holds in memory the clubs, their members in columns, the units' plans, and the facts and verdicts of a few days. It
 * finds later changes in the audit: every change writes there in its own transaction, so nothing can be missed, and
 * writers need not know about this memory. After a change only that club is counted again, and the sums are adjusted.
 */
export function createRegister(db: Database, limits = usualLimits): KeptRegister {
  const shelf = new ClubShelf()
  const provinces = new LeastRecentlyUsed<string, Province>(limits.bytesKept)
  let unitPlans = nothingRecorded
  const upToDate = followAudit(db, (changes) => {
    if (changes.unitPlans !== null) {
      unitPlans = changes.unitPlans
      for (const province of provinces.values()) province.putUnitPlans(unitPlans)
    }
    for (const club of changes.clubs) {
      const row = shelf.put(club)
      for (const province of provinces.values()) province.touch(row)
    }
  })

  return {
    load: upToDate.catchUp,
    on: async ({ date, stored, adopted: { plans, units } }, read) => {
      await upToDate.catchUp()
      const key = `${date} ${stored.hash} ${plans.revision}`
      const make = () => new Province({ stored, units, date, shelf, unitPlans, limits })
      for (;;) {
        const found = await provinces.use(key, make, async (province) => {
          await province.counted
          if (upToDate.isBetween()) return void (await upToDate.catchUp())
          if (province.isOutgrown) return provinces.drop(key, province)
          // There is no `await` from here on, so everything is read at one moment.
          province.refresh()
          return { answer: read(seenFrom(province, shelf)) }
        })
        if (found !== undefined) return found.answer
      }
    },
  }
}

/**
 * The parts of the province that a reader may use. What belongs to the whole province is computed only when it is read.
 */
function seenFrom(province: Province, shelf: ClubShelf): RegisterOn {
  return {
    clubs: shelf,
    rows: province.rows,
    places: province.places,
    compareCoverage: (listOf) => province.compareCoverage(listOf),
    readIndicators: (yearBefore) => province.readIndicators(yearBefore),
    countSomeBeneficiaries: () => province.countSomeBeneficiaries(),
    moneyAt: (row) => province.moneyAt(row),
    readSomeMoney: () => province.readSomeMoney(),
    get situation() {
      return province.situation
    },
    get assessment() {
      return province.assessment
    },
    get asYearBefore() {
      return province.asYearBefore
    },
  }
}
