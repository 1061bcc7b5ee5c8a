import type { IsoDate } from '@lienthehe/domain'
import type { Club, ClubDraft, ClubId } from '@lienthehe/domain/clubs'
import { editClub, foundClub } from '@lienthehe/domain/clubs'
import { isFieldProblem, type WrongField } from '@lienthehe/domain/refusals'
import { clubDraftSchema, clubIdSchema } from '@lienthehe/domain/schema'
import { spellingKey } from '@lienthehe/domain/text'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { bareClubKey, clubKey } from '../clubs/club-words.ts'
import type { RosterFinding } from '../finding.ts'
import { hasError, notice } from '../judging/judge-row.ts'
import {
  type Answers,
  gatherQuestions,
  type PlacedAsk,
  questionId,
  type Topic,
} from '../questions/question.ts'
import type { Noticed } from '../read-cell.ts'
import type { Roster, RosterField, RosterList, RosterRow } from '../roster.ts'
import { chooseRows } from '../sheets/choose-rows.ts'
import { cellContextOf } from './cell-context.ts'
import { changesOfClub } from './club-text.ts'
import { type ListedRow, type ListJudgement, listedRow, totalsOfList } from './judgement.ts'
import { communeWith, type ListedCommune, type PlacedCommune, placeCommunes } from './place-commune.ts'
import { isSaidOf, readClub, type SaidClub } from './read-club.ts'

/** An existing club, with the earliest day of joining on its list; `null`: it has never had a member. */
export type KnownClub = { readonly club: Club; readonly firstJoinedOn: IsoDate | null }

/** What a list of clubs is checked against. */
export type ClubSituation = {
  readonly today: IsoDate
  readonly communes: readonly ListedCommune[]
  readonly clubs: readonly KnownClub[]
}

/** What a row of the list stores: a club to be founded, or a changed draft of an existing one. */
export type ClubOutcome =
  | { readonly kind: 'found'; readonly draft: ClubDraft }
  | { readonly kind: 'edit'; readonly club: ClubId; readonly draft: ClubDraft }

type Judging = ClubSituation & {
  readonly place: ReturnType<typeof placeCommunes>
  readonly answers: Answers
  /** The rows accepted so far, by commune and name. */
  readonly taken: Map<string, number>
  readonly asks: PlacedAsk[]
}

/**
 * What would importing a list of clubs do? This is a dry run: nothing is stored. A row means an existing club if the
 * commune has one with exactly this name. If a name differs only by its diacritics, there is a question.
 */
export function judgeClubList(roster: Roster, situation: ClubSituation): ListJudgement<ClubOutcome> {
  const judging: Judging = {
    ...situation,
    place: placeCommunes(situation.communes),
    answers: roster.answers,
    taken: new Map(),
    asks: [],
  }
  const rows = roster.lists.flatMap((list) => judgeList(list, judging))
  return { rows, totals: totalsOfList(rows), questions: gatherQuestions(judging.asks, roster.answers) }
}

function judgeList(list: RosterList, judging: Judging): readonly ListedRow<ClubOutcome>[] {
  const cellContext = cellContextOf(list, judging)
  return chooseRows(list, judging.answers, false).map(({ row, isLeftOut, asks: hidden }) => {
    const { said, findings, asks } = readClub(row, cellContext)
    judging.asks.push(...hidden)
    if (isLeftOut) return listedRow(row, [notice(row, 'club', 'doubt', 'rowHidden')], { verdict: 'leftOut' })
    const place = { sheet: row.sheet, row: row.row }
    judging.asks.push(...asks.map((ask) => ({ ...ask, place })))
    return judgeClub(row, said, { findings, asks }, judging)
  })
}

function judgeClub(
  row: RosterRow,
  said: SaidClub,
  { findings }: Noticed,
  judging: Judging,
): ListedRow<ClubOutcome> {
  const refused = (more: readonly RosterFinding[]) =>
    listedRow<ClubOutcome>(row, [...findings, ...more], { verdict: 'refused' })
  const { name } = said
  if (name === undefined)
    return refused(isSaidOf(findings, 'club') ? [] : [notice(row, 'club', 'error', 'required')])
  const on = foundedOn(row, said, judging)
  // Without a valid day nobody knows which communes existed then; the day is reported first, unless the club
  // is known.
  const day = on !== null && on <= judging.today ? on : null
  if (day === null && clubsNamed(said, judging.place(said, null).candidates, judging) === undefined)
    return on === null
      ? refused(dayMissing(row, said, findings))
      : refused([notice(row, 'establishedOn', 'error', 'dateInFuture')])
  const placed = placeOfRow(row, said, day, judging)
  if (placed === null)
    return listedRow(row, [...findings, notice(row, 'commune', 'doubt', 'awaitsAnswer')], {
      verdict: 'leftOut',
    })
  if (placed === 'unknown') return refused([notice(row, 'commune', 'error', 'communeUnknown')])
  const key = `${placed.key} ${clubKey(name)}`
  const earlier = judging.taken.get(key)
  if (earlier !== undefined) return refused([notice(row, 'club', 'error', 'clubTwice', String(earlier))])
  judging.taken.set(key, row.row)
  const inCommune = judging.clubs.filter(({ club }) => club.commune === placed.key)
  const named = inCommune.filter(({ club }) => clubKey(club.name) === clubKey(name))
  const [only, another] = named
  if (another !== undefined) return refused([notice(row, 'club', 'error', 'severalClubs', name)])
  if (only !== undefined) return judgeKnownClub(row, said, only, { findings, commune: placed, judging })
  const alike = inCommune.find(({ club }) => bareClubKey(club.name) === bareClubKey(name))
  const answer = alike === undefined ? 'another' : askWhetherKnown(row, name, alike, judging)
  if (alike !== undefined && answer === 'same')
    return judgeKnownClub(row, { ...said, name: alike.club.name }, alike, {
      findings,
      commune: placed,
      judging,
    })
  if (answer !== 'another')
    return listedRow(row, [...findings, notice(row, 'club', 'doubt', 'clubAlike', alike?.club.name ?? '')], {
      verdict: 'leftOut',
    })
  if (on === null) return refused(dayMissing(row, said, findings))
  return judgeNewClub(row, said, on, { findings, commune: placed, today: judging.today })
}

/** The day in a row, or the day of the decision where an answer says so; `null`: no whole day. */
function foundedOn(row: RosterRow, said: SaidClub, judging: Judging): IsoDate | null {
  if (said.establishedOn?.kind === 'whole') return said.establishedOn.on
  if (said.establishedOn !== undefined || !said.decidedOn) return null
  const topic: Topic = { kind: 'foundedAsDecided', sheet: row.sheet }
  const options = [
    { answer: 'yes', shown: '' },
    { answer: 'no', shown: '' },
  ]
  const text = row.cells.club?.text ?? ''
  judging.asks.push({ ...topic, text, options, place: { sheet: row.sheet, row: row.row } })
  return judging.answers[questionId(topic)] === 'yes' ? said.decidedOn : null
}

function dayMissing(
  row: RosterRow,
  { establishedOn }: SaidClub,
  findings: readonly RosterFinding[],
): readonly RosterFinding[] {
  if (establishedOn?.kind === 'part') return [notice(row, 'establishedOn', 'error', 'dayIncomplete')]
  if (isSaidOf(findings, 'establishedOn')) return [notice(row, 'establishedOn', 'error', 'dayIncomplete')]
  return [notice(row, 'establishedOn', 'error', 'required')]
}

/** The commune that a row names. `null`: a question about it is open; `unknown`: no commune is possible. */
function placeOfRow(
  row: RosterRow,
  said: SaidClub,
  on: IsoDate | null,
  judging: Judging,
): AdministrativeUnit | null | 'unknown' {
  const { commune, candidates } = judging.place(said, on)
  if (commune !== null) return commune
  const known = clubsNamed(said, candidates, judging)
  if (known !== undefined) return communeWith(judging.communes, known) ?? 'unknown'
  if (candidates.length === 0) return 'unknown'
  const wording = [said.commune, said.district].filter(Boolean).join(', ')
  const topic: Topic = { kind: 'communeMeant', wording }
  const options = candidates.map(({ label }) => ({ answer: label, shown: label }))
  judging.asks.push({ ...topic, text: said.name ?? '', options, place: { sheet: row.sheet, row: row.row } })
  const answer = judging.answers[questionId(topic)]
  return candidates.find(({ label }) => label === answer)?.unit ?? null
}

/** If only one of the possible communes has a club of this name, the row means that club. */
function clubsNamed(said: SaidClub, candidates: PlacedCommune['candidates'], { clubs }: Judging) {
  const keys = new Set(candidates.map(({ unit }) => unit.key))
  const [only, another] = clubs.filter(
    ({ club }) => keys.has(club.commune) && clubKey(club.name) === clubKey(said.name ?? ''),
  )
  return another === undefined ? only?.club.commune : undefined
}

function askWhetherKnown(
  row: RosterRow,
  name: string,
  { club }: KnownClub,
  judging: Judging,
): string | undefined {
  const topic: Topic = { kind: 'knownClub', wording: `${name} / ${club.name}` }
  const options = [
    { answer: 'same', shown: club.name },
    { answer: 'another', shown: name },
  ]
  judging.asks.push({ ...topic, text: name, options, place: { sheet: row.sheet, row: row.row } })
  return judging.answers[questionId(topic)]
}

type Placed = { readonly findings: readonly RosterFinding[]; readonly commune: AdministrativeUnit }

function judgeNewClub(
  row: RosterRow,
  said: SaidClub,
  establishedOn: IsoDate,
  { findings, commune, today }: Placed & { readonly today: IsoDate },
): ListedRow<ClubOutcome> {
  const draft: ClubDraft = {
    name: said.name ?? '',
    commune: commune.key,
    village: said.village ?? null,
    establishedOn,
    decisionNumber: said.decisionNumber ?? null,
    decidedOn: said.decidedOn ?? null,
    decisionIssuer: said.decisionIssuer ?? null,
    foundingMoney: said.foundingMoney ?? null,
    meetingDay: said.meetingDay ?? null,
  }
  const wrong = [...shapeOf(draft), ...problemsOf(foundClub(nobody, draft, { today, commune }))]
  const all = [...findings, ...wrong.map((problem) => findingOf(row, problem))]
  return hasError(all)
    ? listedRow(row, all, { verdict: 'refused' })
    : listedRow(row, all, { verdict: 'new', outcomes: [{ kind: 'found', draft }] })
}

function judgeKnownClub(
  row: RosterRow,
  said: SaidClub,
  { club, firstJoinedOn }: KnownClub,
  { findings, commune, judging: { today } }: Placed & { readonly judging: Judging },
): ListedRow<ClubOutcome> {
  const { id, events: _, liesIn: __, ...stored } = club
  const draft: ClubDraft = {
    ...stored,
    // A name that differs only in capitals or in the word for “club” is the same name.
    name: clubKey(said.name ?? '') === clubKey(stored.name) ? stored.name : (said.name ?? stored.name),
    establishedOn: said.establishedOn?.kind === 'whole' ? said.establishedOn.on : stored.establishedOn,
    village: kept(said.village, stored.village),
    decisionNumber: kept(said.decisionNumber, stored.decisionNumber),
    decidedOn: kept(said.decidedOn, stored.decidedOn),
    decisionIssuer: kept(said.decisionIssuer, stored.decisionIssuer),
    foundingMoney: kept(said.foundingMoney, stored.foundingMoney),
    meetingDay: kept(said.meetingDay, stored.meetingDay),
  }
  const changes = changesOfClub(stored, draft)
  if (changes.length === 0) return listedRow(row, findings, { verdict: 'unchanged' })
  const wrong = [...shapeOf(draft), ...problemsOf(editClub(club, draft, { today, commune, firstJoinedOn }))]
  const all = [...findings, ...wrong.map((problem) => findingOf(row, problem))]
  return hasError(all)
    ? listedRow(row, all, { verdict: 'refused' })
    : listedRow(row, all, { verdict: 'update', outcomes: [{ kind: 'edit', club: id, draft }], changes })
}

/** A value that the row does not mention stays; so does a text that differs only by spaces or capitals. */
function kept<Value>(said: Value | null | undefined, stored: Value | null): Value | null {
  if (said === undefined) return stored
  const isSame =
    typeof said === 'string' && typeof stored === 'string' && spellingKey(said) === spellingKey(stored)
  return isSame ? stored : said
}

/** An id that no club has; it only needs the form of one. */
const nobody = clubIdSchema.parse('00000000-0000-4000-8000-000000000000')

function shapeOf(draft: ClubDraft): readonly WrongField[] {
  const parsed = clubDraftSchema.safeParse(draft)
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    problem: isFieldProblem(message) ? message : 'invalid',
  }))
}

type Judged = ReturnType<typeof foundClub>

function problemsOf(judged: Judged): readonly WrongField[] {
  return judged.ok ? [] : judged.refusal.fields
}

const fieldOfPath: Readonly<Record<string, RosterField>> = {
  name: 'club',
  commune: 'commune',
  village: 'village',
  establishedOn: 'establishedOn',
  decisionNumber: 'decisionNumber',
  decidedOn: 'decidedOn',
  decisionIssuer: 'decisionIssuer',
  foundingMoney: 'money',
  meetingDay: 'meetingDay',
}

function findingOf(row: RosterRow, { field, problem }: WrongField): RosterFinding {
  const [first = ''] = field.replace(/^draft\./, '').split('.')
  return notice(row, fieldOfPath[first] ?? 'club', 'error', problem)
}
