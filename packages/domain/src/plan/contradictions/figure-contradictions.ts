import type { Contradiction } from '../problem.ts'
import type { Plan } from '../schema.ts'

/**
 * Finds given figures with two values for one day, or with a value smaller than the number that a target asks for among
 * these people.
 */
export function inGivenFigures({ givenFigures = [], targets }: Plan): readonly Contradiction[] {
  return givenFigures.flatMap(({ id, figures }, index) => {
    const asked = mostAskedAmong(id, targets)
    return figures.flatMap(({ on, count }, place): readonly Contradiction[] => {
      const path = ['givenFigures', index, 'figures', place]
      if (figures.findIndex((other) => other.on === on) < place)
        return [{ kind: 'usedTwice', what: on, path }]
      return count < asked ? [{ kind: 'wholeTooSmall', whole: count, part: asked, path }] : []
    })
  })
}

/** The largest number of people that any target asks for out of this given total. */
function mostAskedAmong(figure: string, targets: Plan['targets']): number {
  const parts = targets.flatMap(({ measure }) =>
    measure.kind === 'people' && measure.of?.kind === 'given' && measure.of.figure === figure
      ? [measure.who]
      : [],
  )
  const asked = targets.flatMap(({ measure, demand }) =>
    measure.kind === 'people' && parts.includes(measure.who) && demand.kind === 'atLeast'
      ? [demand.count]
      : [],
  )
  return Math.max(0, ...asked)
}
