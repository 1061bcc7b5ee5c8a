import type { Fund } from '@lienthehe/domain/funds'
import { sheetSums } from '@lienthehe/domain/funds'
import type { FundOfFile } from './judge-cut-off.ts'
import type { Figure } from './part-judge.ts'
import type { CutOffProblem } from './problem.ts'

/** The sums that are written in the file for one fund; `null`: the line is missing. */
export type WrittenSums = {
  readonly total: Placed
  readonly sources: Placed
  /** The sums of the loans, only for the income fund: one is in the sheet of the balances, one below the loans. */
  readonly loans: readonly Placed[]
}
type Placed = { readonly sheetName: string; readonly figure: Figure | null }

/**
 * Lists every written sum that is missing or differs from the sum of its lines. Also, the money received from all
 * sources must equal the money that the fund has.
 */
export function sumProblems(fund: FundOfFile, written: WrittenSums): readonly CutOffProblem[] {
  const counted = sheetSums(fund)
  return [
    ...written.loans.flatMap((placed) => differing(fund.fund, 'loans', placed, counted.loansDong)),
    ...differing(fund.fund, 'total', written.total, counted.totalDong),
    ...differing(fund.fund, 'sources', written.sources, counted.sourcesDong),
    ...(counted.sourcesDong === counted.totalDong
      ? []
      : differing(
          fund.fund,
          'heldBySource',
          {
            ...written.sources,
            figure: written.sources.figure && { ...written.sources.figure, dong: counted.sourcesDong },
          },
          counted.totalDong,
        )),
  ]
}

function differing(
  fund: Fund,
  sum: Extract<CutOffProblem, { readonly kind: 'sum' }>['sum'],
  { sheetName, figure }: Placed,
  countedDong: number,
): readonly CutOffProblem[] {
  if (figure === null) return [{ kind: 'lineMissing', sheetName }]
  const { dong: statedDong, cell } = figure
  if (statedDong === null) {
    // A fund without loans needs no sum of loans.
    if (sum === 'loans' && countedDong === 0) return []
    return [{ kind: 'cell', why: 'required', sheetName, at: cell.at, text: '' }]
  }
  if (statedDong === countedDong) return []
  return [{ kind: 'sum', fund, sum, sheetName, at: cell.at, statedDong, countedDong }]
}
