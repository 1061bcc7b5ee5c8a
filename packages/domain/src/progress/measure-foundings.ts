import { earlierOf, firstDayOf, lastDayOf, laterOf, yearOf } from '../calendar/iso-date.ts'
import type { Division, Measure, Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { countOf } from '../verdicts/count.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { type Answer, tally } from '../verdicts/tally.ts'
import type { Measured, Road } from './part.ts'
import type { PlacedClub, Situation } from './register.ts'

export type FoundingMeasure = Measure & { readonly kind: 'clubsFounded' }
type Slot = Pick<Measured, 'year' | 'district'>

/** Clubs founded in the plan's period, whether or not they still operate. */
export function newClubs({ clubs }: Pick<Situation, 'clubs'>): readonly PlacedClub[] {
  return clubs.filter(({ cohort }) => cohort === 'new')
}

/** The new clubs of each part, with those of which it is not known whether they count there. */
export function foundingParts(measure: FoundingMeasure, situation: Situation): readonly Measured[] {
  const slots = slotsOf(measure.per, situation)
  // A club is asked only about the part in which it lies, and about all of them when its district cannot be told.
  const keyOf = slotKeyOf(measure.per)
  const founded = groupBy(newClubs(situation), ({ club, district }) =>
    district === undefined ? openPlace : keyOf({ year: yearOf(club.establishedOn), district }),
  )
  const open = founded.get(openPlace) ?? []
  return slots.map((slot) => {
    const places = [...(founded.get(keyOf(slot)) ?? []), ...open]
    return {
      ...slot,
      actual: countOf(tally(places, (place) => countsIn(slot, place, { measure, situation }))),
      of: null,
      road: roadOf(slot.year, situation.plan),
    }
  })
}

const openPlace = 'open'

/** What the parts of a division are told apart by. */
function slotKeyOf(per: Division): (slot: Slot) => string {
  const byYear = per === 'year' || per === 'districtAndYear'
  const byDistrict = per === 'district' || per === 'districtAndYear'
  return ({ year, district }) => `${byYear ? year : ''} ${byDistrict ? district : ''}`
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
