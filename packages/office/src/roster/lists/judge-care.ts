import type { IsoDate } from '@lienthehe/domain'
import type { HomeCare } from '@lienthehe/domain/home-care'
import { clubsOfRows, type LabelOfFile, notTaken, type Placements, partOf } from '../clubs/part-roster.ts'
import { hasError, notice, rowId } from '../judging/judge-row.ts'
import { gatherQuestions, type PlacedAsk } from '../questions/question.ts'
import type { Roster, RosterList } from '../roster.ts'
import { chooseRows } from '../sheets/choose-rows.ts'
import { cellContextOf } from './cell-context.ts'
import { type CareOfClub, type CareOutcome, type Judging, judgeVisits } from './judge-visits.ts'
import { type ListedRow, type ListJudgement, listedRow, totalsOfList } from './judgement.ts'
import { readCare } from './read-care.ts'

export type CareListSituation = { readonly today: IsoDate; readonly clubs: readonly CareOfClub[] }

/** The dry run of a list of home care, with the list's names for the clubs. */
export type CareListJudgement = ListJudgement<CareOutcome> & { readonly labels: readonly LabelOfFile[] }

/**
 * What would importing a list of volunteers and the people they care for do, row by row? This is a dry run: nothing is
 * stored. Each row is one volunteer’s visits to one person; anything that is not in the list stays as it is on record.
 */
export function judgeCareList(
  roster: Roster,
  placements: Placements,
  { clubs, today }: CareListSituation,
): CareListJudgement {
  const { labels, clubOfRow } = clubsOfRows(roster, clubs, placements)
  const asks: PlacedAsk[] = []
  const begun: HomeCare[] = []
  const byRow = new Map<string, ListedRow<CareOutcome>>()
  for (const club of clubs) {
    const part = partOf(roster, (row) => clubOfRow.get(row) === club.id)
    const judging: Judging = { club, today, answers: roster.answers, care: [...club.care], begun, asks }
    for (const list of part.lists) {
      const whole = roster.lists.find(({ sheetName }) => sheetName === list.sheetName) ?? list
      for (const judged of judgeList(list, whole, judging)) byRow.set(judged.id, judged)
    }
  }
  const rows = roster.lists.flatMap((list) =>
    list.rows.flatMap((row): readonly ListedRow<CareOutcome>[] => {
      const judged = byRow.get(rowId(row))
      if (judged !== undefined) return [judged]
      if (clubOfRow.get(row) === notTaken) return []
      return [listedRow(row, [notice(row, 'club', 'doubt', 'clubNotPlaced')], { verdict: 'leftOut' })]
    }),
  )
  return { labels, rows, totals: totalsOfList(rows), questions: gatherQuestions(asks, roster.answers) }
}

function judgeList(list: RosterList, whole: RosterList, judging: Judging): readonly ListedRow<CareOutcome>[] {
  const cellContext = cellContextOf(whole, judging)
  return chooseRows(list, judging.answers, false).map(({ row, isLeftOut, asks: hidden }) => {
    judging.asks.push(...hidden)
    if (isLeftOut)
      return listedRow(row, [notice(row, 'fullName', 'doubt', 'rowHidden')], { verdict: 'leftOut' })
    const { said, findings: found, asks } = readCare(row, cellContext)
    const place = { sheet: row.sheet, row: row.row }
    judging.asks.push(...asks.map((ask) => ({ ...ask, place })))
    const { fullName, volunteer } = said
    const isUnsaid = (field: string) => !found.some((finding) => finding.field === field)
    const findings = [
      ...found,
      ...(fullName === undefined && isUnsaid('fullName')
        ? [notice(row, 'fullName', 'error', 'nameMissing', '')]
        : []),
      ...(volunteer === undefined && isUnsaid('volunteer')
        ? [notice(row, 'volunteer', 'error', 'required', '')]
        : []),
    ]
    if (hasError(findings) || fullName === undefined || volunteer === undefined)
      return listedRow(row, findings, { verdict: 'refused' })
    return judgeVisits(row, { ...said, fullName, volunteer }, findings, judging)
  })
}
