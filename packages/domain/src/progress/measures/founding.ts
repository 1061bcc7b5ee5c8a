import { yearOf } from '../../calendar/iso-date.ts'
import type { FoundingSource } from '../../clubs/club.ts'
import type { PlacedClub } from '../register.ts'

/** New clubs of the same year, place and source of money. A target counts either all of them or none. */
export type Founding = FoundingKind & { clubs: number }

/** The properties of a new club that decide in which parts of a target it counts. */
export type FoundingKind = Pick<PlacedClub, 'communes' | 'district'> & {
  readonly year: number
  /** `null`: the source of money is not recorded. */
  readonly source: FoundingSource | null
}

/** The year, source and place of a new club. */
export function foundingKindOf({ club, communes, district }: PlacedClub): FoundingKind {
  return { year: yearOf(club.establishedOn), source: club.foundingMoney?.source ?? null, communes, district }
}

/** A key that is equal for clubs of one kind. A province has thousands of clubs of only about a hundred kinds. */
export function foundingKey({ club, district }: PlacedClub): string {
  // If the district is unknown, the key contains the commune, because the club's possible communes then
  // matter.
  return `${district ?? club.commune} ${yearOf(club.establishedOn)} ${club.foundingMoney?.source ?? ''}`
}

/** The founding of this club's kind, with no club counted yet. */
export function foundingOf(placed: PlacedClub): Founding {
  return { ...foundingKindOf(placed), clubs: 0 }
}
