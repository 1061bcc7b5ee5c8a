import type { IsoDate } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import { assessPlace, assessWhole, type PlanAssessment } from '../progress/assess-plan.ts'
import { assessTargets } from '../progress/assess-targets.ts'
import { placeRegister, type Setting } from '../progress/register.ts'
import type { AddedUp } from '../progress/sums/club-sums.ts'
import { figuresOfSums } from '../progress/sums/figures-of-sums.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { ancestry, type UnitKey } from '../units/unit.ts'
import type { Interval } from '../verdicts/interval.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { figuresWithMissing, missingUnits } from './figures-with-missing.ts'
import type { NationProvince, StatedCounts, Statement } from './schema.ts'
import { addUp, sumsOfStated } from './stated-counts.ts'
import { statementText } from './statement.ts'

/**
 * What is needed to add up the statements of provinces: the plan, the list of units, and the provinces whose statements
 * are accepted.
 */
export type Nation = {
  readonly plan: Plan
  /** SHA-256 of the plan's canonical text. */
  readonly planHash: string
  readonly units: readonly AdministrativeUnit[]
  readonly provinces: readonly NationProvince[]
}

/** What is known of one province: the number of its statement, or why it has no figures. */
export type ProvinceStated = { readonly province: UnitKey; readonly code: string } & (
  | { readonly state: 'stated'; readonly sequence: number }
  | { readonly state: 'missing' | 'withdrawn' | 'contradicted' }
)

/**
 * The country's figures on a day. In `assessment`, `districts` lists the provinces that sent a statement. Targets that
 * the other provinces could still change are undetermined; no count includes those provinces' clubs or people.
 */
export type NationAssessment = {
  readonly assessment: PlanAssessment
  /** Every province of the plan's list, by its code. */
  readonly provinces: readonly ProvinceStated[]
}

/** The last day of each period for which a statement by this plan exists, the latest first. */
export function daysStated(
  { planHash }: Pick<Nation, 'planHash'>,
  statements: readonly Statement[],
): readonly IsoDate[] {
  const days = statements.filter(({ plan }) => plan.hash === planHash).map(({ asOf }) => asOf)
  return [...new Set(days)].toSorted().toReversed()
}

/**
 * Adds up the newest statement of each province for the day. The order of the statements does not matter, nor do
 * repeated ones. If a province has two different statements with the same number, neither counts.
 */
export function mergeStatements(
  nation: Nation,
  statements: readonly Statement[],
  asOf: IsoDate,
): NationAssessment {
  const { plan } = nation
  const setting = countrySetting(nation, asOf)
  const found = setting.provinces.map(({ key, code }) => ({
    key,
    code,
    ...newestOf(nation, statements, { code, asOf }),
  }))
  const parts = found.flatMap(({ key, counts }) =>
    counts === null ? [] : [{ key, name: key, sums: sumsOfStated(plan, counts) }],
  )
  const sums = addUp(plan, parts)
  const missing = found.flatMap(({ key, counts }) => (counts === null ? [key] : []))
  const figures = figuresWithMissing(figuresOfSums(setting, sums), setting, missingUnits(setting, missing))
  const targets = assessTargets(setting, figures)
  const { members, membersOfNewClubs, olderPeopleOfNewClubs, ...whole } = assessWhole(plan, sums)
  const ofAll = (people: Interval): Interval =>
    missing.length === 0 ? people : { low: people.low, high: 'unbounded' }
  const communesOf = communesByProvince(nation, setting)
  return {
    assessment: {
      ...{ plan: plan.id, asOf, ...whole, targets },
      members: ofAll(members),
      membersOfNewClubs: ofAll(membersOfNewClubs),
      olderPeopleOfNewClubs: ofAll(olderPeopleOfNewClubs),
      districts: parts.map(({ key, sums: own }) =>
        assessPlace(key, plan, {
          ...clubsOfProvince(own),
          listed: communesOf.get(key) ?? [],
          targets,
        }),
      ),
    },
    provinces: found.map(({ key: province, code, stated }) => ({ province, code, ...stated })),
  }
}

/** The plan with every unit of the country and no club. */
export function countrySetting({ plan, units }: Pick<Nation, 'plan' | 'units'>, asOf: IsoDate): Setting {
  return placeRegister(plan, { units, successions: [], unitPlans: noUnitPlans, clubs: [] }, asOf)
}

/** The clubs of a province's statement; all are in that province, so none is `unplaced`. */
function clubsOfProvince({ communes, foundings }: AddedUp) {
  return { communes: [...communes.values()], unplaced: [], foundings: [...foundings.values()] }
}

type Newest = {
  readonly counts: StatedCounts | null
  readonly stated:
    | { readonly state: 'stated'; readonly sequence: number }
    | { readonly state: 'missing' | 'withdrawn' | 'contradicted' }
}

function newestOf(
  { planHash }: Pick<Nation, 'planHash'>,
  statements: readonly Statement[],
  { code, asOf }: { readonly code: string; readonly asOf: IsoDate },
): Newest {
  const own = statements.filter(
    ({ province, plan, asOf: day }) => province === code && plan.hash === planHash && day === asOf,
  )
  const sequence = Math.max(0, ...own.map((one) => one.sequence))
  const [newest, ...others] = own.filter((one) => one.sequence === sequence)
  if (newest === undefined) return { counts: null, stated: { state: 'missing' } }
  const isContradicted = others.some(
    (other) => other !== newest && statementText(other) !== statementText(newest),
  )
  if (isContradicted) return { counts: null, stated: { state: 'contradicted' } }
  const { counts } = newest
  return counts === null
    ? { counts, stated: { state: 'withdrawn' } }
    : { counts, stated: { state: 'stated', sequence } }
}

/** The communes of each province on the plan's own list, with or without districts between them. */
function communesByProvince(
  { units }: Pick<Nation, 'units'>,
  { communes }: Pick<Setting, 'communes'>,
): ReadonlyMap<UnitKey | undefined, readonly AdministrativeUnit[]> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  return groupBy(communes, ({ key }) => ancestry(byKey, key).at(-1)?.key)
}
