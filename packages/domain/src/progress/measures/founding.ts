import { yearOf } from '../../calendar/iso-date.ts'
import type { FoundingSource } from '../../clubs/club.ts'
import type { PlacedClub } from '../register.ts'

/** So many new clubs of one year and place, paid for by the same; what counts one of them counts all. */
export type Founding = FoundingKind & { clubs: number }

/** What decides where a new club counts. */
export type FoundingKind = Pick<PlacedClub, 'communes' | 'district'> & {
  readonly year: number
  /** `null` where it is not recorded who paid. */
  readonly source: FoundingSource | null
}

/** The kind of founding that a new club is. */
export function foundingKindOf({ club, communes, district }: PlacedClub): FoundingKind {
  return { year: yearOf(club.establishedOn), source: club.foundingMoney?.source ?? null, communes, district }
}

/** The same text for clubs of one kind: a province has thousands of clubs, of some hundred kinds. */
export function foundingKey({ club, district }: PlacedClub): string {
  // Where no district can be told, it matters in which communes the club may lie.
  return `${district ?? club.commune} ${yearOf(club.establishedOn)} ${club.foundingMoney?.source ?? ''}`
}

/** A kind of which no club has been counted yet. */
export function foundingOf(placed: PlacedClub): Founding {
  return { ...foundingKindOf(placed), clubs: 0 }
}
