import { yearOf } from '../../calendar/iso-date.ts'
import type { Contradiction } from '../problem.ts'
import type { Period, Plan } from '../schema.ts'
import { inGivenFigures } from './figure-contradictions.ts'
import { inStrata, stratumIds } from './strata-contradictions.ts'
import { inTarget } from './target-contradictions.ts'
import { upsideDown } from './upside-down.ts'

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

/** All citing lists, with those that a plan may leave out. */
const allCitingLists = [...citingLists, 'indicators', 'stratifications', 'givenFigures'] as const

/** The places where parts of a plan contradict each other; empty if there are none. */
export function contradictionsIn(plan: Plan): readonly Contradiction[] {
  return [
    ...inPeriod(plan.period),
    ...plan.targets.flatMap((target, index) => inTarget(target, ['targets', index], plan)),
    ...plan.clubRules.flatMap(({ criterion }, index): readonly Contradiction[] => {
      const path = ['clubRules', index, 'criterion']
      if (criterion.kind === 'areas' && plan.activityAreas.length === 0) return [{ kind: 'noAreas', path }]
      return 'band' in criterion ? upsideDown(criterion.band, [...path, 'band']) : []
    }),
    ...inStrata(plan),
    ...inGivenFigures(plan),
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

/** An id is unique in the whole plan, so that a record can refer to it without naming the kind of thing. */
function usedTwice(plan: Plan): readonly Contradiction[] {
  const seen = new Set<string>()
  const repeated = (list: 'clauses' | 'agencies' | (typeof allCitingLists)[number]) =>
    (plan[list] ?? []).flatMap(({ id }, index): readonly Contradiction[] => {
      const isRepeated = seen.has(id)
      seen.add(id)
      return isRepeated ? [{ kind: 'usedTwice', what: id, path: [list, index, 'id'] }] : []
    })
  return (['clauses', ...allCitingLists, 'agencies'] as const).flatMap(repeated)
}

/**
 * Each source of money is under one clause only. Otherwise nobody could say to which sum of section IV its money
 * belongs.
 */
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
    stratum: new Set(stratumIds(plan)),
    figure: idsOf(plan.givenFigures ?? []),
  }
  const missing = (what: keyof typeof known, named: string, path: Path): readonly Contradiction[] =>
    known[what].has(named) ? [] : [{ kind: 'notInPlan', what, named, path }]
  return [
    ...allCitingLists.flatMap((list) =>
      (plan[list] ?? []).flatMap(({ clause }, index) => missing('clause', clause, [list, index, 'clause'])),
    ),
    ...(['targets', 'indicators'] as const).flatMap((list) =>
      (plan[list] ?? []).flatMap(({ measure }, index) =>
        ('rules' in measure ? measure.rules : []).flatMap((rule, place) =>
          missing('clubRule', rule, [list, index, 'measure', 'rules', place]),
        ),
      ),
    ),
    ...plan.targets.flatMap(({ measure }, index) => {
      const path = ['targets', index, 'measure']
      if (measure.kind === 'unitsServed' && measure.stratum !== null)
        return missing('stratum', measure.stratum, [...path, 'stratum'])
      if (measure.kind === 'villagesServed') return missing('figure', measure.figure, [...path, 'figure'])
      if (measure.kind === 'people' && measure.of?.kind === 'given')
        return missing('figure', measure.of.figure, [...path, 'of', 'figure'])
      return []
    }),
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
