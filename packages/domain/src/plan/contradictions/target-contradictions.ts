import { firstDayOf, lastDayOf, yearOf } from '../../calendar/iso-date.ts'
import type { Contradiction } from '../problem.ts'
import type { Measure, Plan, Span, Target } from '../schema.ts'
import { upsideDown } from './upside-down.ts'

type Path = Contradiction['path']
type Demanded = Target['demand']
type Allotment = Demanded & { readonly kind: 'allotted' }

/** Where a target contradicts itself or the plan's period. */
export function inTarget(
  { measure, demand, span }: Target,
  path: Path,
  plan: Pick<Plan, 'period'>,
): readonly Contradiction[] {
  const asked = [...path, 'demand']
  const found: Contradiction[] = []
  if (demand.kind === 'quota' || demand.kind === 'shareBetween') found.push(...upsideDown(demand, asked))
  // A share needs a whole. Without one it would ask for 0, and every plan would meet it.
  if (isShare(demand) && !isPartOfWhole(measure)) found.push({ kind: 'shareOfNoWhole', path: asked })
  if (isAllotment(measure) !== (demand.kind === 'allotted'))
    found.push({ kind: 'partsNotNamed', path: asked })
  if (demand.kind === 'allotted') found.push(...inAllotment(demand, asked, plan))
  if (measure.kind === 'unitsServed' && measure.clubs.high !== null)
    found.push(
      ...upsideDown({ low: measure.clubs.low, high: measure.clubs.high }, [...path, 'measure', 'clubs']),
    )
  if (span !== undefined) found.push(...inSpan(span, [...path, 'span'], plan))
  // A yearly demand without years has no part, and could be neither met nor missed.
  const isYearly =
    measure.kind === 'clubsFounded' && (measure.per === 'year' || measure.per === 'districtAndYear')
  if (isYearly && plan.period.years.length === 0)
    found.push({ kind: 'noYears', path: [...path, 'measure', 'per'] })
  return found
}

function isShare({ kind }: Demanded): boolean {
  return kind === 'shareAtLeast' || kind === 'shareBetween'
}

function isAllotment(measure: Measure): boolean {
  return measure.kind === 'clubsFounded' && measure.per === 'allotment'
}

/** Is the thing counted a part of a whole, such as all communes, clubs or people? */
function isPartOfWhole(measure: Measure): boolean {
  switch (measure.kind) {
    case 'communesCovered':
    case 'unitsServed':
    case 'villagesServed':
    case 'clubsMaintained':
    case 'clubsMeeting':
    case 'clubsWithFund':
    case 'districtsPlanned':
      return true
    case 'people':
      return measure.of !== null
    case 'clubsFounded':
    case 'clubsOperating':
    case 'peopleOfNewClubs':
      return false
  }
}

/**
 * Problems of an allotment: parts named twice, parts outside the period, or parts that do not add up to the stated
 * total.
 */
function inAllotment(
  { parts, total }: Allotment,
  path: Path,
  plan: Pick<Plan, 'period'>,
): readonly Contradiction[] {
  const sum = parts.reduce((clubs, { count }) => clubs + count, 0)
  const names = parts.map(({ year, span, unit }) =>
    [unit, year, span?.from, span?.to].filter(Boolean).join(' '),
  )
  const differs = total !== null && total !== sum
  return [
    ...parts.flatMap(({ year, span, unit }, index): readonly Contradiction[] => {
      const at = [...path, 'parts', index]
      const name = names[index] ?? ''
      if (name === '') return [{ kind: 'partUnnamed', path: at }]
      if (names.indexOf(name) < index) return [{ kind: 'usedTwice', what: name, path: at }]
      // The clubs of a district in a year are also clubs of that year, so the sum would count them twice.
      const isShared = (other: Allotment['parts'][number]) =>
        (other.unit === unit || other.unit === null || unit === null) &&
        meet(spanOf(other), spanOf({ year, span }))
      if (parts.slice(0, index).some(isShared)) return [{ kind: 'partsOverlap', what: name, path: at }]
      const outside = year !== null && !plan.period.years.includes(year)
      return [
        ...(outside ? [{ kind: 'yearOutside', year, path: [...at, 'year'] } as const] : []),
        ...(span === null ? [] : inSpan(span, [...at, 'span'], plan)),
      ]
    }),
    ...(differs ? [{ kind: 'sumDiffers', sum, total, path: [...path, 'total'] } as const] : []),
  ]
}

function spanOf({ year, span }: { readonly year: number | null; readonly span: Span | null }): Span | null {
  return span ?? (year === null ? null : { from: firstDayOf(year), to: lastDayOf(year) })
}

function meet(one: Span | null, other: Span | null): boolean {
  return one === null || other === null || (one.from <= other.to && other.from <= one.to)
}

/** Clubs are counted by the year of founding, so a span must be whole years of the period. */
function inSpan({ from, to }: Span, path: Path, { period }: Pick<Plan, 'period'>): readonly Contradiction[] {
  if (from > to) return [{ kind: 'periodBackwards', path }]
  if (from < period.from || to > period.to) return [{ kind: 'spanOutside', path }]
  const begins = from === period.from || from === firstDayOf(yearOf(from))
  const ends = to === period.to || to === lastDayOf(yearOf(to))
  return begins && ends ? [] : [{ kind: 'spanCutsYear', path }]
}
