import type { Measure, Target } from '../plan/schema.ts'
import { unitsAsked } from '../progress/measures/measure-others.ts'
import { fewest } from '../progress/part.ts'
import type { PlacedRegister } from '../progress/register.ts'
import type { UnitKey } from '../units/unit.ts'
import type { UnitsLack } from './roadmap-situation.ts'

type Asking = Pick<Target, 'id' | 'demand'> & { readonly measure: Measure & { readonly kind: 'unitsServed' } }
type Province = Pick<PlacedRegister, 'plan' | 'communes' | 'districts' | 'provinces' | 'clubs'>

/**
 * How many clubs the units of each district lack for a target that asks for clubs in each unit, or in a share of the
 * units. For a share, the units that lack the fewest are chosen first, equal ones in the order of the list. Every
 * operating club counts, even if it does not meet the target's rules: it should be improved, not founded again.
 */
export function unitsLacking(province: Province): readonly UnitsLack[] {
  const clubsAt = clubsByUnit(province)
  const districtOf = new Map(province.communes.map(({ key, parent }) => [key, parent]))
  const districts = new Set(province.districts.map(({ key }) => key))
  return asking(province).flatMap(({ id, demand, measure }) => {
    const units = unitsAsked(measure, province)
    const lacks = units
      .map((unit) => ({ unit, clubs: Math.max(0, measure.clubs.low - (clubsAt.get(unit) ?? 0)) }))
      .toSorted((one, other) => one.clubs - other.clubs)
      .slice(0, fewest(demand, units.length))
    const byDistrict = new Map<UnitKey | null, number>()
    for (const { unit, clubs } of lacks) {
      const above = districts.has(unit) ? unit : (districtOf.get(unit) ?? null)
      const district = above !== null && districts.has(above) ? above : null
      byDistrict.set(district, (byDistrict.get(district) ?? 0) + clubs)
    }
    return [...byDistrict].flatMap(([district, clubs]) =>
      clubs > 0 ? [{ target: id, district, clubs }] : [],
    )
  })
}

/** How many clubs each commune has room for: one, or the most that a target wants there. */
export function clubsWantedIn(province: Province): (commune: UnitKey) => number {
  const most = new Map<UnitKey, number>()
  for (const { measure } of asking(province)) {
    if (measure.level !== 'commune') continue
    for (const unit of unitsAsked(measure, province))
      most.set(unit, Math.max(most.get(unit) ?? 1, measure.clubs.high ?? measure.clubs.low))
  }
  return (commune) => most.get(commune) ?? 1
}

/** The number of operating clubs that are certainly in each commune and district. */
export function clubsByUnit({ clubs }: Pick<Province, 'clubs'>): ReadonlyMap<UnitKey, number> {
  const counts = new Map<UnitKey, number>()
  for (const { operating, communes, district } of clubs) {
    if (!operating) continue
    const [commune, ...others] = communes
    for (const unit of [others.length === 0 ? commune : undefined, district])
      if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return counts
}

/** Targets on provinces are left out, because a roadmap is for one province. */
function asking({ plan }: Pick<Province, 'plan'>): readonly Asking[] {
  return plan.targets.flatMap(({ id, demand, measure }) =>
    measure.kind === 'unitsServed' && measure.level !== 'province' ? [{ id, demand, measure }] : [],
  )
}
