import { earlierOf, firstDayOf, type IsoDate, lastDayOf, laterOf, yearOf } from '../../calendar/iso-date.ts'
import type { Demand, Division, Measure, Plan, Span, Target } from '../../plan/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import type { Answer } from '../../verdicts/tally.ts'
import type { Measured, Road } from '../part.ts'
import type { PlacedClub, PlacedRegister, Setting } from '../register.ts'
import type { Figures } from './figures.ts'
import type { FoundingKind } from './founding.ts'

export type FoundingMeasure = Measure & { readonly kind: 'clubsFounded' }

/** The part of a target on foundings: one year or span, one district, both, or everything. */
export type Slot = Pick<Measured, 'year' | 'span' | 'district'>

/** Clubs founded in the plan's period, whether or not they still operate. */
export function newClubs({ clubs }: Pick<PlacedRegister, 'clubs'>): readonly PlacedClub[] {
  return clubs.filter(({ cohort }) => cohort === 'new')
}

/** The new clubs in each part, with the demand on that part. */
export function foundingParts(
  { demand, span }: Pick<Target, 'demand' | 'span'>,
  { per, moneyFrom }: FoundingMeasure,
  setting: Setting,
  figures: Pick<Figures, 'newClubs'>,
): readonly (Measured & { readonly demand: Demand })[] {
  return partsAsked({ demand, span }, per, setting).map(({ slot, demand: asked }) => {
    const counted = { actual: figures.newClubs(slot, moneyFrom), of: null }
    return { ...slot, counted, demand: asked, road: roadOf(slot, setting.plan) }
  })
}

/** The parts, each with its own demand: the same for all, or the number allotted to the part. */
function partsAsked(
  { demand, span }: Pick<Target, 'demand' | 'span'>,
  per: Division,
  setting: { readonly plan: Pick<Plan, 'period'> } & Pick<Setting, 'districts'>,
): readonly { readonly slot: Slot; readonly demand: Demand }[] {
  if (demand.kind !== 'allotted')
    return slotsOf(per, setting)
      .filter(({ year }) => span === undefined || year === null || isInSpan(year, span))
      .map((slot) => ({ slot: slot.year === null ? { ...slot, span: span ?? null } : slot, demand }))
  return demand.parts.map(({ year, span: years, unit, count }) => ({
    slot: { year, span: years, district: unit },
    demand: { kind: 'atLeast', count },
  }))
}

/** Does a new club count in this part? `unknown` if its source of money or its place is unknown. */
export function countsIn(
  { year, span, district }: Slot,
  founding: FoundingKind,
  {
    moneyFrom,
    setting,
  }: {
    readonly moneyFrom: FoundingMeasure['moneyFrom']
    readonly setting: Pick<Setting, 'communes' | 'districts'>
  },
): Answer {
  const { source } = founding
  if (year !== null && founding.year !== year) return 'no'
  if (span !== null && !isInSpan(founding.year, span)) return 'no'
  const isHere = district === null ? 'yes' : liesIn(founding, district, setting)
  if (isHere === 'no') return 'no'
  const isPaid = moneyFrom === null || (source !== null && moneyFrom.includes(source))
  if (!isPaid && source !== null) return 'no'
  return isHere === 'yes' && isPaid ? 'yes' : 'unknown'
}

/** Is the new club in this unit, which may be a district, a province or a commune? */
function liesIn(
  { communes, district }: FoundingKind,
  unit: UnitKey,
  { communes: all, districts }: Pick<Setting, 'communes' | 'districts'>,
): Answer {
  const isIn = (place: UnitKey | null | undefined): boolean =>
    place === unit || districts.some(({ key, parent }) => key === place && parent === unit)
  if (district !== undefined) return isIn(district) ? 'yes' : 'no'
  // If the club may be in several communes, the answer is certain only if it is the same for all of them. If
  // no commune is given, the club may be anywhere.
  if (communes.length === 0) return 'unknown'
  const here = communes.filter(
    (place) => place === unit || isIn(all.find(({ key }) => key === place)?.parent),
  ).length
  return here === 0 ? 'no' : here === communes.length ? 'yes' : 'unknown'
}

/** Is the year inside the span? */
export function isInSpan(year: number, { from, to }: Span): boolean {
  return yearOf(from) <= year && year <= yearOf(to)
}

/** The parts into which foundings are divided: years, districts, both, or the whole period. */
export function slotsOf(
  per: Division,
  { plan, districts }: { readonly plan: Pick<Plan, 'period'> } & Pick<Setting, 'districts'>,
): readonly Slot[] {
  const years = plan.period.years.map((year) => ({ year, span: null, district: null }))
  const places = districts.map(({ key }) => ({ year: null, span: null, district: key }))
  switch (per) {
    case 'period':
      return [{ year: null, span: null, district: null }]
    case 'year':
      return years
    case 'district':
      return places
    case 'districtAndYear':
      return places.flatMap(({ district }) => years.map((slot) => ({ ...slot, district })))
    // For an allotment the demand names the parts.
    case 'allotment':
      return []
    default:
      return assertNever(per)
  }
}

/** The time for a part: its span, its year, or the whole period. */
export function roadOf({ year, span }: Pick<Slot, 'year' | 'span'>, { period }: Pick<Plan, 'period'>): Road {
  const { from, to } = span ?? period
  const whole = { from, to, baseline: 0, steady: false }
  if (year === null) return whole
  return { ...whole, from: laterOf(firstDayOf(year), period.from), to: earlierOf(lastDayOf(year), period.to) }
}

/**
 * Has this year of the plan begun by the end of the day? A year that has not begun has no number of clubs, not even
 * zero.
 */
export function hasBegun(year: number, plan: Pick<Plan, 'period'>, asOf: IsoDate): boolean {
  return asOf >= roadOf({ year, span: null }, plan).from
}
