import type { ClubId } from '@lienthehe/domain/clubs'
import type { ClubLabel } from './label-rows.ts'
import { type NamedClub, placeLabels } from './place-label.ts'

/**
 * A name for each of these clubs in a list, so that nobody has to be asked which is meant when the list is sent back:
 * with the first of its communes that distinguishes it. Clubs that nothing distinguishes get their first commune, and
 * are asked about.
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
