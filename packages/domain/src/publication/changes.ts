import type { PublicTarget } from './publication.ts'

/** The two texts of a target that can change for a reader: its figure and its label. */
type Seen = Pick<PublicTarget, 'figure' | 'label'>

/** A target whose public text differs between two views. `null`: the target is not in that view. */
export type PublicChange = {
  readonly target: string
  readonly name: string
  readonly before: Seen | null
  readonly after: Seen | null
}

/**
 * The targets that read differently in the later view: first its own targets in their order, then the targets that it
 * no longer has.
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
