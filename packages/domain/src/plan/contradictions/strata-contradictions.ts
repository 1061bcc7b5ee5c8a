import type { Contradiction } from '../problem.ts'
import type { Plan } from '../schema.ts'

/** The strata of all the plan's divisions, in their order. */
export function stratumIds({ stratifications = [] }: Pick<Plan, 'stratifications'>): readonly string[] {
  return stratifications.flatMap(({ strata }) => strata.map(({ id }) => id))
}

/** Strata that overlap: two of them have the same id, type or unit, or both take all remaining units. */
export function inStrata(plan: Pick<Plan, 'stratifications'>): readonly Contradiction[] {
  const { stratifications = [] } = plan
  const ids = new Set<string>()
  return stratifications.flatMap(({ strata }, index) => {
    const named = new Set<string>()
    const second = (seen: Set<string>, what: string, path: Contradiction['path']) => {
      const isRepeated = seen.has(what)
      seen.add(what)
      return isRepeated ? [{ kind: 'usedTwice', what, path } as const] : []
    }
    return strata.flatMap(({ id, units }, place) => {
      const path = ['stratifications', index, 'strata', place]
      const [list, names] =
        units.kind === 'types'
          ? ['types', units.types]
          : units.kind === 'named'
            ? ['units', units.units]
            : ['kind', ['others']]
      return [
        ...second(ids, id, [...path, 'id']),
        ...names.flatMap((name) => second(named, name, [...path, 'units', list])),
      ]
    })
  })
}
