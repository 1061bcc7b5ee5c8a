import { yearOf } from '../../calendar/iso-date.ts'
import type { FoundingSource } from '../../clubs/club.ts'
import type { PlacedClub } from '../register.ts'

/** New clubs of the same year, place and source of money: whatever counts one of them counts all. */
export type Founding = FoundingKind & { clubs: number }

/** What decides where a new club counts. */
export type FoundingKind = Pick<PlacedClub, 'communes' | 'district'> & {
  readonly year: number
  /** `null` where it is not recorded who paid. */
  readonly source: FoundingSource | null
}

/** The kind of founding of a new club. */
export function foundingKindOf({ club, communes, district }: PlacedClub): FoundingKind {
  return { year: yearOf(club.establishedOn), source: club.foundingMoney?.source ?? null, communes, district }
}

/** Equal for clubs of one kind: a province has thousands of clubs of about a hundred kinds. */
export function foundingKey({ club, district }: PlacedClub): string {
  // Where the district is not known, the communes that the club may be in matter.
  return `${district ?? club.commune} ${yearOf(club.establishedOn)} ${club.foundingMoney?.source ?? ''}`
}

/** A kind of which no club has been counted yet. */
export function foundingOf(placed: PlacedClub): Founding {
  return { ...foundingKindOf(placed), clubs: 0 }
}
