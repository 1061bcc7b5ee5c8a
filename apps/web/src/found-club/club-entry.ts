import type { IsoDate, Language } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import {
  type Club,
  type ClubDraft,
  type FoundingSource,
  foundingSources,
  labelFoundingSource,
  needsName,
} from '@lienthehe/domain/clubs'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import { foldText, formatDate } from '@lienthehe/domain/text'
import { dateOrText } from '../ui/typed-date.ts'
import { communesMeant, type PlacedCommune } from './commune-search.ts'
import { words } from './words.ts'

/** The contents of the form's fields, as they were typed. */
export type ClubEntry = {
  readonly name: string
  readonly commune: string
  readonly village: string
  readonly establishedOn: string
  readonly decisionNumber: string
  readonly decidedOn: string
  readonly decisionIssuer: string
  readonly moneySource: FoundingSource | ''
  readonly moneyName: string
  /** A day of the month; empty: not recorded. */
  readonly meetingDay: string
}

export const blankEntry: ClubEntry = {
  name: '',
  commune: '',
  village: '',
  establishedOn: '',
  decisionNumber: '',
  decidedOn: '',
  decisionIssuer: '',
  moneySource: '',
  moneyName: '',
  meetingDay: '',
}

export function entryOf(club: Club, communes: readonly PlacedCommune[], language: Language): ClubEntry {
  return {
    name: club.name,
    commune: communes.find(({ key }) => key === club.commune)?.label[language] ?? '',
    village: club.village ?? '',
    establishedOn: formatDate(club.establishedOn),
    decisionNumber: club.decisionNumber ?? '',
    decidedOn: club.decidedOn === null ? '' : formatDate(club.decidedOn),
    decisionIssuer: club.decisionIssuer ?? '',
    moneySource: club.foundingMoney?.source ?? '',
    moneyName: club.foundingMoney?.name ?? '',
    meetingDay: club.meetingDay === null ? '' : String(club.meetingDay),
  }
}

/** The draft as the server reads it; what cannot be read is sent as it was typed, and refused beside its field. */
export type SentDraft = { readonly [Field in keyof ClubDraft]: Sent<ClubDraft[Field]> }
type Sent<Value> = Value extends string ? string : Value

export function draftOf(entry: ClubEntry, communes: readonly PlacedCommune[]): SentDraft {
  const [meant, ...others] = communesMeant(communes, entry.commune)
  return {
    name: entry.name,
    commune: meant !== undefined && others.length === 0 ? meant.key : entry.commune,
    village: entry.village || null,
    establishedOn: dateOrText(entry.establishedOn),
    decisionNumber: entry.decisionNumber || null,
    decidedOn: entry.decidedOn.trim() === '' ? null : dateOrText(entry.decidedOn),
    decisionIssuer: entry.decisionIssuer || null,
    foundingMoney:
      entry.moneySource === ''
        ? null
        : { source: entry.moneySource, name: needsName(entry.moneySource) ? entry.moneyName || null : null },
    // Text that is not a number is not a day of a month either, and is refused beside its field.
    meetingDay: entry.meetingDay.trim() === '' ? null : numberOrNone(entry.meetingDay),
  }
}

/** The typed number, or `0` if it is not a number: no month has a day 0. */
function numberOrNone(text: string): number {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0
}

/** The day on which the club was founded, as far as it can be read; else the given one. */
export function foundingDay(
  { establishedOn }: Pick<ClubEntry, 'establishedOn'>,
  otherwise: IsoDate,
): IsoDate {
  return parseTypedDate(establishedOn) ?? otherwise
}

/**
 * For the server, the text simply names no commune. Here the reason can be given: nothing was typed, two communes have
 * this name, or it is one of another day (`ofToday`: the communes of today).
 */
export function sharpenProblem(
  path: string,
  problem: FieldProblem,
  entry: ClubEntry,
  {
    communes,
    ofToday,
  }: { readonly communes: readonly PlacedCommune[]; readonly ofToday: readonly PlacedCommune[] },
): FieldProblem {
  if (path === 'draft.establishedOn' && entry.establishedOn.trim() === '') return 'required'
  if (path !== 'draft.commune') return problem
  if (foldText(entry.commune) === '') return 'required'
  const meant = communesMeant(communes, entry.commune)
  if (meant.length > 1) return 'communeAmbiguous'
  return meant.length === 0 && communesMeant(ofToday, entry.commune).length > 0 ? 'communeNotThen' : problem
}

/** The content of one field of the form, as a person reads it. */
export function labelEntryField(entry: ClubEntry, field: keyof ClubEntry, language: Language): string {
  const source = foundingSources.find((known) => field === 'moneySource' && known === entry.moneySource)
  return source === undefined ? entry[field] || words.blank[language] : labelFoundingSource(source, language)
}
