import { yearOf } from '../calendar/iso-date.ts'
import type { Contradiction } from './problem.ts'
import type { Measure, Period, Plan, Target } from './schema.ts'

/** The lists of a plan whose elements each cite a clause. */
export const citingLists = [
  'objectives',
  'scope',
  'targets',
  'clubRules',
  'activityAreas',
  'activities',
  'fundingSources',
  'obligations',
] as const satisfies readonly (keyof Plan)[]

/** Where the parts of a plan do not fit each other; empty when they do. */
export function contradictionsIn(plan: Plan): readonly Contradiction[] {
  return [
    ...inPeriod(plan.period),
    ...plan.targets.flatMap((target, index) => inTarget(target, ['targets', index], plan)),
    ...plan.clubRules.flatMap(({ criterion }, index): readonly Contradiction[] => {
      const path = ['clubRules', index, 'criterion']
      if (criterion.kind === 'areas' && plan.activityAreas.length === 0) return [{ kind: 'noAreas', path }]
      return 'band' in criterion ? upsideDown(criterion.band, [...path, 'band']) : []
    }),
    ...usedTwice(plan),
    ...sourcesTwice(plan),
    ...notInPlan(plan),
  ]
}

type Path = Contradiction['path']

function inPeriod({ from, to, years }: Period): readonly Contradiction[] {
  const backwards = from < to ? [] : [{ kind: 'periodBackwards', path: ['period'] } as const]
  return [
    ...backwards,
    ...years.flatMap((year, index): readonly Contradiction[] => {
      const path = ['period', 'years', index]
      if (years.indexOf(year) < index) return [{ kind: 'usedTwice', what: String(year), path }]
      return yearOf(from) <= year && year <= yearOf(to) ? [] : [{ kind: 'yearOutside', year, path }]
    }),
  ]
}

/** Only these measures are parts of a whole: of all communes, clubs or districts. */
const measuresWithWhole: readonly Measure['kind'][] = [
  'communesCovered',
  'clubsMaintained',
  'clubsMeeting',
  'districtsPlanned',
]

function inTarget(
  { measure, demand }: Target,
  path: Path,
  { period }: Pick<Plan, 'period'>,
): readonly Contradiction[] {
  const found: Contradiction[] = []
  if (demand.kind === 'quota') found.push(...upsideDown(demand, [...path, 'demand']))
  // A share of nothing in particular would ask for 0 and be met by everybody.
  if (demand.kind === 'shareAtLeast' && !measuresWithWhole.includes(measure.kind))
    found.push({ kind: 'shareOfNoWhole', path: [...path, 'demand'] })
  // Without years a demand on each of them has no part, and could neither be met nor missed.
  const isYearly =
    measure.kind === 'clubsFounded' && (measure.per === 'year' || measure.per === 'districtAndYear')
  if (isYearly && period.years.length === 0)
    found.push({ kind: 'noYears', path: [...path, 'measure', 'per'] })
  return found
}

function upsideDown(
  { low, high }: { readonly low: number; readonly high: number },
  path: Path,
): readonly Contradiction[] {
  return low <= high ? [] : [{ kind: 'upsideDown', low, high, path }]
}

/** An id names one thing in the whole plan, so that a record can speak of it without saying what kind of thing it is. */
function usedTwice(plan: Plan): readonly Contradiction[] {
  const seen = new Set<string>()
  const repeated = (list: 'clauses' | 'agencies' | (typeof citingLists)[number]) =>
    plan[list].flatMap(({ id }, index): readonly Contradiction[] => {
      const isRepeated = seen.has(id)
      seen.add(id)
      return isRepeated ? [{ kind: 'usedTwice', what: id, path: [list, index, 'id'] }] : []
    })
  return (['clauses', ...citingLists, 'agencies'] as const).flatMap(repeated)
}

/** Money of one source lies under one clause, or nobody could say which sum of section IV it belongs to. */
function sourcesTwice({ fundingSources }: Plan): readonly Contradiction[] {
  const seen = new Set<string>()
  return fundingSources.flatMap(({ sources }, index) =>
    sources.flatMap((source, place): readonly Contradiction[] => {
      const isRepeated = seen.has(source)
      seen.add(source)
      return isRepeated
        ? [{ kind: 'usedTwice', what: source, path: ['fundingSources', index, 'sources', place] }]
        : []
    }),
  )
}

function notInPlan(plan: Plan): readonly Contradiction[] {
  const idsOf = (elements: readonly { readonly id: string }[]) => new Set(elements.map(({ id }) => id))
  const known = {
    clause: idsOf(plan.clauses),
    clubRule: idsOf(plan.clubRules),
    agency: idsOf(plan.agencies),
    activity: idsOf(plan.activities),
  }
  const missing = (what: keyof typeof known, named: string, path: Path): readonly Contradiction[] =>
    known[what].has(named) ? [] : [{ kind: 'notInPlan', what, named, path }]
  return [
    ...citingLists.flatMap((list) =>
      plan[list].flatMap(({ clause }, index) => missing('clause', clause, [list, index, 'clause'])),
    ),
    ...plan.targets.flatMap(({ measure }, index) =>
      (measure.kind === 'clubsMeeting' ? measure.rules : []).flatMap((rule, place) =>
        missing('clubRule', rule, ['targets', index, 'measure', 'rules', place]),
      ),
    ),
    ...plan.obligations.flatMap(({ agency }, index) =>
      missing('agency', agency, ['obligations', index, 'agency']),
    ),
    ...plan.fundingSources.flatMap(({ activities }, index) =>
      activities.flatMap((activity, place) =>
        missing('activity', activity, ['fundingSources', index, 'activities', place]),
      ),
    ),
  ]
}
