import type { IsoDate } from '../../calendar/iso-date.ts'
import type { FoundingSource } from '../../clubs/club.ts'
import type { Plan } from '../../plan/schema.ts'
import type { PlannedClubs, UnitPlan } from '../../unit-plans/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Roadmap } from '../allocate-roadmap.ts'
import { foundingsOf } from '../foundings.ts'

/**
 * The roadmap’s share of one unit as the rows of its own plan (V.4.a), year by year: the clubs founded so far and those
 * to come. Clubs that need certain money have a row of their own, with the first source accepted by every target that
 * asks for money; for the others the source is left open. No rows for a unit that is not in the roadmap.
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
      // A year without clubs has a number too: zero.
      ...(others > 0 || own === 0 ? [{ year, source: null, clubs: others }] : []),
    ]
  })
}

/**
 * The day of the proposal: that on which the unit's plan in force was issued, else the first day of the province's
 * plan.
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
