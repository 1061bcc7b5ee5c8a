import { type IsoDate, isoDate, type Plan } from '@lienthehe/domain'
import type { Random } from '../../../demo/src/random.ts'

/** The date this many years and days later; earlier if the numbers are negative. */
export function later(date: IsoDate, { years = 0, days = 0 }: { years?: number; days?: number }): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return isoDate(new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10))
}

/** A day on which something begins or ends for the plan, or an ordinary day in between. */
export function dayFor(random: Random, { period: { from, to, years } }: Plan): IsoDate {
  const year = random.pick(years)
  const ends = [isoDate(`${year}-12-31`), isoDate(`${year}-12-31`)]
  const others = [isoDate(`${year}-01-01`), isoDate(`${year}-06-30`), later(from, { days: -1 })]
  return random.pick([from, to, to, later(to, { days: 1 }), ...ends, ...others])
}

/** A day on which a club may have been founded: mostly before `asOf`, and sometimes on it or after it. */
export function foundingFor(random: Random, { period }: Plan, asOf: IsoDate): IsoDate {
  const month = String(random.integer(1, 12)).padStart(2, '0')
  const inPlan = period.years.map((year) => isoDate(`${year}-${month}-01`)).filter((day) => day < asOf)
  const before = isoDate(`${random.integer(2012, 2016)}-${month}-15`)
  return random.weighted([
    [inPlan.length > 0 ? random.pick(inPlan) : before, 12],
    [before, 4],
    [isoDate(`${asOf.slice(0, 4)}-01-01`), 1],
    [asOf, 1],
    [later(asOf, { days: 1 }), 1],
  ])
}
