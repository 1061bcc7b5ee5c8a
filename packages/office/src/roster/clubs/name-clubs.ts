import type { ClubId } from '@lienthehe/domain/clubs'
import type { ClubLabel } from './label-rows.ts'
import { type NamedClub, placeLabels } from './place-label.ts'

/**
 * A name in a list for each of these clubs. When the list is sent back, the name must lead to one club without a
 * question. So a name contains the first commune of the club that makes it unique. If no commune does, it contains the
 * club's first commune, and there will be a question.
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
