import type { IsoDate } from '@lienthehe/domain'
import type { Fund } from '@lienthehe/domain/funds'
import { foldText } from '@lienthehe/domain/text'
import { cellOf, type FileCell, type FileRow } from './cut-off-file.ts'
import { type BalanceLine, balanceLabels } from './layout.ts'
import { doubtFunds, type Figure, figuresOf, type PartJudge } from './part-judge.ts'
import { readDay, readText } from './read-cell.ts'

const lines: readonly BalanceLine[] = ['day', 'evidence', 'cash', 'loans', 'total']

/** The figures of a line; `null`: the line is missing. */
type Line = Readonly<Record<Fund, Figure>> | null

/** The content of the first sheet. */
export type Balances = {
  readonly valueOn: IsoDate | null
  readonly evidence: string | null
  readonly cash: Line
  readonly loans: Line
  readonly total: Line
}

/** Reads the day, the evidence and the amounts of each fund. */
export function judgeBalances(judge: PartJudge, today: IsoDate): Balances {
  const rows = new Map<BalanceLine, FileRow>()
  for (const row of judge.part.rows) {
    const label = cellOf(row, 'label')
    const line = lines.find((one) => foldText(balanceLabels[one]) === foldText(label.text))
    if (line === undefined) {
      judge.doubt(label, 'lineUnknown')
      doubtFunds(judge, row, 'lineUnknown')
    } else if (rows.has(line)) judge.doubt(label, 'lineTwice')
    else rows.set(line, row)
  }
  const figures = (line: BalanceLine): Line => {
    const row = rows.get(line)
    return row === undefined ? null : figuresOf(judge, row)
  }
  return {
    valueOn: dayIn(judge, rows.get('day'), today),
    evidence: textIn(judge, rows.get('evidence')),
    cash: figures('cash'),
    loans: figures('loans'),
    total: figures('total'),
  }
}

function dayIn(judge: PartJudge, row: FileRow | undefined, today: IsoDate): IsoDate | null {
  if (row === undefined) return null
  const cell = cellOf(row, 'incomeFund')
  if (isMissing(judge, cell, 'day')) return null
  const day = judge.read(cell, readDay)
  if (day !== null && day > today) judge.doubt(cell, 'dayInFuture')
  return day
}

function textIn(judge: PartJudge, row: FileRow | undefined): string | null {
  if (row === undefined) return null
  const cell = cellOf(row, 'incomeFund')
  return isMissing(judge, cell, 'evidence') ? null : judge.read(cell, readText)
}

/** Is the cell empty? Then a problem is added that names its line. */
function isMissing(judge: PartJudge, cell: FileCell, line: BalanceLine): boolean {
  const isEmpty = cell.text === '' && !cell.isUncomputed
  if (isEmpty) judge.doubt({ ...cell, text: balanceLabels[line] }, 'required')
  return isEmpty
}
