import type { PublicTarget } from './publication.ts'

/** What a reader sees of one target: its figure and its word. */
type Seen = Pick<PublicTarget, 'figure' | 'label'>

/** One target whose public text differs from the earlier view; `null`: the target did not exist, or no longer does. */
export type PublicChange = {
  readonly target: string
  readonly name: string
  readonly before: Seen | null
  readonly after: Seen | null
}

/**
 * What does the public now read differently? The targets of the later view in their order, then those that are gone.
 */
export function changesBetween(
  before: readonly PublicTarget[],
  after: readonly PublicTarget[],
): readonly PublicChange[] {
  const find = (targets: readonly PublicTarget[], id: string) => targets.find((target) => target.id === id)
  const gone = before.filter(({ id }) => find(after, id) === undefined)
  return [...after, ...gone].flatMap(({ id, name }) => {
    const [was, is] = [seenOf(find(before, id)), seenOf(find(after, id))]
    const isSame = was?.figure === is?.figure && was?.label === is?.label
    return isSame ? [] : [{ target: id, name, before: was, after: is }]
  })
}

function seenOf(target: PublicTarget | undefined): Seen | null {
  return target === undefined ? null : { figure: target.figure, label: target.label }
}
