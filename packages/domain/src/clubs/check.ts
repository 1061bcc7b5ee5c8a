import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { firstClubYear } from '../refusals/field-limits.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { FoundingSource } from './club.ts'
import type { Club, ClubDraft, ClubEvent } from './schema.ts'

/** A project or a donor is one among many, so the record must say which. */
const sourcesWithName: readonly FoundingSource[] = ['project', 'donor']

/** Must the record say who gave the founding money, when it came from this source? */
export function needsName(source: FoundingSource): boolean {
  return sourcesWithName.includes(source)
}

/**
 * What is wrong with a well-formed draft on this day? Empty when nothing is. `firstRecordedOn` is the first joining or
 * event on record (`null`: there is none): a club cannot be established after it.
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

/** What is wrong with this event in the club's life? Empty when nothing is. */
export function checkClubEvent(
  { establishedOn, events }: Pick<Club, 'establishedOn' | 'events'>,
  { on }: Pick<ClubEvent, 'on'>,
  today: IsoDate,
): readonly WrongField[] {
  if (on > today) return [{ field: 'on', problem: 'dateInFuture' }]
  if (on < establishedOn) return [{ field: 'on', problem: 'beforeEstablishment' }]
  return on < (events.at(-1)?.on ?? on) ? [{ field: 'on', problem: 'beforeLastEvent' }] : []
}
