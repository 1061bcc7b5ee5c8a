import type { IsoDate } from '@lienthehe/domain'
import {
  type BoardPost,
  type BoardRefusal,
  type BoardTerm,
  correctTerm,
  electToBoard,
  endTerm,
  isHeldOn,
  type TermEnd,
} from '@lienthehe/domain/boards'
import { isIsoDate } from '@lienthehe/domain/calendar'
import type { Club, ClubRefusal } from '@lienthehe/domain/clubs'
import type { Member } from '@lienthehe/domain/members'
import type { WrongField } from '@lienthehe/domain/refusals'
import { boardTermIdSchema } from '@lienthehe/domain/schema'
import { formatDate, spellingKey } from '@lienthehe/domain/text'
import type { NamedClub } from '../clubs/place-label.ts'
import type { RosterFinding } from '../finding.ts'
import { notice } from '../judging/judge-row.ts'
import { type Answers, type PlacedAsk, questionId, type Topic } from '../questions/question.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import type { SaidHolder } from './read-holder.ts'

/** A club of the unit with its members and the holders of its posts. */
export type BoardOfClub = NamedClub & {
  readonly club: Pick<Club, 'id' | 'events' | 'establishedOn'>
  readonly members: readonly Member[]
  readonly terms: readonly BoardTerm[]
}

/** A term as it would be stored; `before: null`: it is new, and still needs an id. */
export type BoardOutcome = { readonly before: BoardTerm | null; readonly after: BoardTerm }

/** What is needed to check the rows of one club. */
export type Judging = {
  readonly club: BoardOfClub
  readonly today: IsoDate
  readonly answers: Answers
  /** All terms of the club after the rows so far. */
  readonly terms: BoardTerm[]
  readonly asks: PlacedAsk[]
}

/** A row's statement that a person has a post. */
type Holding = {
  readonly said: SaidHolder
  readonly post: BoardPost
  readonly fullName: string
  readonly member: Member | null
}

type JudgedPost = {
  readonly findings: readonly RosterFinding[]
  readonly outcome?: BoardOutcome
  /** The row waits until somebody gives a day or a reason. */
  readonly waits?: boolean
}

/** The result for one post that a row names: already held, new, ended, or held by somebody else. */
export function judgePost(row: RosterRow, holding: Holding, judging: Judging): JudgedPost {
  const { post, fullName } = holding
  const held = judging.terms.filter(
    (term) =>
      term.post === post &&
      term.end?.reason !== 'recordedByMistake' &&
      spellingKey(term.fullName) === spellingKey(fullName),
  )
  const from = holding.said.from
  const exact = held.find((term) => from?.kind === 'whole' && term.from === from.on)
  const running = held.find((term) => isHeldOn(term, judging.today))
  const known = exact ?? running ?? (from === undefined ? held.at(-1) : undefined)
  return known === undefined
    ? judgeNewTerm(row, holding, judging)
    : judgeKnownTerm(row, known, holding, judging)
}

function judgeNewTerm(
  row: RosterRow,
  { said, post, fullName, member }: Holding,
  judging: Judging,
): JudgedPost {
  const from = said.from?.kind === 'whole' ? said.from.on : askFrom(row, judging)
  const end = endOf(row, said, judging.today)
  if (from === null || end.waits) return { findings: end.findings, waits: true }
  const draft = { post, fullName, member: member?.id ?? null, account: null, from }
  const elected = electToBoard(
    { id: unnamedTerm, club: judging.club.club },
    { draft, end: end.value },
    situationOf(judging),
  )
  if (!elected.ok) return { findings: [...end.findings, ...findingsOf(row, elected.refusal)] }
  return { findings: end.findings, outcome: { before: null, after: elected.value } }
}

/** The day from which these people hold their posts; one question covers all rows with the same text in the cell. */
function askFrom(row: RosterRow, { asks, answers }: Judging): IsoDate | null {
  const wording = row.cells.from?.text ?? ''
  const topic: Topic = { kind: 'termFrom', sheet: row.sheet, wording }
  const text = row.cells.fullName?.text ?? ''
  asks.push({ ...topic, text, options: [], place: { sheet: row.sheet, row: row.row } })
  const answer = answers[questionId(topic)]
  return answer !== undefined && isIsoDate(answer) ? answer : null
}

type SaidEnd = {
  readonly value: TermEnd | null
  readonly waits: boolean
  readonly findings: readonly RosterFinding[]
}

function endOf(row: RosterRow, { until, endReason }: SaidHolder, today: IsoDate): SaidEnd {
  if (until === undefined) return { value: null, waits: false, findings: [] }
  // A term that ends in the future is still running.
  if (until > today)
    return {
      value: null,
      waits: false,
      findings: [notice(row, 'until', 'doubt', 'untilAhead', formatDate(until))],
    }
  if (endReason === undefined) return { value: null, waits: true, findings: [] }
  return { value: { on: until, reason: endReason }, waits: false, findings: [] }
}

function judgeKnownTerm(row: RosterRow, term: BoardTerm, holding: Holding, judging: Judging): JudgedPost {
  const { said, fullName, member } = holding
  const isOther = said.from?.kind === 'whole' && said.from.on !== term.from
  const differs = isOther ? [notice(row, 'from', 'doubt', 'termSinceAnother', formatDate(term.from))] : []
  const end = endOf(row, said, judging.today)
  if (term.end === null && end.waits) return { findings: [...differs, ...end.findings], waits: true }
  const findings = [...differs, ...end.findings]
  const linked = term.member === null && member !== null ? member.id : term.member
  if (term.end === null && end.value !== null) return takeEnd(row, term, end.value, findings, judging)
  if (term.end !== null || (linked === term.member && fullName === term.fullName)) return { findings }
  const { id: _, club: __, end: ___, correctedBecause: ____, ...draft } = term
  const corrected = correctTerm(
    term,
    { draft: { ...draft, fullName, member: linked }, end: null, because: null },
    situationOf(judging),
  )
  if (!corrected.ok) return { findings: [...findings, ...findingsOf(row, corrected.refusal)] }
  return { findings, outcome: { before: term, after: corrected.value } }
}

function takeEnd(
  row: RosterRow,
  term: BoardTerm,
  end: TermEnd,
  findings: readonly RosterFinding[],
  judging: Judging,
): JudgedPost {
  const ended = endTerm(term, end, situationOf(judging))
  return ended.ok
    ? { findings, outcome: { before: term, after: ended.value } }
    : { findings: [...findings, ...findingsOf(row, ended.refusal)] }
}

function situationOf({ club: { club, members }, today, terms }: Judging) {
  return {
    establishedOn: club.establishedOn,
    today,
    terms,
    members: members.map(({ id }) => id),
    // A list gives nobody an account: that is done together with rights.
    accounts: [],
  }
}

/** An id that no term has; it only needs the form of one. */
const unnamedTerm = boardTermIdSchema.parse('00000000-0000-4000-8000-000000000000')

const fieldOfPath: Readonly<Record<string, RosterField>> = {
  'draft.from': 'from',
  'draft.fullName': 'fullName',
  'end.on': 'until',
}

type TermRefusal =
  | BoardRefusal
  | ClubRefusal
  | { readonly reason: 'invalidInput'; readonly fields: readonly WrongField[] }

function findingsOf(row: RosterRow, refusal: TermRefusal): readonly RosterFinding[] {
  switch (refusal.reason) {
    case 'invalidInput':
      return refusal.fields.map(({ field, problem }) =>
        notice(row, fieldOfPath[field] ?? 'post', 'error', problem),
      )
    case 'postHeld':
    case 'cashAndBooks':
      return [notice(row, 'post', 'error', refusal.reason, refusal.fullName)]
    default:
      return [notice(row, 'post', 'error', 'invalid')]
  }
}
