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

/** The number of a plan that was not given one yet. */
export const unnumbered = '…'

/** What a province knows about itself and no decision states. */
export type ShapeOfProvince = {
  /** Its mountain, border and island communes; the others are lowland. */
  readonly mountain: readonly UnitKey[]
  /** `null`: not known, and no target is set for villages. */
  readonly villages: number | null
}

/**
 * The plan that follows `base` in the shape of decision 1648/QĐ-TTg: its demands with its percentages, and what `base` says
 * of clubs, activities, money and duties. Its numbers of clubs and people are those of `base`, as the decision’s are the
 * whole country’s.
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
  // What is asked of the clubs themselves, of activities and of agencies keeps its clauses; the demands have new ones.
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
 * The number that the earlier plan asked for by this measure over its whole period; none where it asked for no number.
 */
function countOf({ targets }: Plan, kind: 'clubsFounded' | 'peopleOfNewClubs'): number {
  const asks = ({ measure }: Target) =>
    measure.kind === kind &&
    (measure.kind === 'clubsFounded' ? measure.per === 'period' : measure.who === 'olderPeople')
  const [count] = targets.filter(asks).flatMap(({ demand }) => ('count' in demand ? [demand.count] : []))
  return count ?? 0
}
