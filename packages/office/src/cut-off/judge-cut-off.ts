import type { IsoDate } from '@lienthehe/domain'
import {
  type Dong,
  dong,
  type Fund,
  funds,
  type LoanConditions,
  type OpeningSource,
} from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import type { CutOffFile, FilePart } from './cut-off-file.ts'
import { type Balances, judgeBalances } from './judge-balances.ts'
import { type CutOffSituation, judgeLoans, type Loans } from './judge-loans.ts'
import { judgeSources, type Sources } from './judge-sources.ts'
import { columnsOf, layout, type PartName } from './layout.ts'
import { judgePart } from './part-judge.ts'
import type { CutOffProblem } from './problem.ts'
import { sumProblems } from './sums.ts'

/** An open loan as the file describes it. */
export type LoanOfFile = {
  readonly borrower: MemberId
  readonly guarantor: string | null
  readonly purpose: string
  readonly principalDong: number
  readonly conditions: LoanConditions
}

/** Money of one source, with the name of its giver. */
export type SourceOfFile = {
  readonly source: OpeningSource
  readonly giver: string | null
  readonly amountDong: number
}

/** The file's data on one fund, with the sums written in it; a missing sum is replaced by the computed one. */
export type FundOfFile = {
  readonly fund: Fund
  readonly cashDong: number
  readonly loans: readonly LoanOfFile[]
  readonly sources: readonly SourceOfFile[]
  readonly stated: { readonly totalDong: number; readonly loansDong: number; readonly sourcesDong: number }
}

/** The content of a cut-off file, and the problems that must be corrected before it can be proposed. */
export type CutOffJudgement = {
  readonly valueOn: IsoDate | null
  readonly evidence: string | null
  readonly funds: readonly FundOfFile[]
  /** Empty: the file can be proposed as it is. */
  readonly problems: readonly CutOffProblem[]
  readonly unread: CutOffFile['unread']
}

/** Reads what the file says, about which members, and what in it is uncertain. No doubtful text becomes a figure. */
export function judgeCutOff({ parts, unread }: CutOffFile, situation: CutOffSituation): CutOffJudgement {
  const { balances, sources, loans } = parts
  if (balances === null || sources === null || loans === null) {
    const missing = (['balances', 'sources', 'loans'] as const).filter((part) => parts[part] === null)
    return { valueOn: null, evidence: null, funds: [], problems: missing.map(sheetMissing), unread }
  }
  return { ...judgeParts({ balances, sources, loans }, situation), unread }
}

function judgeParts(
  parts: Readonly<Record<PartName, FilePart>>,
  situation: CutOffSituation,
): Omit<CutOffJudgement, 'unread'> {
  const judges = {
    balances: judgePart(parts.balances),
    sources: judgePart(parts.sources),
    loans: judgePart(parts.loans),
  }
  const held = judgeBalances(judges.balances, situation.today)
  const from = judgeSources(judges.sources)
  const owed = judgeLoans(judges.loans, situation)
  const { valueOn, evidence } = held
  const found = funds.flatMap((fund) => fundIn(fund, held, from, owed) ?? [])
  // As long as a cell is uncertain, a wrong sum means nothing.
  const cells = [...judges.balances.problems, ...judges.sources.problems, ...judges.loans.problems]
  if (cells.length > 0) return { valueOn, evidence, funds: found, problems: cells }
  if (found.length === 0) return { valueOn, evidence, funds: [], problems: [{ kind: 'nothing' }] }
  const problems = [
    ...missingLines(held, parts.balances.sheetName),
    ...found.flatMap((fund) => [
      ...missingCash(fund, held, parts.balances.sheetName),
      ...sumProblems(fund, writtenOf(fund.fund, { held, from, owed, parts })),
    ]),
  ]
  return { valueOn, evidence, funds: found, problems: distinct(problems) }
}

/** The file's data on one fund; `null`: there are none. */
function fundIn(fund: Fund, held: Balances, from: Sources, owed: Loans): FundOfFile | null {
  const own = from.lines.filter((line) => line.fund === fund)
  const loans = fund === 'incomeFund' ? owed.loans : []
  const written = [held.cash, held.loans, held.total].map((line) => line?.[fund].dong ?? null)
  if (written.every((amount) => amount === null) && own.length + loans.length === 0) return null
  const sources = own.map(({ source, giver, amountDong }) => ({ source, giver, amountDong }))
  const loansDong = sumOf(loans.map(({ principalDong }) => principalDong))
  const cashDong = held.cash?.[fund].dong ?? 0
  return {
    fund,
    cashDong,
    loans,
    sources,
    stated: {
      totalDong: held.total?.[fund].dong ?? cashDong + loansDong,
      loansDong: (fund === 'incomeFund' ? owed.total?.dong : null) ?? loansDong,
      sourcesDong: from.total?.[fund].dong ?? sumOf(sources.map(({ amountDong }) => amountDong)),
    },
  }
}

type Read = {
  readonly held: Balances
  readonly from: Sources
  readonly owed: Loans
  readonly parts: Readonly<Record<PartName, FilePart>>
}

function writtenOf(fund: Fund, { held, from, owed, parts }: Read): Parameters<typeof sumProblems>[1] {
  const inBalances = (line: Balances['total']) => ({
    sheetName: parts.balances.sheetName,
    figure: line?.[fund] ?? null,
  })
  const below = { sheetName: parts.loans.sheetName, figure: owed.total }
  return {
    total: inBalances(held.total),
    sources: { sheetName: parts.sources.sheetName, figure: from.total?.[fund] ?? null },
    loans: fund === 'incomeFund' ? [inBalances(held.loans), below] : [inBalances(held.loans)],
  }
}

function missingLines({ valueOn, evidence, cash }: Balances, sheetName: string): readonly CutOffProblem[] {
  return valueOn === null || evidence === null || cash === null ? [{ kind: 'lineMissing', sheetName }] : []
}

function missingCash({ fund }: FundOfFile, { cash }: Balances, sheetName: string): readonly CutOffProblem[] {
  const figure = cash?.[fund]
  if (figure === undefined || (figure.dong !== null && figure.dong >= 0)) return []
  const { at, text } = figure.cell
  return [{ kind: 'cell', why: figure.dong === null ? 'required' : 'amountInvalid', sheetName, at, text }]
}

function sheetMissing(part: PartName): CutOffProblem {
  const { sheetName } = layout[part]
  return { kind: 'sheetMissing', sheetName, headings: columnsOf(part).map(([, heading]) => heading) }
}

function distinct(problems: readonly CutOffProblem[]): readonly CutOffProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function sumOf(amounts: readonly number[]): Dong {
  return dong(amounts.reduce((sum, amount) => sum + amount, 0))
}
