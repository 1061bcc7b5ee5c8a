import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import {
  beginHomeCare,
  changeHomeCare,
  type HomeCare,
  type HomeCareDraft,
  isCaredForOn,
} from '@lienthehe/domain/home-care'
import { formatBirth, isActiveMember, type Member } from '@lienthehe/domain/members'
import type { WrongField } from '@lienthehe/domain/refusals'
import { homeCareIdSchema } from '@lienthehe/domain/schema'
import { formatDate, spellingKey } from '@lienthehe/domain/text'
import { mayBeOneBirth } from '../births/compare.ts'
import type { NamedClub } from '../clubs/place-label.ts'
import type { RosterFinding } from '../finding.ts'
import { type FieldChange, hasError, notice } from '../judging/judge-row.ts'
import { type Answers, type PlacedAsk, questionId, type Topic } from '../questions/question.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import { type ListedRow, listedRow } from './judgement.ts'
import type { SaidCare } from './read-care.ts'

/** A club of the unit with its members and the people its volunteers care for. */
export type CareOfClub = NamedClub & {
  readonly club: Pick<Club, 'id' | 'events' | 'establishedOn'>
  readonly members: readonly Member[]
  readonly care: readonly HomeCare[]
}

/** A record of home care after a row; several rows may be about one record, and the last one counts. */
export type CareOutcome = { readonly isNew: boolean; readonly after: HomeCare }

/** What is needed to check the rows of one club. */
export type Judging = {
  readonly club: CareOfClub
  readonly today: IsoDate
  readonly answers: Answers
  /** All records of the club after the rows so far. */
  readonly care: HomeCare[]
  /** The new records from the rows so far, in any club. */
  readonly begun: HomeCare[]
  readonly asks: PlacedAsk[]
}

type Said = SaidCare & { readonly fullName: string; readonly volunteer: string }

/**
 * The result for one volunteer’s visits to one person: already on record, added to a record, or the first of a new one.
 */
export function judgeVisits(
  row: RosterRow,
  said: Said,
  found: readonly RosterFinding[],
  judging: Judging,
): ListedRow<CareOutcome> {
  const running = judging.care.filter((care) => isCaredForOn(care, judging.today))
  const [known, other] = fitting(running, said.fullName, said.birth)
  if (other !== undefined)
    return refused(row, found, notice(row, 'fullName', 'error', 'severalMatches', said.fullName))
  const volunteer = volunteerOf(said, known, judging)
  if (volunteer === null)
    return refused(row, found, notice(row, 'volunteer', 'error', 'volunteerNotListed', said.volunteer))
  return known === undefined
    ? judgeBeginning(row, { said, volunteer }, found, judging)
    : judgeKnown(row, { said, volunteer, known }, found, judging)
}

/**
 * The volunteer with this name: first the one who already visits the person, even if no longer a member, else the one
 * active member.
 */
function volunteerOf(
  { volunteer, volunteerBirth }: Said,
  known: HomeCare | undefined,
  judging: Judging,
): Member | null {
  const visiting = judging.club.members.filter(({ id }) =>
    known?.volunteers.some(({ member }) => member === id),
  )
  const already = fitting(visiting, volunteer, volunteerBirth)
  const [only, another] =
    already.length === 1 ? already : fitting(activeMembers(judging), volunteer, volunteerBirth)
  return another === undefined ? (only ?? null) : null
}

function judgeBeginning(
  row: RosterRow,
  { said, volunteer }: { readonly said: Said; readonly volunteer: Member },
  found: readonly RosterFinding[],
  judging: Judging,
): ListedRow<CareOutcome> {
  const { fullName, birth, village, visitsPerMonth } = said
  if (visitsPerMonth === undefined) return refused(row, found, notice(row, 'visits', 'error', 'required', ''))
  const from = said.from?.kind === 'whole' ? said.from.on : askFrom(row, judging)
  if (from === null) return listedRow(row, found, { verdict: 'leftOut' })
  const [member, another] = fitting(activeMembers(judging), fullName, birth)
  const unclear = another === undefined ? [] : [notice(row, 'fullName', 'doubt', 'severalMatches', fullName)]
  const draft: HomeCareDraft = {
    ...{ fullName, birth, village, from },
    member: another === undefined ? (member?.id ?? null) : null,
    volunteers: [{ member: volunteer.id, visitsPerMonth }],
  }
  const begun = beginHomeCare(newId(judging), draft, situationOf(judging))
  if (!begun.ok) return refused(row, found, ...findingsOf(row, begun.refusal))
  judging.care.push(begun.value)
  judging.begun.push(begun.value)
  const outcomes = [{ isNew: true, after: begun.value }]
  return listedRow(row, [...found, ...unclear], { verdict: 'new', outcomes })
}

function judgeKnown(
  row: RosterRow,
  { said, volunteer, known }: { readonly said: Said; readonly volunteer: Member; readonly known: HomeCare },
  found: readonly RosterFinding[],
  judging: Judging,
): ListedRow<CareOutcome> {
  const visiting = known.volunteers.find(({ member }) => member === volunteer.id)
  const visitsPerMonth = said.visitsPerMonth ?? visiting?.visitsPerMonth
  if (visitsPerMonth === undefined) return refused(row, found, notice(row, 'visits', 'error', 'required', ''))
  const isSinceAnother = said.from?.kind === 'whole' && said.from.on !== known.from
  const since = isSinceAnother
    ? [notice(row, 'from', 'doubt', 'careSinceAnother', formatDate(known.from))]
    : []
  const { id, club: _, end: __, ...stored } = known
  const draft: HomeCareDraft = {
    ...stored,
    birth: stored.birth ?? said.birth,
    village: stored.village ?? said.village,
    volunteers:
      visiting === undefined
        ? [...stored.volunteers, { member: volunteer.id, visitsPerMonth }]
        : stored.volunteers.map((one) => (one === visiting ? { ...one, visitsPerMonth } : one)),
  }
  const changes = changesOf(stored, draft, { visits: visiting?.visitsPerMonth, visitsPerMonth, volunteer })
  if (changes.length === 0) return listedRow(row, [...found, ...since], { verdict: 'unchanged' })
  const changed = changeHomeCare(known, draft, situationOf(judging))
  if (!changed.ok) return refused(row, found, ...findingsOf(row, changed.refusal))
  judging.care.splice(judging.care.indexOf(known), 1, changed.value)
  const isNew = judging.begun.some((begun) => begun.id === id)
  const outcomes = [{ isNew, after: changed.value }]
  return isNew
    ? listedRow(row, [...found, ...since], { verdict: 'new', outcomes })
    : listedRow(row, [...found, ...since], { verdict: 'update', outcomes, changes })
}

function changesOf(
  before: HomeCareDraft,
  after: HomeCareDraft,
  {
    visits,
    visitsPerMonth,
    volunteer,
  }: { readonly visits: number | undefined; readonly visitsPerMonth: number; readonly volunteer: Member },
): readonly FieldChange[] {
  const birthOf = ({ birth }: HomeCareDraft) => (birth === null ? '' : formatBirth(birth))
  const pairs: readonly (readonly [RosterField, string, string])[] = [
    ['volunteer', visits === undefined ? '' : volunteer.fullName, volunteer.fullName],
    ['visits', visits === undefined ? '' : String(visits), String(visitsPerMonth)],
    ['birth', birthOf(before), birthOf(after)],
    ['village', before.village ?? '', after.village ?? ''],
  ]
  return pairs.flatMap(([field, from, to]) => (from === to ? [] : [{ field, from, to }]))
}

/** The people of this name whose record does not contradict the row. */
function fitting<Person extends Pick<Member, 'fullName' | 'birth'>>(
  people: readonly Person[],
  fullName: string,
  birth: Member['birth'],
): readonly Person[] {
  return people
    .filter((person) => spellingKey(person.fullName) === spellingKey(fullName))
    .filter((person) => birth === null || person.birth === null || mayBeOneBirth(person.birth, birth))
}

function activeMembers({ club, today }: Judging): readonly Member[] {
  return club.members.filter((member) => isActiveMember(member, today))
}

/** The day from which these people are cared for; one question covers all rows with the same text in the cell. */
function askFrom(row: RosterRow, { asks, answers }: Judging): IsoDate | null {
  const topic: Topic = { kind: 'careFrom', sheet: row.sheet, wording: row.cells.from?.text ?? '' }
  const text = row.cells.fullName?.text ?? ''
  asks.push({ ...topic, text, options: [], place: { sheet: row.sheet, row: row.row } })
  const answer = answers[questionId(topic)]
  return answer !== undefined && isIsoDate(answer) ? answer : null
}

/** An id that no record has; it only needs the form of one, and differs from the other new ids of the file. */
function newId({ begun }: Judging): HomeCare['id'] {
  return homeCareIdSchema.parse(`00000000-0000-4000-8000-${String(begun.length + 1).padStart(12, '0')}`)
}

function situationOf({ club: { club, members }, today }: Judging) {
  return { club, members, today }
}

function refused(
  row: RosterRow,
  found: readonly RosterFinding[],
  ...why: readonly RosterFinding[]
): ListedRow<CareOutcome> {
  const findings = [...found, ...why]
  return listedRow(
    row,
    hasError(findings) ? findings : [...findings, notice(row, 'fullName', 'error', 'invalid')],
    {
      verdict: 'refused',
    },
  )
}

type CareRefused = { readonly reason: string } & { readonly fields?: readonly WrongField[] }

function findingsOf(row: RosterRow, { fields = [] }: CareRefused): readonly RosterFinding[] {
  return fields.map(({ field, problem }) => notice(row, fieldOf(field), 'error', problem))
}

function fieldOf(path: string): RosterField {
  if (path.startsWith('draft.volunteers')) return 'volunteer'
  if (path === 'draft.from') return 'from'
  return path === 'draft.birth' ? 'birth' : 'fullName'
}
