import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { firstClubYear } from '../refusals/field-limits.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { FoundingSource } from './club.ts'
import type { Club, ClubDraft, ClubEvent } from './schema.ts'

/** There are many projects and donors, so the record must name the one that paid. */
const sourcesWithName: readonly FoundingSource[] = ['project', 'donor']

/** Must the record name who gave the founding money, if it came from this source? */
export function needsName(source: FoundingSource): boolean {
  return sourcesWithName.includes(source)
}

/**
 * The problems of a well-formed draft on this day; empty when there are none. A club cannot be established after
 * `firstRecordedOn`, the day of its first member or event on record (`null` when it has none).
 */
export function checkClubDraft(
  {
    establishedOn,
    decidedOn,
    foundingMoney,
  }: Pick<ClubDraft, 'establishedOn' | 'decidedOn' | 'foundingMoney'>,
  { today, firstRecordedOn }: { readonly today: IsoDate; readonly firstRecordedOn: IsoDate | null },
): readonly WrongField[] {
  const wrong: WrongField[] = []
  if (establishedOn > today) wrong.push({ field: 'establishedOn', problem: 'dateInFuture' })
  else if (yearOf(establishedOn) < firstClubYear)
    wrong.push({ field: 'establishedOn', problem: 'establishedTooEarly' })
  else if (firstRecordedOn !== null && firstRecordedOn < establishedOn)
    wrong.push({ field: 'establishedOn', problem: 'afterFirstRecord' })
  if (decidedOn !== null && decidedOn > today) wrong.push({ field: 'decidedOn', problem: 'dateInFuture' })
  if (foundingMoney !== null && needsName(foundingMoney.source) && foundingMoney.name === null)
    wrong.push({ field: 'foundingMoney.name', problem: 'required' })
  return wrong
}

/** The problems of this event in the club’s life; empty when there are none. */
export function checkClubEvent(
  { establishedOn, events }: Pick<Club, 'establishedOn' | 'events'>,
  { on }: Pick<ClubEvent, 'on'>,
  today: IsoDate,
): readonly WrongField[] {
  if (on > today) return [{ field: 'on', problem: 'dateInFuture' }]
  if (on < establishedOn) return [{ field: 'on', problem: 'beforeEstablishment' }]
  return on < (events.at(-1)?.on ?? on) ? [{ field: 'on', problem: 'beforeLastEvent' }] : []
}
