import type { IsoDate } from '../../calendar/iso-date.ts'
import type { FoundingSource } from '../../clubs/club.ts'
import type { Plan } from '../../plan/schema.ts'
import type { PlannedClubs, UnitPlan } from '../../unit-plans/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Roadmap } from '../allocate-roadmap.ts'
import { foundingsOf } from '../foundings.ts'

/**
 * The roadmap’s numbers for one unit, as rows for the unit's own plan (V.4.a): for each year, the clubs founded so far
 * plus those to be founded. Clubs that need certain money have their own row, with the first source that all targets on
 * money accept; the source of the others is left open. Empty for a unit that is not in the roadmap.
 */
export function proposeUnitPlan(
  plan: Pick<Plan, 'targets'>,
  { districts }: Pick<Roadmap, 'districts'>,
  unit: UnitKey,
): readonly PlannedClubs[] {
  const source = sourceAskedFor(plan)
  const cells = districts.find(({ district }) => district === unit)?.years ?? []
  return cells.flatMap(({ year, founded, planned, earmarked }) => {
    const own = source === null ? 0 : earmarked
    const others = founded + planned - own
    return [
      ...(own > 0 ? [{ year, source, clubs: own }] : []),
      // A year without clubs gets a row too, with zero.
      ...(others > 0 || own === 0 ? [{ year, source: null, clubs: others }] : []),
    ]
  })
}

/**
 * The day of the proposal: the day on which the unit's current plan was issued, otherwise the first day of the
 * province's plan.
 */
export function proposalDay(
  { period }: Pick<Plan, 'period'>,
  inForce: Pick<UnitPlan, 'issuedOn'> | undefined,
): IsoDate {
  return inForce?.issuedOn ?? period.from
}

function sourceAskedFor(plan: Pick<Plan, 'targets'>): FoundingSource | null {
  const asked = foundingsOf(plan).flatMap(({ measure: { moneyFrom } }) =>
    moneyFrom === null ? [] : [moneyFrom],
  )
  return asked[0]?.find((source) => asked.every((sources) => sources.includes(source))) ?? null
}
