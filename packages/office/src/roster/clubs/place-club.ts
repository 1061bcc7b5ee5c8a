import type { Result } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import { asAbove, type LabelOfFile, notTaken, type Placements } from './part-roster.ts'

/**
 * The placements with what somebody says a name of the file means; `null` takes it back. Refused when the file has no such
 * name, when the club is none of the unit's, and when rows are to follow the one above though they name a club.
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
