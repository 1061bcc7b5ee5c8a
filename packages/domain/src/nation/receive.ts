import { accept, type Result, refuse } from '../refusals/result.ts'
import { ancestry, type UnitKey } from '../units/unit.ts'
import { countrySetting, type Nation } from './merge.ts'
import type { StatementRefusal } from './refusal.ts'
import type { StatedCounts, Statement } from './schema.ts'

/**
 * A statement and the SHA-256 of its text. It was signed with one of its province's keys, and the signature was
 * verified.
 */
export type SignedStatement = { readonly statement: Statement; readonly hash: string }

/**
 * Returns the arrived statements that are new, in the order of their numbers; a statement that was received before has
 * no effect. All are accepted or none: all are refused if one does not follow the statements before it, is about
 * another plan, or counts clubs in another province.
 */
export function receiveStatements(
  nation: Nation,
  kept: readonly SignedStatement[],
  arrived: readonly SignedStatement[],
): Result<readonly SignedStatement[], StatementRefusal> {
  const fresh: SignedStatement[] = []
  const inOrder = arrived.toSorted((one, other) => one.statement.sequence - other.statement.sequence)
  for (const next of inOrder) {
    const { province, sequence, previous } = next.statement
    const wrong = refusalOfContent(nation, next.statement)
    if (wrong !== null) return refuse(wrong)
    const chain = [...kept, ...fresh].filter(
      ({ statement }) => statement.province === province && statement.plan.hash === nation.planHash,
    )
    const same = chain.find(({ statement }) => statement.sequence === sequence)
    if (same?.hash === next.hash) continue
    if (same !== undefined) return refuse({ reason: 'statementForked', province, sequence })
    const last = chain.find(({ statement }) => statement.sequence === sequence - 1)
    if (last === undefined && sequence > 1)
      return refuse({ reason: 'statementOutOfOrder', province, sequence, next: chain.length + 1 })
    if ((last?.hash ?? null) !== previous) return refuse({ reason: 'statementForked', province, sequence })
    fresh.push(next)
  }
  return accept(fresh)
}

function refusalOfContent(nation: Nation, statement: Statement): StatementRefusal | null {
  const { plan, planHash, provinces } = nation
  const { province, sequence, counts } = statement
  if (!provinces.some(({ code }) => code === province))
    return { reason: 'statementProvinceUnknown', province }
  if (statement.plan.hash !== planHash)
    return {
      reason: 'statementOtherPlan',
      plan: statement.plan.id,
      expected: plan.id,
      isOtherVersion: statement.plan.id === plan.id,
    }
  if (counts === null) return null
  if (!isPossible(counts)) return { reason: 'statementImpossible', province, sequence }
  const unit = unitElsewhere(nation, statement, counts)
  return unit === undefined ? null : { reason: 'statementUnitElsewhere', province, unit }
}

/** The first unit that has a count but is not in the province on the plan's own list. */
function unitElsewhere(
  nation: Nation,
  { province, asOf }: Pick<Statement, 'province' | 'asOf'>,
  { communes, foundings }: StatedCounts,
): UnitKey | undefined {
  const byKey = new Map(nation.units.map((unit) => [unit.key, unit]))
  const setting = countrySetting(nation, asOf)
  const here = new Set(
    [...setting.communes, ...setting.districts]
      .map(({ key }) => key)
      .filter((key) => ancestry(byKey, key).at(-1)?.code === province),
  )
  const named = [...communes, ...foundings].flatMap(({ communes: places, district }) =>
    district === null ? places : [...places, district],
  )
  return named.find((unit) => !here.has(unit))
}

/** Can these numbers be true together? A part is never more than its whole. */
function isPossible({ communes, rules, operatingSince }: StatedCounts): boolean {
  const operating = communes.reduce((sum, here) => sum + here.operating.clubs, 0)
  const since = operatingSince.reduce((sum, { clubs }) => sum + clubs, 0)
  const words = Object.values(rules).every(
    (counts) => Object.values(counts).reduce((sum, clubs) => sum + clubs, 0) === operating,
  )
  const isWhole = communes.every(
    (here) =>
      here.operating.clubs <= here.clubs &&
      here.operatingAtStart <= here.clubs &&
      [here.operating, ...Object.values(here.operatingNew), ...Object.values(here.people)].every(
        (people) => people.listed <= people.clubs && people.clubs <= here.operating.clubs,
      ),
  )
  return since === operating && words && isWhole
}
