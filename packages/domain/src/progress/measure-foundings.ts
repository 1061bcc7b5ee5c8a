import { earlierOf, firstDayOf, type IsoDate, lastDayOf, laterOf } from '../calendar/iso-date.ts'
import type { Division, Measure, Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { Figures } from './figures.ts'
import type { FoundingKind } from './founding.ts'
import type { Measured, Road } from './part.ts'
import type { PlacedClub, Setting, Situation } from './register.ts'

export type FoundingMeasure = Measure & { readonly kind: 'clubsFounded' }

/** A part of what was founded: one year, one district, both, or all of it. */
export type Slot = Pick<Measured, 'year' | 'district'>

/** Clubs founded in the plan's period, whether or not they still operate. */
export function newClubs({ clubs }: Pick<Situation, 'clubs'>): readonly PlacedClub[] {
  return clubs.filter(({ cohort }) => cohort === 'new')
}

/** The new clubs of each part. */
export function foundingParts(
  { per, moneyFrom }: FoundingMeasure,
  setting: Setting,
  figures: Pick<Figures, 'newClubs'>,
): readonly Measured[] {
  return slotsOf(per, setting).map((slot) => {
    const counted = { actual: figures.newClubs(slot, moneyFrom), of: null }
    return { ...slot, counted, road: roadOf(slot.year, setting.plan) }
  })
}

/** Does a new club count in this part? `unknown` where it is not recorded who paid, or the district cannot be told. */
export function countsIn(
  { year, district }: Slot,
  founding: FoundingKind,
  {
    moneyFrom,
    setting,
  }: {
    readonly moneyFrom: FoundingMeasure['moneyFrom']
    readonly setting: Pick<Setting, 'communes'>
  },
): Answer {
  const { source } = founding
  if (year !== null && founding.year !== year) return 'no'
  const isHere = district === null || founding.district === district
  if (!isHere && (founding.district !== undefined || !mayLieIn(founding, district, setting))) return 'no'
  const isPaid = moneyFrom === null || (source !== null && moneyFrom.includes(source))
  if (!isPaid && source !== null) return 'no'
  return isHere && isPaid ? 'yes' : 'unknown'
}

function mayLieIn(
  { communes }: FoundingKind,
  district: UnitKey,
  { communes: all }: Pick<Setting, 'communes'>,
): boolean {
  return communes.length === 0 || all.some(({ key, parent }) => parent === district && communes.includes(key))
}

/** The parts into which foundings are divided: years, districts, both, or the whole period. */
export function slotsOf(
  per: Division,
  { plan, districts }: { readonly plan: Pick<Plan, 'period'> } & Pick<Setting, 'districts'>,
): readonly Slot[] {
  const years = plan.period.years.map((year) => ({ year, district: null }))
  const places = districts.map(({ key }) => ({ year: null, district: key }))
  switch (per) {
    case 'period':
      return [{ year: null, district: null }]
    case 'year':
      return years
    case 'district':
      return places
    case 'districtAndYear':
      return places.flatMap(({ district }) => years.map(({ year }) => ({ year, district })))
    default:
      return assertNever(per)
  }
}

/** The stretch of time that a year, or the whole period, gives. */
export function roadOf(year: number | null, { period }: Pick<Plan, 'period'>): Road {
  const whole = { from: period.from, to: period.to, baseline: 0, steady: false }
  if (year === null) return whole
  return { ...whole, from: laterOf(firstDayOf(year), period.from), to: earlierOf(lastDayOf(year), period.to) }
}

/** Has this year of the plan begun by the end of the day? Of one that has not, no number of clubs is told, not even zero. */
export function hasBegun(year: number, plan: Pick<Plan, 'period'>, asOf: IsoDate): boolean {
  return asOf >= roadOf(year, plan).from
}
