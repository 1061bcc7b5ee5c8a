import type { IsoDate } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { yearOf } from '@lienthehe/domain/calendar'
import type { MemberRefusal } from '@lienthehe/domain/members'
import {
  checkMemberDraft,
  type Departure,
  type Member,
  type MemberDraft,
  type MemberId,
} from '@lienthehe/domain/members'
import { isFieldProblem } from '@lienthehe/domain/refusals'
import type { DraftIssue } from '../drafts/draft-check.ts'
import { draftOfMerged, draftOfNew } from '../drafts/merge-draft.ts'
import type { FindingCode, RosterFinding, Severity } from '../finding.ts'
import type { Leaving } from '../leaving/read-leaving.ts'
import type { RosterField, RosterRow, RowPlace } from '../roster.ts'
import type { Interpretation } from './interpret-row.ts'
import { nameKey } from './match-members.ts'
import { memberFields, textOfMember } from './member-text.ts'

/** One field that changes, with the texts that a list would show. */
export type FieldChange = { readonly field: RosterField; readonly from: string; readonly to: string }

export type RowVerdict =
  | { readonly verdict: 'new'; readonly draft: MemberDraft }
  | {
      readonly verdict: 'update'
      readonly memberId: MemberId
      readonly draft: MemberDraft
      readonly changes: readonly FieldChange[]
    }
  | { readonly verdict: 'unchanged'; readonly memberId: MemberId }
  /**
   * The list says that this member died, moved or left. `departure: null`: it says too little, so a person must record
   * the departure.
   */
  | {
      readonly verdict: 'leaves'
      readonly memberId: MemberId
      readonly leaving: Leaving
      readonly departure: Departure | null
    }
  /** The row is not imported until a question about it is answered. */
  | { readonly verdict: 'leftOut' }
  | { readonly verdict: 'refused' }

/** The result for one row of the file. */
export type JudgedRow = RowVerdict &
  RowPlace & {
    /** The row's sheet and number as one text, because two sheets may have rows with the same number. */
    readonly id: string
    readonly findings: readonly RosterFinding[]
  }

/** What a row is checked against. */
export type Judging = {
  readonly establishedOn: IsoDate
  readonly today: IsoDate
  readonly defaultJoinedOn: IsoDate
  /** The names of former members. */
  readonly former: ReadonlySet<string>
  /** The present and former holders of the board's posts. */
  readonly terms: readonly BoardTerm[]
  /** The errors that the domain's schema finds in a draft. */
  readonly issuesOf: (draft: MemberDraft) => readonly DraftIssue[]
  /** The reason that prevents this person's membership. */
  readonly otherOf: (draft: MemberDraft, id: MemberId | null) => MemberRefusal | null
}

export type RowReading = Interpretation & { readonly row: RosterRow }

/** Judges a row about somebody who is not in the club yet: the person is admitted, unless something prevents it. */
export function judgeNew({ row, draft, findings }: RowReading, judging: Judging): JudgedRow {
  const returned =
    judging.former.size > 0 && judging.former.has(nameKey(draft))
      ? [notice(row, 'fullName', 'doubt', 'formerMember', draft.fullName ?? '')]
      : []
  const complete = draftOfNew(draft, judging.defaultJoinedOn)
  const found = findingsOnDraft(row, complete, null, judging, findings)
  const alike = namesakeElsewhere(row, complete, judging)
  // Most people have no further findings; the list from before is then used again.
  const isMore = returned.length + found.length + alike.length > 0
  const all = isMore ? [...findings, ...returned, ...found, ...alike] : findings
  return hasError(all)
    ? refusedRow(row, all)
    : { ...placeOf(row), verdict: 'new', draft: complete, findings: all }
}

/** Judges a row about a member of the club: the member is updated by the row, or unchanged. */
export function judgeKnown(
  { row, draft, findings }: RowReading,
  { member, byNameOnly }: { readonly member: Member; readonly byNameOnly: boolean },
  judging: Judging,
): JudgedRow {
  // A month or a year of joining is less exact than the stored day.
  const incomplete = findings.some(({ code }) => code === 'joinedOnIncomplete')
  const said = incomplete ? { ...draft, joinedOn: undefined } : draft
  const kept = findings.filter(({ code }) => code !== 'joinedOnIncomplete')
  const stored = draftOf(member)
  const merged = draftOfMerged(stored, said, judging.today)
  const changes = changesBetween(stored, merged)
  const place = { ...placeOf(row), memberId: member.id }
  if (changes.length === 0) return { ...place, verdict: 'unchanged', findings: kept }
  const byName = byNameOnly
    ? [notice(row, 'fullName', 'doubt', 'matchedByNameOnly', draft.fullName ?? '')]
    : []
  const all = [...kept, ...byName, ...findingsOnDraft(row, merged, member.id, judging, kept)]
  return hasError(all)
    ? refusedRow(row, all)
    : { ...place, verdict: 'update', draft: merged, changes, findings: all }
}

export function refusedRow(row: RosterRow, findings: readonly RosterFinding[]): JudgedRow {
  return { ...placeOf(row), verdict: 'refused', findings }
}

export function leftOutRow(row: RosterRow, findings: readonly RosterFinding[]): JudgedRow {
  return { ...placeOf(row), verdict: 'leftOut', findings }
}

export function placeOf({ sheet, row }: RosterRow): RowPlace & { readonly id: string } {
  return { id: rowId({ sheet, row }), sheet, row }
}

/** The place of a row in one word: `X.Vay!5`. */
export function rowId({ sheet, row }: RowPlace): string {
  return `${sheet}!${row}`
}

/** What the domain finds wrong or missing in the member that would be stored. */
function findingsOnDraft(
  row: RosterRow,
  draft: MemberDraft,
  id: MemberId | null,
  judging: Judging,
  before: readonly RosterFinding[],
): readonly RosterFinding[] {
  const issues = judging.issuesOf(draft)
  if (issues.length > 0)
    return issues.map(({ field, message }) =>
      notice(row, rosterFieldOf(field), 'error', isFieldProblem(message) ? message : 'invalid'),
    )
  const found: RosterFinding[] = checkMemberDraft(draft, judging).map(({ field, problem }) =>
    notice(row, rosterFieldOf(field), 'error', problem),
  )
  const isSound = found.length === 0
  const other = judging.otherOf(draft, id)
  if (other?.reason === 'memberElsewhere' && other.certain)
    found.push(notice(row, 'citizenId', 'error', 'memberElsewhere'))
  // A finding on the cell already says that the field is unknown.
  const isUnsaid = (field: RosterField) => !before.some((finding) => finding.field === field)
  if (draft.sex === null && isUnsaid('sex')) found.push(notice(row, 'sex', 'doubt', 'sexMissing'))
  if (draft.birth === null && isUnsaid('birth')) found.push(notice(row, 'birth', 'doubt', 'birthMissing'))
  const age = draft.birth === null ? null : yearOf(judging.today) - Number(draft.birth.slice(0, 4))
  if (isSound && age !== null && (age < 10 || age > 100))
    found.push(notice(row, 'birth', 'doubt', 'ageUnlikely', String(age)))
  return found
}

/**
 * A finding if a member of a nearby club has the name and the year of birth of this new person: a hint, never an
 * identity.
 */
function namesakeElsewhere(
  row: RosterRow,
  draft: MemberDraft,
  { otherOf }: Judging,
): readonly RosterFinding[] {
  const other = otherOf(draft, null)
  if (other?.reason !== 'memberElsewhere' || other.certain) return []
  return [notice(row, 'fullName', 'doubt', 'namesakeElsewhere', draft.fullName)]
}

function rosterFieldOf(key: PropertyKey | undefined): RosterField {
  if (key === 'hardships') return 'hardship'
  return memberFields.find((field) => field === key) ?? 'fullName'
}

/** A finding about a field of the row, whether or not the file has a column for it. */
export function notice(
  row: RosterRow,
  field: RosterField,
  severity: Severity,
  code: FindingCode,
  value?: string,
): RosterFinding {
  const cell = row.cells[field]
  return { severity, field, column: cell?.column ?? null, code, value: value ?? cell?.text ?? '' }
}

export function hasError(findings: readonly RosterFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function draftOf(member: Member): MemberDraft {
  const { id, club, departure, ...draft } = member
  return draft
}

/**
 * The fields whose stored value would change. A hardship also changes if only its dates differ, which the text does not
 * show.
 */
function changesBetween(stored: MemberDraft, merged: MemberDraft): readonly FieldChange[] {
  return memberFields
    .filter((field) => {
      const key = field === 'hardship' ? 'hardships' : field
      return JSON.stringify(stored[key]) !== JSON.stringify(merged[key])
    })
    .map((field) => ({ field, from: textOfMember(stored, field), to: textOfMember(merged, field) }))
}
