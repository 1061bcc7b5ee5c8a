import type { Plan, Span } from '../plan/schema.ts'
import { fewest } from '../progress/part.ts'
import type { UnitKey } from '../units/unit.ts'
import type { FoundedClubs, RoadmapSituation } from './roadmap-situation.ts'

/**
 * The planned clubs: one row for each open year, one column for each district, or one column if there are no districts.
 */
export type RoadmapTable = readonly (readonly number[])[]

type Place = {
  readonly year: number | null
  readonly span: Span | null
  readonly district: UnitKey | null
}
type Bounds = {
  readonly founded: number
  readonly low: number
  readonly high: number
  readonly capacity: number
}

/** A larger number of clubs than the small plans can ask of one cell. */
const mostInCell = 5

/**
 * The best of all tables within room and capacity, found by trying every table and comparing them by the definition.
 */
export function bestByTrying(
  plan: Plan,
  situation: RoadmapSituation,
): { readonly table: RoadmapTable; readonly missing: number; readonly beyond: number } {
  const years = plan.period.years.filter((year) => year >= situation.fromYear)
  const districts = situation.districts.map(({ district }) => district)
  const columns: readonly (UnitKey | null)[] = districts.length === 0 ? [null] : districts
  const cells = years.flatMap((year) => columns.map((district) => ({ year, span: null, district })))
  const stretches = spansOf(plan).filter((span) => years.some((year) => isDuring(span, year)))
  const rankOf = rankedBy(plan, situation, { years, districts, cells, stretches })

  let best: readonly number[] = []
  let bestRank: readonly number[] | undefined
  for (const planned of everyWay(cells.length)) {
    const rank = rankOf(planned)
    if (rank === undefined || (bestRank !== undefined && !comesBefore(rank, bestRank))) continue
    best = planned
    bestRank = rank
  }
  const table = years.map((_, row) => best.slice(row * columns.length, (row + 1) * columns.length))
  const [missing = 0, beyond = 0] = bestRank ?? []
  return { table, missing, beyond }
}

/**
 * The numbers by which tables are compared; a smaller number is better. They are the clubs missing, the clubs beyond
 * quotas, the unevenness, and then the clubs themselves with a minus sign, so that more clubs come first. `undefined`:
 * the table does not fit the room or capacity.
 */
function rankedBy(
  plan: Plan,
  situation: RoadmapSituation,
  all: {
    readonly years: readonly number[]
    readonly districts: readonly UnitKey[]
    readonly cells: readonly Place[]
    readonly stretches: readonly Span[]
  },
): (planned: readonly number[]) => readonly number[] | undefined {
  const withBounds = (places: readonly Place[]) =>
    places.map((place) => ({ place, bounds: boundsOf(plan, situation, place) }))
  const ranks = [
    withBounds(all.years.map((year) => ({ year, span: null, district: null }))),
    withBounds(all.districts.map((district) => ({ year: null, span: null, district }))),
    withBounds(all.cells.filter(({ district }) => district !== null)),
  ]
  const whole = withBounds([
    { year: null, span: null, district: null },
    ...all.stretches.flatMap((span) =>
      [null, ...all.districts].map((district) => ({ year: null, span, district })),
    ),
  ])
  return (planned) => {
    const loadOf = (place: Place) =>
      planned.reduce((sum, clubs, index) => (isIn(place, all.cells[index]) ? sum + clubs : sum), 0)
    const loads = ranks.map((places) => places.map((one) => ({ ...one.bounds, load: loadOf(one.place) })))
    const everywhere = [...loads.flat(), ...whole.map((one) => ({ ...one.bounds, load: loadOf(one.place) }))]
    if (everywhere.some(({ load, capacity }) => load > capacity)) return undefined
    return [
      everywhere.reduce((sum, { load, low }) => sum + Math.max(0, low - load), 0),
      everywhere.reduce((sum, { load, high }) => sum + Math.max(0, load - high), 0),
      ...loads.map((rank) => rank.reduce((sum, { load, founded }) => sum + (load + founded) ** 2, 0)),
      ...loads.flat().map(({ load }) => -load),
    ]
  }
}

type Counted = { readonly year: number | null; readonly district: UnitKey | null }

function isIn(place: Place, cell: Counted | undefined): boolean {
  return (
    (place.year === null || place.year === cell?.year) &&
    (place.span === null || isDuring(place.span, cell?.year ?? 0)) &&
    (place.district === null || place.district === cell?.district)
  )
}

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, at) => value !== other[at])
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0)
}

function* everyWay(cells: number): Generator<readonly number[]> {
  if (cells === 0) yield []
  else
    for (const others of everyWay(cells - 1))
      for (let clubs = 0; clubs <= mostInCell; clubs += 1) yield [...others, clubs]
}

function isDuring({ from, to }: Span, year: number): boolean {
  return from.slice(0, 4) <= String(year) && String(year) <= to.slice(0, 4)
}

/** Every span of years in a target or its demand. */
function spansOf({ targets }: Plan): readonly Span[] {
  const named = targets.flatMap(({ span, demand }) => [
    ...(span === undefined ? [] : [span]),
    ...(demand.kind === 'allotted' ? demand.parts.flatMap((part) => part.span ?? []) : []),
  ])
  return [...new Map(named.map((span) => [`${span.from} ${span.to}`, span])).values()]
}

const isSame = (one: Span | null | undefined, other: Span | null) =>
  one?.from === other?.from && one?.to === other?.to

/** The demands and limits on one place, from the plan and the situation. */
function boundsOf({ targets }: Plan, situation: RoadmapSituation, place: Place): Bounds {
  const ofYear = place.year === null ? 'period' : 'year'
  const ofDistrict = place.year === null ? 'district' : 'districtAndYear'
  const per = place.district === null ? ofYear : ofDistrict
  const here = situation.founded.filter((founded) => isIn(place, founded))
  const lows: number[] = [0]
  const highs: number[] = []
  for (const { measure, demand, span } of targets) {
    if (measure.kind !== 'clubsFounded') continue
    const allotted =
      demand.kind === 'allotted'
        ? demand.parts.find(
            (part) =>
              part.year === place.year && isSame(part.span, place.span) && part.unit === place.district,
          )?.count
        : undefined
    const isOfTime =
      place.year === null ? isSame(span, place.span) : span === undefined || isDuring(span, place.year)
    if (!(measure.per === per && isOfTime) && allotted === undefined) continue
    const { moneyFrom } = measure
    const counted = here.filter(
      ({ source }) => moneyFrom === null || (source !== null && moneyFrom.includes(source)),
    )
    lows.push((allotted ?? fewest(demand, null)) - clubsIn(counted))
    if (demand.kind === 'quota' && moneyFrom === null) highs.push(Math.max(0, demand.high - clubsIn(here)))
  }
  if (place.year === null && place.span === null)
    for (const { district, clubs } of situation.unitsLack ?? [])
      if (district === place.district) lows.push(clubs)
  const room = situation.districts.find(
    ({ district }) => per === 'district' && place.span === null && district === place.district,
  )
  const capacity = situation.capacity.find(({ year }) => per === 'year' && year === place.year)
  const places = [
    ...(room === undefined || room.room === 'unlimited' ? [] : [room.room]),
    ...(capacity === undefined ? [] : [Math.max(0, capacity.clubs - clubsIn(here))]),
  ]
  return {
    founded: clubsIn(here),
    low: Math.max(...lows),
    high: Math.min(...highs),
    capacity: Math.min(...places),
  }
}

function clubsIn(founded: readonly FoundedClubs[]): number {
  return founded.reduce((sum, { clubs }) => sum + clubs, 0)
}
