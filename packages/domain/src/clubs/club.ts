import type { IsoDate } from '../calendar/iso-date.ts'
import type { MoneySource } from '../sources/source.ts'
import type { Club } from './schema.ts'

/** Who can pay to found a club: some of the sources of money that every plan knows. */
export const foundingSources = [
  'province',
  'district',
  'commune',
  'central',
  'project',
  'donor',
  'community',
] as const satisfies readonly MoneySource[]
export type FoundingSource = (typeof foundingSources)[number]

/** The states of a club’s life, in the order in which they come. */
export const clubStatuses = ['proposed', 'operating', 'suspended', 'merged', 'dissolved'] as const
export type ClubStatus = (typeof clubStatuses)[number]

/** What may happen to an established club. */
export const clubChanges = ['suspended', 'resumed', 'merged', 'dissolved'] as const
export type ClubChange = (typeof clubChanges)[number]

/** The changes that concern only one club; a merger concerns two. */
export const loneChanges = ['suspended', 'resumed', 'dissolved'] as const satisfies readonly ClubChange[]

/** The changes that end a club, so that no further change can follow. */
const endings: readonly ClubChange[] = ['merged', 'dissolved']

/** The club’s state on the day; before it is established it is `proposed`. */
export function statusOn(
  { establishedOn, events }: Pick<Club, 'establishedOn' | 'events'>,
  date: IsoDate,
): ClubStatus {
  if (date < establishedOn) return 'proposed'
  const latest = events.findLast(({ on }) => on <= date)
  if (latest === undefined || latest.change === 'resumed') return 'operating'
  return latest.change
}

/** The changes that can be recorded next, given the events so far; none after the club has ended. */
export function possibleChanges({
  events,
}: {
  readonly events: readonly Pick<Club['events'][number], 'change'>[]
}): readonly ClubChange[] {
  const latest = events.at(-1)?.change
  if (latest !== undefined && endings.includes(latest)) return []
  return latest === 'suspended' ? ['resumed', ...endings] : ['suspended', ...endings]
}

/** Has the club ended, by a merger or by being dissolved? Then nothing more is recorded about it. */
export function hasEnded(club: Pick<Club, 'events'>): boolean {
  return possibleChanges(club).length === 0
}
