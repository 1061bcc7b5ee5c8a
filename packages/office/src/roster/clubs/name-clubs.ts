import type { ClubId } from '@lienthehe/domain/clubs'
import type { ClubLabel } from './label-rows.ts'
import { type NamedClub, placeLabels } from './place-label.ts'

/**
 * How a list names each of these clubs, so that whoever sends it back is not asked which is meant: with the first of the
 * communes it is known by that tells it from the others. Clubs that nothing tells apart keep the first, and are asked about.
 */
export function nameClubs(clubs: readonly NamedClub[]): ReadonlyMap<ClubId, ClubLabel> {
  const place = placeLabels(clubs)
  return new Map(
    clubs.map(({ id, name, communes }) => {
      const labels = communes.map((commune): ClubLabel => ({ club: name, commune }))
      const certain = labels.find((label) => place(label).club === id)
      return [id, certain ?? labels[0] ?? { club: name, commune: '' }]
    }),
  )
}
