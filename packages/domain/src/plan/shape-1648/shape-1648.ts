import type { UnitHistory } from '../../units/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import { draftedPlan, figuresOf, nextPeriod, planIdOf } from '../file/draft.ts'
import type { Plan, Target } from '../schema.ts'
import {
  clauseOf1648,
  clausesOf1648,
  legalBasisOf1648,
  targetsOf1648,
  villagesOf1648,
} from './shape-1648/demands.ts'

/** Stands for the number of a plan that has no number yet. */
export const unnumbered = '…'

/** What a province must say about itself, since no decision states it. */
export type ShapeOfProvince = {
  /** The mountain, border and island communes; all others are lowland. */
  readonly mountain: readonly UnitKey[]
  /** The number of villages; `null`: unknown, so the plan gets no target for villages. */
  readonly villages: number | null
}

/**
 * The plan after `base`, in the shape of decision 1648/QĐ-TTg. Demands and percentages come from the decision; the
 * rules for clubs, activities, money and duties come from `base`. So do the numbers of clubs and people, because the
 * decision has only the whole country’s.
 */
export function planInShapeOf1648(base: Plan, history: UnitHistory, own: ShapeOfProvince): Plan {
  const { from, to } = nextPeriod(base)
  const next = draftedPlan(
    base,
    {
      ...{ id: planIdOf(from, to), number: unnumbered, title: { vi: unnumbered, en: unnumbered } },
      ...{ issuer: base.issuer, from, to, figures: figuresOf(base), leftOut: [] },
    },
    history,
  )
  const [villages, terrain] = [villagesOf1648(from, own.villages), terrainOf(own.mountain)]
  const targets = targetsOf1648({
    ...{ clubs: countOf(base, 'clubsFounded'), olderPeople: countOf(base, 'peopleOfNewClubs') },
    rules: next.clubRules.map(({ id }) => id),
    ...{ hasMountain: own.mountain.length > 0, hasVillages: villages.length > 0 },
  })
  // Club rules, activities and obligations keep their clauses; the targets get new ones.
  const others = next.clauses.filter(({ id }) => !clausesOf1648.some((clause) => clause.id === id))
  return {
    ...next,
    legalBasis: legalBasisOf1648,
    clauses: [...clausesOf1648, ...others],
    stratifications: [terrain],
    givenFigures: villages,
    targets,
  }
}

function terrainOf(mountain: readonly UnitKey[]): NonNullable<Plan['stratifications']>[number] {
  const named = { kind: 'named' as const, units: mountain }
  const mountainous = {
    id: 'mountain',
    name: { vi: 'Miền núi, biên giới, hải đảo', en: 'Mountain, border and island' },
    units: named,
  }
  return {
    id: 'terrain',
    clause: clauseOf1648.communes,
    name: { vi: 'Vùng', en: 'Terrain' },
    interpretation: null,
    strata: [
      ...(mountain.length > 0 ? [mountainous] : []),
      { id: 'lowland', name: { vi: 'Đồng bằng', en: 'Lowland' }, units: { kind: 'others' } },
    ],
  }
}

/**
 * The number that the earlier plan asks for over its whole period: new clubs, or older people in new clubs. 0 if it
 * sets none.
 */
function countOf({ targets }: Plan, kind: 'clubsFounded' | 'peopleOfNewClubs'): number {
  const asks = ({ measure }: Target) =>
    measure.kind === kind &&
    (measure.kind === 'clubsFounded' ? measure.per === 'period' : measure.who === 'olderPeople')
  const [count] = targets.filter(asks).flatMap(({ demand }) => ('count' in demand ? [demand.count] : []))
  return count ?? 0
}
