import type { IsoDate } from '../calendar/iso-date.ts'
import type { MoneySource } from '../sources/source.ts'
import type { Club } from './schema.ts'

/** Who can pay to found a club; a subset of the one list of sources. */
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

/** The changes that concern one club alone; a merger concerns a second club too. */
export const loneChanges = ['suspended', 'resumed', 'dissolved'] as const satisfies readonly ClubChange[]

/** The changes after which nothing more happens to a club. */
const endings: readonly ClubChange[] = ['merged', 'dissolved']

/** In what state is the club on the day? Before its establishment it is proposed. */
export function statusOn(
  { establishedOn, events }: Pick<Club, 'establishedOn' | 'events'>,
  date: IsoDate,
): ClubStatus {
  if (date < establishedOn) return 'proposed'
  const latest = events.findLast(({ on }) => on <= date)
  if (latest === undefined || latest.change === 'resumed') return 'operating'
  return latest.change
}

/** Which changes can still be recorded, given what has happened? None after an ending. */
export function possibleChanges({
  events,
}: {
  readonly events: readonly Pick<Club['events'][number], 'change'>[]
}): readonly ClubChange[] {
  const latest = events.at(-1)?.change
  if (latest !== undefined && endings.includes(latest)) return []
  return latest === 'suspended' ? ['resumed', ...endings] : ['suspended', ...endings]
}

/** Is the club's life over: merged or dissolved? Then nothing more is recorded about it. */
export function hasEnded(club: Pick<Club, 'events'>): boolean {
  return possibleChanges(club).length === 0
}
