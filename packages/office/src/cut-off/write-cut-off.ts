import type { IsoDate } from '@lienthehe/domain'
import {
  type CutOffFund,
  type Fund,
  funds,
  labelInterestMethod,
  labelOpeningSource,
  labelRepaymentMethod,
  type OpeningSource,
  openingSources,
  sheetSums,
} from '@lienthehe/domain/funds'
import { type Birth, formatBirth } from '@lienthehe/domain/members'
import type { Table, TableCell, TableColumn } from '../tables/write-table.ts'
import { balanceLabels, columnsOf, type Field, layout, type PartName, totalLabel } from './layout.ts'

/** The content of a cut-off file; without funds it is a form to be filled in. */
export type CutOffContent = {
  readonly club: string
  /** `null`: the day is to be filled in. */
  readonly cutOffOn: IsoDate | null
  readonly evidence: string | null
  readonly funds: readonly CutOffFund[]
  readonly people: Readonly<Record<string, { readonly fullName: string; readonly birth: Birth | null }>>
}

/** The number of empty lines for loans in a form. */
const blankLoans = 20

const widths: Readonly<Record<Field, number>> = {
  order: 6,
  label: 44,
  giver: 28,
  incomeFund: 20,
  activityFund: 20,
  borrower: 28,
  birth: 12,
  purpose: 28,
  guarantor: 24,
  principal: 16,
  months: 12,
  rate: 12,
  interest: 36,
  repayment: 22,
  grace: 14,
}
const amounts: readonly Field[] = ['incomeFund', 'activityFund', 'principal']

/** The three sheets of a cut-off file, with its sums, to be filled in or sent back as they are. */
export function cutOffTables(content: CutOffContent): readonly Table[] {
  return [balancesTable(content), sourcesTable(content), loansTable(content)]
}

function table(part: PartName, title: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const columns = columnsOf(part).map(
    ([field, heading]): TableColumn => ({
      heading,
      width: widths[field],
      ...(amounts.includes(field) && { isAmount: true }),
    }),
  )
  return { sheetName: layout[part].sheetName, title, columns, rows }
}

function balancesTable(content: CutOffContent): Table {
  const { club, cutOffOn, evidence, funds: known } = content
  const line = (label: string, of: (fund: CutOffFund) => number | null): readonly TableCell[] => [
    label,
    ...funds.map((fund) => {
      const own = known.find((one) => one.fund === fund)
      return own === undefined ? null : of(own)
    }),
  ]
  const title = [
    'BIÊN BẢN CHỐT SỔ',
    club,
    'Số tiền tính bằng đồng; mọi dòng “Tổng cộng” phải khớp với các dòng trên',
  ]
  return table('balances', title, [
    [balanceLabels.day, cutOffOn && { day: cutOffOn }, null],
    [balanceLabels.evidence, evidence, null],
    line(balanceLabels.cash, ({ cashDong }) => cashDong),
    line(balanceLabels.loans, (fund) => (fund.fund === 'incomeFund' ? sheetSums(fund).loansDong : null)),
    line(balanceLabels.total, (fund) => sheetSums(fund).totalDong),
  ])
}

type SourceLine = { readonly source: OpeningSource; readonly giver: string | null }

function sourcesTable({ club, funds: known }: CutOffContent): Table {
  const amountOf = (fund: Fund, { source, giver }: SourceLine) =>
    known
      .find((one) => one.fund === fund)
      ?.sources.find((one) => one.source === source && one.giver === giver)?.amountDong ?? null
  const rows = sourceLines(known).map((line): readonly TableCell[] => [
    labelOpeningSource(line.source, 'vi'),
    line.giver,
    ...funds.map((fund) => amountOf(fund, line)),
  ])
  const totals = funds.map((fund) => {
    const own = known.find((one) => one.fund === fund)
    return own === undefined ? null : sheetSums(own).sourcesDong
  })
  const title = ['TIỀN CỦA HAI QUỸ THEO NGUỒN', club, 'Tổng cộng phải bằng tiền mặt cộng gốc cho vay còn nợ']
  return table('sources', title, [...rows, [totalLabel, null, ...totals]])
}

/** The lines of a fund, one per source; a form has a line for every possible source. */
function sourceLines(known: readonly CutOffFund[]): readonly SourceLine[] {
  if (known.length === 0) return openingSources.map((source) => ({ source, giver: null }))
  const lines = known.flatMap(({ sources }) => sources.map(({ source, giver }) => ({ source, giver })))
  return [...new Map(lines.map((line) => [`${line.source}|${line.giver}`, line])).values()]
}

function loansTable({ club, funds: known, people }: CutOffContent): Table {
  const fund = known.find((one) => one.fund === 'incomeFund')
  const written = (fund?.loans ?? []).map((loan, place): readonly TableCell[] => {
    const person = people[loan.borrower]
    const { months, monthlyRateBasisPoints, interest, repayment, graceMonths } = loan.conditions
    return [
      place + 1,
      person?.fullName ?? null,
      person?.birth ? formatBirth(person.birth) : null,
      loan.purpose,
      loan.guarantor,
      loan.principalDong,
      months,
      monthlyRateBasisPoints / 100,
      labelInterestMethod(interest, 'vi'),
      labelRepaymentMethod(repayment, 'vi'),
      graceMonths,
    ]
  })
  const blank = Array.from({ length: blankLoans }, (_, place): readonly TableCell[] => [place + 1])
  const total = fund === undefined ? null : sheetSums(fund).loansDong
  const title = [
    'CÁC KHOẢN VAY CÒN NỢ',
    club,
    'Gốc còn nợ và điều kiện cho thời gian còn lại, từ ngày chốt sổ; lãi đã đến hạn thì thu trước khi chốt',
  ]
  const sum: readonly TableCell[] = [null, totalLabel, null, null, null, total]
  return table('loans', title, [...(known.length === 0 ? blank : written), sum])
}
