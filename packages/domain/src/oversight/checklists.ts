import type { IsoDate } from '../calendar/iso-date.ts'
import type { Assessment, Checklist, Visited } from './schema.ts'
import { unitSupportProposal } from './unit-support.ts'
import { wellManagedProposal } from './well-managed.ts'

/** Every edition of every checklist used to score visits, now or earlier. */
export const checklists: readonly Checklist[] = [wellManagedProposal, unitSupportProposal]

/** The edition used to score a visit of this kind on the day; `undefined` if no edition is valid yet. */
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

/** The edition of the checklist that was used for this score. */
export function checklistOf(
  { checklist, edition }: Pick<Assessment, 'checklist' | 'edition'>,
  editions: readonly Checklist[] = checklists,
): Checklist | undefined {
  return editions.find((one) => one.id === checklist && one.edition === edition)
}
