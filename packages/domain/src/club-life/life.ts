import type { BoardPost } from '../boards/post.ts'
import type { BoardTerm } from '../boards/schema.ts'
import type { TermEndReason } from '../boards/term-end.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import type { Club, ClubEvent } from '../clubs/schema.ts'

/** One thing that happened in the life of a club. */
export type LifeMoment = { readonly on: IsoDate } & (
  | { readonly kind: 'decided'; readonly number: string | null; readonly issuer: string | null }
  | { readonly kind: 'established' }
  | { readonly kind: 'changed'; readonly event: ClubEvent }
  /** Another club was merged into this one, and its members joined this one. */
  | { readonly kind: 'received'; readonly from: string }
  | { readonly kind: 'regulated' }
  | { readonly kind: 'postTaken'; readonly post: BoardPost; readonly fullName: string }
  | {
      readonly kind: 'postLeft'
      readonly post: BoardPost
      readonly fullName: string
      readonly because: TermEndReason
    }
  /** Somebody visited the club to monitor it (III.3.d). */
  | { readonly kind: 'visited'; readonly visitors: string }
  /** A list of members was imported from a file, and the import has not been undone. */
  | { readonly kind: 'listed'; readonly receipt: string; readonly added: number; readonly left: number }
  /** A month of the club's book was closed. */
  | { readonly kind: 'bookClosed'; readonly month: Month }
)

/** The records of a club from which `lifeOf` makes its history. */
export type LifeRecords = {
  readonly club: Pick<Club, 'establishedOn' | 'decisionNumber' | 'decidedOn' | 'decisionIssuer' | 'events'>
  readonly terms: readonly BoardTerm[]
  /** The first days of the club's regulations. */
  readonly regulatedOn: readonly IsoDate[]
  /** The clubs that were merged into this one. */
  readonly received: readonly { readonly on: IsoDate; readonly from: string }[]
  readonly visits: readonly { readonly on: IsoDate; readonly visitors: string }[]
  readonly lists: readonly {
    readonly on: IsoDate
    readonly receipt: string
    readonly added: number
    readonly left: number
  }[]
  /** The closed months of the book, each with the day on which it was closed. */
  readonly closed: readonly { readonly on: IsoDate; readonly month: Month }[]
}

/**
 * The order of moments on one day: the decision to found a club comes before its establishment, and a change such as
 * its end comes last.
 */
const order: readonly LifeMoment['kind'][] = [
  'decided',
  'established',
  'received',
  'regulated',
  'postLeft',
  'postTaken',
  'listed',
  'visited',
  'bookClosed',
  'changed',
]

/** What happened in the life of the club, earliest first. A term that was recorded by mistake is left out. */
export function lifeOf({
  club,
  terms,
  regulatedOn,
  received,
  visits,
  lists,
  closed,
}: LifeRecords): readonly LifeMoment[] {
  const { establishedOn, decisionNumber, decidedOn, decisionIssuer, events } = club
  const moments: readonly LifeMoment[] = [
    ...(decidedOn === null
      ? []
      : [{ on: decidedOn, kind: 'decided', number: decisionNumber, issuer: decisionIssuer } as const]),
    { on: establishedOn, kind: 'established' },
    ...events.map((event) => ({ on: event.on, kind: 'changed', event }) as const),
    ...received.map(({ on, from }) => ({ on, kind: 'received', from }) as const),
    ...regulatedOn.map((on) => ({ on, kind: 'regulated' }) as const),
    ...terms.flatMap(momentsOfTerm),
    ...visits.map((visit) => ({ kind: 'visited', ...visit }) as const),
    ...lists.map((list) => ({ kind: 'listed', ...list }) as const),
    ...closed.map((book) => ({ kind: 'bookClosed', ...book }) as const),
  ]
  return moments.toSorted((one, other) =>
    one.on === other.on ? order.indexOf(one.kind) - order.indexOf(other.kind) : one.on < other.on ? -1 : 1,
  )
}

function momentsOfTerm({ post, fullName, from, end }: BoardTerm): readonly LifeMoment[] {
  if (end?.reason === 'recordedByMistake') return []
  const taken: LifeMoment = { on: from, kind: 'postTaken', post, fullName }
  return end === null
    ? [taken]
    : [taken, { on: end.on, kind: 'postLeft', post, fullName, because: end.reason }]
}
