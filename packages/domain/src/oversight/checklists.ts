import type { IsoDate } from '../calendar/iso-date.ts'
import type { Assessment, Checklist, Visited } from './schema.ts'
import { unitSupportProposal } from './unit-support.ts'
import { wellManagedProposal } from './well-managed.ts'

/** Every edition of every checklist that visits are, or were, scored by. */
export const checklists: readonly Checklist[] = [wellManagedProposal, unitSupportProposal]

/** The edition by which a visit of this kind is scored on the day; `undefined` before the first. */
export function checklistOn(
  visited: Visited['kind'],
  on: IsoDate,
  editions: readonly Checklist[] = checklists,
): Checklist | undefined {
  return editions
    .filter((one) => one.visited === visited && one.from <= on)
    .reduce<Checklist | undefined>(
      (latest, one) => (latest === undefined || latest.from <= one.from ? one : latest),
      undefined,
    )
}

/** The edition by which this was scored. */
export function checklistOf(
  { checklist, edition }: Pick<Assessment, 'checklist' | 'edition'>,
  editions: readonly Checklist[] = checklists,
): Checklist | undefined {
  return editions.find((one) => one.id === checklist && one.edition === edition)
}
