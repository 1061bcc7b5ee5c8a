import { type Fund, funds } from '@lienthehe/domain/funds'
import { cellOf, type FileCell, type FilePart, type FileRow } from './cut-off-file.ts'
import type { CellProblem, CutOffProblem } from './problem.ts'
import { type Reading, readAmount } from './read-cell.ts'

/** Reads the cells of one sheet, and collects the problems in them. */
export type PartJudge = {
  readonly part: FilePart
  readonly problems: readonly CutOffProblem[]
  readonly doubt: (cell: FileCell, why: CellProblem) => void
  /** The value of the cell; `null`: the cell is uncertain, and a problem is added. */
  readonly read: <Value>(cell: FileCell, reader: (cell: FileCell) => Reading<Value>) => Value | null
}

export function judgePart(part: FilePart): PartJudge {
  const problems: CutOffProblem[] = []
  const doubt: PartJudge['doubt'] = ({ at, text }, why) => {
    problems.push({ kind: 'cell', why, sheetName: part.sheetName, at, text })
  }
  for (const cell of part.beside) doubt(cell, 'besideColumns')
  return {
    part,
    problems,
    doubt,
    read: (cell, reader) => {
      const reading = reader(cell)
      if (reading.ok) return reading.value
      doubt(cell, reading.why)
      return null
    },
  }
}

/** An amount with its cell; `null`: the cell is empty. */
export type Figure = { readonly dong: number | null; readonly cell: FileCell }

/** The amounts of a line with a column for each fund. */
export function figuresOf(judge: PartJudge, row: FileRow): Readonly<Record<Fund, Figure>> {
  const figure = (fund: Fund): Figure => {
    const cell = cellOf(row, fund)
    return { cell, dong: judge.read(cell, readAmount) }
  }
  return { incomeFund: figure('incomeFund'), activityFund: figure('activityFund') }
}

/** Adds this problem for each filled cell under a fund. */
export function doubtFunds(judge: PartJudge, row: FileRow, why: CellProblem): void {
  for (const cell of funds.map((fund) => cellOf(row, fund))) if (cell.text !== '') judge.doubt(cell, why)
}
