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

/** The texts in the fields of the form. */
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
  /** The day of the month on which the club meets; empty: not recorded. */
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

/** The draft as it is sent; unreadable input is sent as typed, and the server refuses it beside its field. */
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
    // Text that is not a number becomes a day that no month has, and the server refuses it beside its field.
    meetingDay: entry.meetingDay.trim() === '' ? null : numberOrNone(entry.meetingDay),
  }
}

/** The typed number, or `0` if it is not a number: no month has a day 0. */
function numberOrNone(text: string): number {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0
}

/** The typed day of the founding, or `otherwise` if it cannot be read. */
export function foundingDay(
  { establishedOn }: Pick<ClubEntry, 'establishedOn'>,
  otherwise: IsoDate,
): IsoDate {
  return parseTypedDate(establishedOn) ?? otherwise
}

/**
 * Explains why a text names no commune; the server only knows that it names none. Either nothing was typed, or two
 * communes have this name, or it exists on another day (`ofToday`: the communes of today).
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

/** The content of one field of the form as text. */
export function labelEntryField(entry: ClubEntry, field: keyof ClubEntry, language: Language): string {
  const source = foundingSources.find((known) => field === 'moneySource' && known === entry.moneySource)
  return source === undefined ? entry[field] || words.blank[language] : labelFoundingSource(source, language)
}
