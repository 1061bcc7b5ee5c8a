import {
  checkMemberDraft,
  type IsoDate,
  isActiveMember,
  isFieldProblem,
  type Member,
  type MemberDraft,
  type MemberId,
  yearOf,
} from '@lienthehe/domain'
import type { MemberRefusal } from '@lienthehe/domain/members'
import { memberDraftSchema } from '@lienthehe/domain/schema'
import type { Finding, FindingCode, Severity } from './finding.ts'
import { type Interpretation, interpretRow } from './interpret-row.ts'
import { findRepeated, type Match, matchMembers, nameKey } from './match-members.ts'
import { type MemberField, memberFields, textOfMember } from './member-text.ts'
import { draftOfMerged, draftOfNew } from './merge-draft.ts'
import { type Elsewhere, otherMembershipsOf } from './namesakes.ts'
import type { Roster, RosterField, RosterRow } from './roster.ts'

/** One field that changes, as the texts that stand in a list. */
export type FieldChange = { readonly field: MemberField; readonly from: string; readonly to: string }

type RowVerdict =
  | { readonly verdict: 'new'; readonly draft: MemberDraft }
  | {
      readonly verdict: 'update'
      readonly memberId: MemberId
      readonly draft: MemberDraft
      readonly changes: readonly FieldChange[]
    }
  | { readonly verdict: 'unchanged'; readonly memberId: MemberId }
  | { readonly verdict: 'refused' }

/** What becomes of one row of the file. */
export type JudgedRow = RowVerdict & { readonly row: number; readonly findings: readonly Finding[] }

export type RosterTotals = {
  readonly new: number
  readonly update: number
  readonly unchanged: number
  readonly refused: number
  /** Of those that are taken, new or updated. */
  readonly withDoubt: number
}

export type RosterJudgement = { readonly rows: readonly JudgedRow[]; readonly totals: RosterTotals }

export type Situation = {
  /** The members of the club, former ones too. */
  readonly members: readonly Member[]
  readonly establishedOn: IsoDate
  readonly today: IsoDate
  /** The day of joining of whoever the list names none for. */
  readonly defaultJoinedOn: IsoDate
  /** Who is a member of another club today; left out: nobody is known to be. */
  readonly elsewhere?: Elsewhere
}

/** The situation, with what stands against a membership of this person. */
type Judging = Situation & {
  readonly otherOf: (draft: MemberDraft, id: MemberId | null) => MemberRefusal | null
}

/** What would taking this list into the club do, row by row? Nothing is done: this is the dry run. */
export function judgeRoster(roster: Roster, situation: Situation): RosterJudgement {
  const { members, today } = situation
  const judging: Judging = { ...situation, otherOf: otherMembershipsOf(situation.elsewhere) }
  const readings = roster.rows.map((row): RowReading => ({ row, ...interpretRow(row, situation) }))
  const sound = readings.filter(({ findings }) => !hasError(findings))
  const repeated = findRepeated(sound.map(({ draft }) => draft))
  const duplicates = new Map(sound.map((reading, place) => [reading, sound[repeated[place] ?? -1]]))
  const single = sound.filter((reading) => duplicates.get(reading) === undefined)
  const active = members.filter((member) => isActiveMember(member, today))
  const found = matchMembers(
    single.map(({ draft }) => draft),
    active,
  )
  const matches = new Map(single.map((reading, place) => [reading, found[place]]))
  const former = new Set(members.filter((member) => !isActiveMember(member, today)).map(nameKey))

  const rows = readings.map((reading): JudgedRow => {
    const match = matches.get(reading)
    if (match !== undefined) return judgeMatched(reading, match, former, judging)
    const earlier = duplicates.get(reading)?.row.row
    const duplicate =
      earlier === undefined
        ? []
        : [notice(reading.row, 'fullName', 'error', 'duplicateInFile', String(earlier))]
    return { row: reading.row.row, verdict: 'refused', findings: [...reading.findings, ...duplicate] }
  })
  return { rows, totals: totalsOf(rows) }
}

type RowReading = Interpretation & { readonly row: RosterRow }

function judgeMatched(
  { row, draft, findings }: RowReading,
  match: Match,
  former: ReadonlySet<string>,
  judging: Judging,
): JudgedRow {
  if (match.kind === 'several')
    return {
      row: row.row,
      verdict: 'refused',
      findings: [...findings, notice(row, 'fullName', 'error', 'severalMatches', draft.fullName ?? '')],
    }
  if (match.kind === 'none') {
    const returned = former.has(nameKey(draft))
      ? [notice(row, 'fullName', 'doubt', 'formerMember', draft.fullName ?? '')]
      : []
    const complete = draftOfNew(draft, judging.defaultJoinedOn)
    const all = [
      ...findings,
      ...returned,
      ...findingsOnDraft(row, complete, null, judging),
      ...namesakeElsewhere(row, complete, judging),
    ]
    return {
      row: row.row,
      findings: all,
      ...(hasError(all) ? { verdict: 'refused' } : { verdict: 'new', draft: complete }),
    }
  }

  // A month or a year of joining says less than the day that is stored.
  const incomplete = findings.some(({ code }) => code === 'joinedOnIncomplete')
  const said = incomplete ? { ...draft, joinedOn: undefined } : draft
  const kept = findings.filter(({ code }) => code !== 'joinedOnIncomplete')
  const stored = draftOf(match.member)
  const merged = draftOfMerged(stored, said, judging.today)
  const changes = changesBetween(stored, merged)
  if (changes.length === 0)
    return { row: row.row, verdict: 'unchanged', memberId: match.member.id, findings: kept }
  const byName = match.byNameOnly
    ? [notice(row, 'fullName', 'doubt', 'matchedByNameOnly', draft.fullName ?? '')]
    : []
  const all = [...kept, ...byName, ...findingsOnDraft(row, merged, match.member.id, judging)]
  if (hasError(all)) return { row: row.row, verdict: 'refused', findings: all }
  return { row: row.row, verdict: 'update', memberId: match.member.id, draft: merged, changes, findings: all }
}

/** What the domain finds wrong or missing in the member that would be stored. */
function findingsOnDraft(
  row: RosterRow,
  draft: MemberDraft,
  id: MemberId | null,
  judging: Judging,
): readonly Finding[] {
  const parsed = memberDraftSchema.safeParse(draft)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) =>
      notice(row, rosterFieldOf(path[0]), 'error', isFieldProblem(message) ? message : 'invalid'),
    )
  const problems = checkMemberDraft(draft, judging).map(({ field, problem }) =>
    notice(row, rosterFieldOf(field), 'error', problem),
  )
  const missing = [
    ...(draft.sex === null ? [notice(row, 'sex', 'doubt', 'sexMissing')] : []),
    ...(draft.birth === null ? [notice(row, 'birth', 'doubt', 'birthMissing')] : []),
  ]
  const age = draft.birth === null ? null : yearOf(judging.today) - Number(draft.birth.slice(0, 4))
  const other = judging.otherOf(draft, id)
  const isElsewhere = other?.reason === 'memberElsewhere' && other.certain
  const unlikely = age !== null && (age < 10 || age > 100) && problems.length === 0
  return [
    ...problems,
    ...(isElsewhere ? [notice(row, 'citizenId', 'error', 'memberElsewhere')] : []),
    ...missing,
    ...(unlikely ? [notice(row, 'birth', 'doubt', 'ageUnlikely', String(age))] : []),
  ]
}

/** Somebody new who has the name and the year of birth of a neighbour: a hint, never an identity. */
function namesakeElsewhere(row: RosterRow, draft: MemberDraft, { otherOf }: Judging): readonly Finding[] {
  const other = otherOf(draft, null)
  if (other?.reason !== 'memberElsewhere' || other.certain) return []
  return [notice(row, 'fullName', 'doubt', 'namesakeElsewhere', draft.fullName)]
}

function rosterFieldOf(key: PropertyKey | undefined): RosterField {
  if (key === 'hardships') return 'hardship'
  return memberFields.find((field) => field === key) ?? 'fullName'
}

function notice(
  row: RosterRow,
  field: RosterField,
  severity: Severity,
  code: FindingCode,
  value?: string,
): Finding {
  const cell = row.cells[field]
  return { severity, field, column: cell?.column ?? null, code, value: value ?? cell?.text ?? '' }
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function draftOf(member: Member): MemberDraft {
  const { id, club, departure, ...draft } = member
  return draft
}

/** The fields whose stored value would be another; of hardships also a date counts, which the text does not show. */
function changesBetween(stored: MemberDraft, merged: MemberDraft): readonly FieldChange[] {
  return memberFields
    .filter((field) => {
      const key = field === 'hardship' ? 'hardships' : field
      return JSON.stringify(stored[key]) !== JSON.stringify(merged[key])
    })
    .map((field) => ({ field, from: textOfMember(stored, field), to: textOfMember(merged, field) }))
}

function totalsOf(rows: readonly JudgedRow[]): RosterTotals {
  const count = (verdict: JudgedRow['verdict']) => rows.filter((row) => row.verdict === verdict).length
  return {
    new: count('new'),
    update: count('update'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    withDoubt: rows.filter(
      ({ verdict, findings }) =>
        (verdict === 'new' || verdict === 'update') && findings.some(({ severity }) => severity === 'doubt'),
    ).length,
  }
}
