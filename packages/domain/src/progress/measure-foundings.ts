import { earlierOf, firstDayOf, type IsoDate, lastDayOf, laterOf, yearOf } from '../calendar/iso-date.ts'
import { foundingSources } from '../clubs/club.ts'
import type { Division, Measure, Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { countOf } from '../verdicts/count.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { Measured, Road } from './part.ts'
import type { PlacedClub, Situation } from './register.ts'

export type FoundingMeasure = Measure & { readonly kind: 'clubsFounded' }
type Slot = Pick<Measured, 'year' | 'district'>

/** Clubs founded in the plan's period, whether or not they still operate. */
export function newClubs({ clubs }: Pick<Situation, 'clubs'>): readonly PlacedClub[] {
  return clubs.filter(({ cohort }) => cohort === 'new')
}

/** So many new clubs of one year and place, paid for by the same; what counts one of them counts all. */
export type Founding = { readonly one: PlacedClub; readonly clubs: number }

/** The new clubs, alike with alike: a province has thousands of them, of some hundred kinds. */
export function foundingsOf(situation: Pick<Situation, 'clubs'>): readonly Founding[] {
  const kinds = new Map<UnitKey | PlacedClub['communes'], Map<number, { one: PlacedClub; clubs: number }>>()
  for (const one of newClubs(situation)) {
    const place = one.district ?? one.communes
    const { establishedOn, foundingMoney } = one.club
    const payer = foundingMoney === null ? 0 : 1 + foundingSources.indexOf(foundingMoney.source)
    const kind = yearOf(establishedOn) * (foundingSources.length + 1) + payer
    const here = kinds.get(place) ?? new Map<number, { one: PlacedClub; clubs: number }>()
    kinds.set(place, here)
    const known = here.get(kind)
    if (known === undefined) here.set(kind, { one, clubs: 1 })
    else known.clubs += 1
  }
  return [...kinds.values()].flatMap((here) => [...here.values()])
}

/** The new clubs of each part, with those of which it is not known whether they count there. */
export function foundingParts(
  measure: FoundingMeasure,
  situation: Situation,
  foundings: readonly Founding[],
): readonly Measured[] {
  return slotsOf(measure.per, situation).map((slot) => {
    const counts = { yes: 0, no: 0, unknown: 0 }
    for (const { one, clubs } of foundings) counts[countsIn(slot, one, { measure, situation })] += clubs
    return { ...slot, actual: countOf(counts), of: null, road: roadOf(slot.year, situation.plan) }
  })
}

/** Does a new club count in this part? `unknown` where it is not recorded who paid, or the district cannot be told. */
export function countsIn(
  { year, district }: Slot,
  place: PlacedClub,
  { measure, situation }: { readonly measure: FoundingMeasure; readonly situation: Situation },
): Answer {
  if (year !== null && yearOf(place.club.establishedOn) !== year) return 'no'
  const isHere = district === null || place.district === district
  if (!isHere && (place.district !== undefined || !mayLieIn(place, district, situation))) return 'no'
  const [{ moneyFrom }, { foundingMoney }] = [measure, place.club]
  const isPaid = moneyFrom === null || (foundingMoney !== null && moneyFrom.includes(foundingMoney.source))
  if (!isPaid && foundingMoney !== null) return 'no'
  return isHere && isPaid ? 'yes' : 'unknown'
}

function mayLieIn(
  { communes }: PlacedClub,
  district: UnitKey,
  { communes: all }: Pick<Situation, 'communes'>,
): boolean {
  return communes.length === 0 || all.some(({ key, parent }) => parent === district && communes.includes(key))
}

/** The parts into which foundings are divided: years, districts, both, or the whole period. */
export function slotsOf(
  per: Division,
  { plan, districts }: { readonly plan: Pick<Plan, 'period'> } & Pick<Situation, 'districts'>,
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
