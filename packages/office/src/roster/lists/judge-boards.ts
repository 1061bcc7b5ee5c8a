import type { IsoDate } from '@lienthehe/domain'
import { type BoardTerm, labelBoardPost, labelTermEnd } from '@lienthehe/domain/boards'
import type { Member } from '@lienthehe/domain/members'
import { formatDate, spellingKey } from '@lienthehe/domain/text'
import { mayBeOneBirth } from '../births/compare.ts'
import { clubsOfRows, type LabelOfFile, notTaken, type Placements, partOf } from '../clubs/part-roster.ts'
import type { RosterFinding } from '../finding.ts'
import { type FieldChange, hasError, notice, rowId } from '../judging/judge-row.ts'
import { gatherQuestions, type PlacedAsk } from '../questions/question.ts'
import type { Roster, RosterField, RosterList, RosterRow } from '../roster.ts'
import { chooseRows } from '../sheets/choose-rows.ts'
import { cellContextOf } from './cell-context.ts'
import { type BoardOfClub, type BoardOutcome, type Judging, judgePost } from './judge-term.ts'
import { type ListedRow, type ListJudgement, listedRow, totalsOfList } from './judgement.ts'
import { readHolder, type SaidHolder } from './read-holder.ts'

export type BoardListSituation = { readonly today: IsoDate; readonly clubs: readonly BoardOfClub[] }

/** The dry run of a list of boards, with the list's names for the clubs. */
export type BoardListJudgement = ListJudgement<BoardOutcome> & { readonly labels: readonly LabelOfFile[] }

/**
 * What would importing a list of boards do, row by row? This is a dry run: nothing is stored. If the post already has a
 * holder and the names agree, it is the same person; a list does not take a post from somebody else.
 */
export function judgeBoardList(
  roster: Roster,
  placements: Placements,
  { clubs, today }: BoardListSituation,
): BoardListJudgement {
  const { labels, clubOfRow } = clubsOfRows(roster, clubs, placements)
  const asks: PlacedAsk[] = []
  const byRow = new Map<string, ListedRow<BoardOutcome>>()
  for (const club of clubs) {
    const part = partOf(roster, (row) => clubOfRow.get(row) === club.id)
    const judging: Judging = { club, today, answers: roster.answers, terms: [...club.terms], asks }
    for (const list of part.lists)
      for (const judged of judgeList(list, wholeOf(roster, list), judging)) byRow.set(judged.id, judged)
  }
  const rows = roster.lists.flatMap((list) =>
    list.rows.flatMap((row) => byRow.get(rowId(row)) ?? rowOfNoClub(row, clubOfRow.get(row) === notTaken)),
  )
  return { labels, rows, totals: totalsOfList(rows), questions: gatherQuestions(asks, roster.answers) }
}

/** A row without a club is not imported until its club is chosen, unless somebody decided to leave it out. */
function rowOfNoClub(row: RosterRow, isOut: boolean): readonly ListedRow<BoardOutcome>[] {
  if (isOut) return []
  return [listedRow(row, [notice(row, 'club', 'doubt', 'clubNotPlaced')], { verdict: 'leftOut' })]
}

/** The sheet that contains a club's part: each column has one order of dates for all clubs. */
function wholeOf({ lists }: Roster, part: RosterList): RosterList {
  return lists.find(({ sheetName }) => sheetName === part.sheetName) ?? part
}

function judgeList(
  list: RosterList,
  whole: RosterList,
  judging: Judging,
): readonly ListedRow<BoardOutcome>[] {
  const cellContext = cellContextOf(whole, judging)
  return chooseRows(list, judging.answers, false).map(({ row, isLeftOut, asks: hidden }) => {
    judging.asks.push(...hidden)
    if (isLeftOut)
      return listedRow(row, [notice(row, 'fullName', 'doubt', 'rowHidden')], { verdict: 'leftOut' })
    const { said, findings, asks } = readHolder(row, cellContext)
    const place = { sheet: row.sheet, row: row.row }
    judging.asks.push(...asks.map((ask) => ({ ...ask, place })))
    return judgeHolder(row, said, findings, judging)
  })
}

function judgeHolder(
  row: RosterRow,
  said: SaidHolder,
  found: readonly RosterFinding[],
  judging: Judging,
): ListedRow<BoardOutcome> {
  const { fullName, posts } = said
  if (fullName === undefined) {
    const missing = found.some(({ field }) => field === 'fullName')
      ? []
      : [notice(row, 'fullName', 'error', 'nameMissing', '')]
    return listedRow(row, [...found, ...missing], { verdict: 'refused' })
  }
  if (hasError(found)) return listedRow(row, found, { verdict: 'refused' })
  if (posts.length === 0) return listedRow(row, found, { verdict: 'leftOut' })
  const member = memberOf(said, judging)
  const unlisted = member === null ? [notice(row, 'fullName', 'doubt', 'holderNotListed', fullName)] : []
  const judged = posts.map((post) => judgePost(row, { said, post, fullName, member }, judging))
  const findings = [...found, ...unlisted, ...judged.flatMap((one) => one.findings)]
  if (hasError(findings)) return listedRow(row, findings, { verdict: 'refused' })
  if (judged.some(({ waits }) => waits)) return listedRow(row, findings, { verdict: 'leftOut' })
  const outcomes = judged.flatMap(({ outcome }) => outcome ?? [])
  for (const { before, after } of outcomes) replaceTerm(judging.terms, before, after)
  const changes = outcomes.flatMap(changesOf)
  if (outcomes.length === 0)
    return listedRow(row, [...found, ...judged.flatMap((one) => one.findings)], { verdict: 'unchanged' })
  return outcomes.every(({ before }) => before === null)
    ? listedRow(row, findings, { verdict: 'new', outcomes })
    : listedRow(row, findings, { verdict: 'update', outcomes, changes })
}

/** The only member of the club with this name whose record does not contradict the row. */
function memberOf({ fullName = '', birth, phone }: SaidHolder, { club }: Judging): Member | null {
  const named = club.members.filter((member) => spellingKey(member.fullName) === spellingKey(fullName))
  const fitting = named.filter(
    (member) => birth === null || member.birth === null || mayBeOneBirth(member.birth, birth),
  )
  const calling = fitting.filter((member) => phone !== null && member.phone === phone)
  const [only, another] = calling.length === 1 ? calling : fitting
  return another === undefined ? (only ?? null) : null
}

function replaceTerm(terms: BoardTerm[], before: BoardTerm | null, after: BoardTerm): void {
  const at = terms.findIndex((term) => before !== null && term.id === before.id)
  // Two new terms must not be mistaken for one: each has a name of its own until it is stored.
  if (at < 0) terms.push({ ...after, id: `${after.id} ${terms.length}` as BoardTerm['id'] })
  else terms[at] = after
}

function changesOf({ before, after }: BoardOutcome): readonly FieldChange[] {
  const post = labelBoardPost(after.post, 'vi')
  if (before === null) return [{ field: 'post', from: '', to: post }]
  const pairs: readonly (readonly [RosterField, string, string])[] = [
    ['fullName', describeHolder(before), describeHolder(after)],
    [
      'until',
      before.end === null ? '' : formatDate(before.end.on),
      after.end === null ? '' : formatDate(after.end.on),
    ],
    [
      'endReason',
      before.end === null ? '' : labelTermEnd(before.end.reason, 'vi'),
      after.end === null ? '' : labelTermEnd(after.end.reason, 'vi'),
    ],
  ]
  return pairs.flatMap(([field, from, to]) => (from === to ? [] : [{ field, from, to }]))
}

/** The holder's name, and whether the person is on the list of members. */
function describeHolder({ fullName, member }: BoardTerm): string {
  return member === null ? fullName : `${fullName}, có trong danh sách thành viên`
}
