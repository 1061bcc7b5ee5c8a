import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { FieldProblem } from '../refusals/field-problem.ts'
import type { MoneySource } from '../sources/source.ts'
import type { Club, ClubDraft, ClubEvent } from './schema.ts'

/** Who can pay to found a club, of the one list of sources. */
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
export function possibleChanges({ events }: Pick<Club, 'events'>): readonly ClubChange[] {
  const latest = events.at(-1)?.change
  if (latest !== undefined && endings.includes(latest)) return []
  return latest === 'suspended' ? ['resumed', ...endings] : ['suspended', ...endings]
}

/** The first such clubs in the country; an earlier year is a slip of the pen. */
const firstYear = 2006

/** What is wrong with a well-formed draft on this day? `happenedFirst` is the first joining or event on record: nothing can come before the establishment. */
export function checkClubDraft(
  { establishedOn }: Pick<ClubDraft, 'establishedOn'>,
  { today, happenedFirst }: { readonly today: IsoDate; readonly happenedFirst: IsoDate | null },
): FieldProblem | null {
  if (establishedOn > today) return 'dateInFuture'
  if (yearOf(establishedOn) < firstYear) return 'establishedTooEarly'
  return happenedFirst !== null && happenedFirst < establishedOn ? 'afterFirstRecord' : null
}

/** What is wrong with the day of this event? */
export function checkClubEvent(
  club: Pick<Club, 'establishedOn' | 'events'>,
  event: Pick<ClubEvent, 'on'>,
  today: IsoDate,
): FieldProblem | null {
  if (event.on > today) return 'dateInFuture'
  if (event.on < club.establishedOn) return 'beforeEstablishment'
  return event.on < (club.events.at(-1)?.on ?? event.on) ? 'beforeLastEvent' : null
}
