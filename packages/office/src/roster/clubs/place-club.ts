import type { Result } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import { asAbove, type LabelOfFile, notTaken, type Placements } from './part-roster.ts'

/**
 * Adds a person's answer for a name in the file; `null` removes it. Refused when the file has no such name, when the
 * club is not in the unit, or when `asAbove` is given for rows that name a club.
 */
export function placeClub(
  placements: Placements,
  { labels, clubs }: { readonly labels: readonly LabelOfFile[]; readonly clubs: readonly ClubId[] },
  { label, placement }: { readonly label: string; readonly placement: string | null },
): Result<Placements, InvalidInput> {
  const wrong = (field: string) =>
    refuse({ reason: 'invalidInput', fields: [{ field, problem: 'invalid' }] } as const)
  if (!labels.some((known) => known.label === label)) return wrong('label')
  const others = Object.entries(placements).filter(([known]) => known !== label)
  if (placement === null) return accept(Object.fromEntries(others))
  const isMeant = placement === notTaken || (placement === asAbove && label === '')
  if (!isMeant && !clubs.some((club) => club === placement)) return wrong('placement')
  return accept(Object.fromEntries([...others, [label, placement]]))
}
