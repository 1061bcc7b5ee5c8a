import type { IsoDate } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { isActiveMember, type Member } from '@lienthehe/domain/members'
import { createDraftCheck } from '../drafts/draft-check.ts'
import type { RosterFinding } from '../finding.ts'
import { departureOf } from '../leaving/departure-of.ts'
import { findingsOnState, leavingOfRow } from '../leaving/leaving-of-row.ts'
import {
  type Answers,
  type Ask,
  gatherQuestions,
  type PlacedAsk,
  type Question,
  questionId,
  type Topic,
} from '../questions/question.ts'
import type { Roster, RosterList, UnreadSheet } from '../roster.ts'
import { chooseLists } from '../sheets/choose-lists.ts'
import { type ChosenRow, chooseRows } from '../sheets/choose-rows.ts'
import { findRepeated } from './find-repeated.ts'
import { interpretRow } from './interpret-row.ts'
import {
  hasError,
  type JudgedRow,
  type Judging,
  judgeKnown,
  judgeNew,
  leftOutRow,
  notice,
  placeOf,
  type RowReading,
  refusedRow,
} from './judge-row.ts'
import { contextOfList } from './list-context.ts'
import { Keyed, type Match, matchMembers, nameKey } from './match-members.ts'
import { type Elsewhere, otherMembershipsOf } from './namesakes.ts'
import { settleSubgroups } from './settle-subgroups.ts'

/** The number of rows with each verdict; together these are all rows of the lists that are to be imported. */
export type RosterTotals = {
  readonly [verdict in JudgedRow['verdict']]: number
} & {
  /** The number of people who are listed as having left, and whose departure is recorded. */
  readonly departures: number
  /** The number of imported rows, new or updated, that have a doubt. */
  readonly withDoubt: number
}

export type RosterJudgement = {
  readonly rows: readonly JudgedRow[]
  readonly totals: RosterTotals
  /** All questions about the file, each once, with the answers given so far. */
  readonly questions: readonly Question[]
  /** The sheets from which nobody is imported. */
  readonly unread: readonly UnreadSheet[]
}

export type RosterSituation = {
  /** The members of the club, former ones too. */
  readonly members: readonly Member[]
  readonly establishedOn: IsoDate
  readonly today: IsoDate
  /** The day of joining for people without one in the list. */
  readonly defaultJoinedOn: IsoDate
  /** The recorded names of the club's subgroups; left out: there are none. */
  readonly subgroups?: readonly string[]
  /** The present and former holders of the board's posts; left out: nobody. */
  readonly terms?: readonly BoardTerm[]
  /** The people who are members of another club today; left out: none are known. */
  readonly elsewhere?: Elsewhere
  /** The lists of the whole file, where the roster is one club's part of it; left out: the roster is the whole file. */
  readonly whole?: readonly RosterList[]
}

/** What a row says about the person's leaving, and whether somebody has confirmed it. */
type Leaving = NonNullable<ReturnType<typeof leavingOfRow>> & { readonly isConfirmed: boolean }

/** A row as it was read, with what it says about leaving, and whether it is left out. */
type Read = RowReading & {
  readonly leaving: Leaving | null
  readonly isLeftOut: boolean
  readonly asks: readonly PlacedAsk[]
}

/** What would importing this list into the club do, row by row? This is the dry run: nothing is stored. */
export function judgeRoster(roster: Roster, situation: RosterSituation): RosterJudgement {
  const { answers } = roster
  const { lists, question, unread } = chooseLists(roster)
  const readings = lists.flatMap((list) => {
    const whole = situation.whole?.find(({ sheetName }) => sheetName === list.sheetName)
    const context = contextOfList(list, { ...situation, answers, whole })
    const chosen = chooseRows(list, answers, lists.length > 1)
    return chosen.map((row) => readRow(row, context, answers))
  })
  const settled = readings.map(settleSubgroups(subgroupsNamed(situation)))
  const identified = identify(settled, situation, answers)
  const rows = identified.map(({ judged }) => judged)
  const asks = identified.flatMap((row) => row.asks)
  return {
    rows,
    totals: totalsOf(rows),
    questions: [...(question === null ? [] : [question]), ...gatherQuestions(asks, answers)],
    unread,
  }
}

/** The club's names for its subgroups: recorded ones, and those that only its members have. */
function subgroupsNamed({ subgroups = [], members, today }: RosterSituation): readonly string[] {
  const ofMembers = members.flatMap((member) =>
    member.subgroup !== null && isActiveMember(member, today) ? [member.subgroup] : [],
  )
  return [...subgroups, ...ofMembers]
}

function readRow(
  { row, isLeftOut, asks }: ChosenRow,
  context: ReturnType<typeof contextOfList>,
  answers: Answers,
): Read {
  const interpretation = interpretRow(row, context)
  const place = { sheet: row.sheet, row: row.row }
  const placed = (ask: Ask): PlacedAsk => ({ ...ask, place })
  const ofState = findingsOnState(row)
  const findings = ofState.length === 0 ? interpretation.findings : [...interpretation.findings, ...ofState]
  const { draft } = interpretation
  const leaving = leavingOfRow(row)
  const asked = isLeftOut ? [] : interpretation.asks.map(placed)
  const own = asked.length === 0 ? asks : [...asks, ...asked]
  if (leaving === null || isLeftOut) return { draft, row, findings, isLeftOut, leaving: null, asks: own }
  const topic: Topic = { kind: 'leaving', sheet: row.sheet }
  // The question shows these people, with the same name under both answers.
  const shown = draft.fullName ?? ''
  const options = ['left', 'member'].map((answer) => ({ answer, shown }))
  const ask = placed({ ...topic, text: leaving.text, options })
  const answer = answers[questionId(topic)]
  const said = { ...leaving, isConfirmed: answer === 'left' }
  const counted = answer === 'member' ? null : said
  return { draft, row, findings, isLeftOut, leaving: counted, asks: [...own, ask] }
}

type Identified = { readonly judged: JudgedRow; readonly asks: readonly PlacedAsk[] }

/** Identifies each person of the file: repeated in the file, a member of the club, or new. */
function identify(
  readings: readonly Read[],
  situation: RosterSituation,
  answers: Answers,
): readonly Identified[] {
  const { members, today } = situation
  const judging: Judging = {
    ...situation,
    terms: situation.terms ?? [],
    issuesOf: createDraftCheck(),
    otherOf: otherMembershipsOf(situation.elsewhere),
    former: new Set(members.filter((member) => !isActiveMember(member, today)).map(nameKey)),
  }
  const sound: { readonly reading: Read; readonly place: number; readonly keyed: Keyed }[] = []
  for (const [place, reading] of readings.entries())
    if (!reading.isLeftOut && !hasError(reading.findings))
      sound.push({ reading, place, keyed: new Keyed(reading.draft) })
  const keysOf = (some: typeof sound) => some.map(({ keyed }) => keyed)
  // An entry for each reading that is repeated, at the reading's index; most lists have no repeated people.
  const doubles: (Double | undefined)[] = []
  for (const [nth, found] of findRepeated(keysOf(sound)).entries()) {
    const [late, early] = [sound[nth], sound[found?.earlier ?? -1]]
    if (found && late && early)
      doubles[late.place] = doubleOf(late.reading, early.reading, found.certain, answers)
  }
  const single = doubles.length === 0 ? sound : sound.filter(({ place }) => doubles[place]?.kind !== 'same')
  const active = members.filter((member) => isActiveMember(member, today))
  const matches: (Match | undefined)[] = readings.map(() => undefined)
  for (const [nth, match] of matchMembers(keysOf(single), active).entries())
    matches[single[nth]?.place ?? -1] = match
  return readings.map((reading, place): Identified => {
    const double = doubles[place]
    const match = matches[place]
    // Two members who look alike in the file are distinguished by their records.
    const isKnown = double?.kind === 'open' && match?.kind === 'member' && !match.byNameOnly
    const asks = double?.ask === undefined || isKnown ? reading.asks : [...reading.asks, double.ask]
    if (reading.isLeftOut) return { judged: leftOut(reading, 'rowHidden'), asks }
    if (double?.kind === 'same') return { judged: repetition(reading, double), asks }
    if (double?.kind === 'open' && !isKnown)
      return { judged: leftOut(reading, 'perhapsRepeated', double.earlier), asks }
    if (match === undefined) return { judged: refusedRow(reading.row, reading.findings), asks }
    const { judged, ask } = judgeMatched(reading, match, judging, answers)
    return { judged, asks: ask === undefined ? asks : [...asks, ask] }
  })
}

type Double = {
  readonly kind: 'same' | 'open' | 'another'
  readonly earlier: string
  readonly ask?: PlacedAsk
}

/** Two rows with the same name and year: one person, two people, or a question if some fields differ slightly. */
function doubleOf({ row, draft }: Read, earlier: Read, certain: boolean, answers: Answers): Double {
  const number = String(earlier.row.row)
  if (certain) return { kind: 'same', earlier: number }
  const topic: Topic = { kind: 'twoPeople', sheet: row.sheet, wording: `${number}–${row.row}` }
  const name = draft.fullName ?? ''
  const options = [
    { answer: 'two', shown: name },
    { answer: 'one', shown: '' },
  ]
  const ask = { ...topic, text: name, options, place: { sheet: row.sheet, row: row.row } }
  const answer = answers[questionId(topic)]
  return { kind: answer === 'two' ? 'another' : answer === 'one' ? 'same' : 'open', earlier: number, ask }
}

function repetition({ row, findings }: Read, { earlier }: Double): JudgedRow {
  return refusedRow(row, [...findings, notice(row, 'fullName', 'error', 'duplicateInFile', earlier)])
}

function leftOut(
  { row, findings }: Read,
  code: 'rowHidden' | 'perhapsRepeated' | 'saidToHaveLeft' | 'nameAlike',
  value?: string,
): JudgedRow {
  // For a row that stays out, other findings do not matter.
  const errors = findings.filter(({ severity }) => severity === 'error')
  return leftOutRow(row, [...errors, notice(row, 'fullName', 'doubt', code, value)])
}

function judgeMatched(
  reading: Read,
  match: Match,
  judging: Judging,
  answers: Answers,
): { readonly judged: JudgedRow; readonly ask?: PlacedAsk } {
  const { row, draft, findings, leaving } = reading
  if (match.kind === 'several')
    return {
      judged: refusedRow(row, [
        ...findings,
        notice(row, 'fullName', 'error', 'severalMatches', draft.fullName ?? ''),
      ]),
    }
  if (match.kind === 'perhaps') return judgePerhaps(reading, match.member, judging, answers)
  if (leaving === null)
    return {
      judged: match.kind === 'none' ? judgeNew(reading, judging) : judgeKnown(reading, match, judging),
    }
  const said: RosterFinding = notice(row, leaving.field, 'doubt', 'saidToHaveLeft', leaving.text)
  if (match.kind === 'none') return { judged: leftOut(reading, 'saidToHaveLeft', leaving.text) }
  const { member } = match
  const { reason, since } = leaving
  // Without an answer the departure is doubtful, and nothing doubtful is stored as certain.
  const departure = leaving.isConfirmed ? departureOf(leaving, { ...judging, member }) : null
  return {
    judged: {
      ...placeOf(row),
      verdict: 'leaves',
      memberId: member.id,
      leaving: { reason, since },
      departure,
      findings: [said],
    },
  }
}

/** Judges a name that differs from a member's in diacritics alone: the same person only if somebody says so. */
function judgePerhaps(reading: Read, member: Member, judging: Judging, answers: Answers) {
  const { row, draft } = reading
  const name = draft.fullName ?? ''
  const topic: Topic = { kind: 'knownPerson', wording: `${name} / ${member.fullName} ${member.birth ?? ''}` }
  const options = [
    { answer: 'same', shown: member.fullName },
    { answer: 'another', shown: name },
  ]
  const ask = { ...topic, text: name, options, place: { sheet: row.sheet, row: row.row } }
  const answer = answers[questionId(topic)]
  if (answer === 'another') return { judged: judgeNew(reading, judging), ask }
  if (answer !== 'same') return { judged: leftOut(reading, 'nameAlike', member.fullName), ask }
  // The stored name stays as it is.
  const named = { ...reading, draft: { ...draft, fullName: member.fullName } }
  return { judged: judgeKnown(named, { member, byNameOnly: false }, judging), ask }
}

function totalsOf(rows: readonly JudgedRow[]): RosterTotals {
  const totals = {
    new: 0,
    update: 0,
    unchanged: 0,
    leaves: 0,
    leftOut: 0,
    refused: 0,
    departures: 0,
    withDoubt: 0,
  }
  for (const row of rows) {
    totals[row.verdict] += 1
    if (row.verdict === 'leaves' && row.departure !== null) totals.departures += 1
    const isTaken = row.verdict === 'new' || row.verdict === 'update'
    if (isTaken && row.findings.some(({ severity }) => severity === 'doubt')) totals.withDoubt += 1
  }
  return totals
}
