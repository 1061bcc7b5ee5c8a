import {
  type BudgetGrouping,
  type BudgetTotal,
  budgetGroupings,
  budgetSumsBy,
  labelBudgetPurpose,
  labelBudgetStage,
  totalBudget,
} from '@lienthehe/domain/resources'
import { labelMoneySource } from '@lienthehe/domain/sources'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import type { Table, TableCell } from '@lienthehe/office/tables'
import type { listBudget } from '../budget/list.ts'

type BudgetList = Awaited<ReturnType<typeof listBudget>>

const headings: Readonly<Record<BudgetGrouping, string>> = {
  year: 'Năm',
  level: 'Cấp ngân sách',
  source: 'Nguồn',
  purpose: 'Nội dung chi',
}

/** Section IV: the money of the plan on a day, added up in four different ways, and line by line. */
export function budgetTables(list: BudgetList): readonly Table[] {
  return [...budgetGroupings.map((grouping) => sumsTable(list, grouping)), linesTable(list)]
}

function titleOf({ plan, asOf }: BudgetList): readonly string[] {
  return [
    'KINH PHÍ THỰC HIỆN KẾ HOẠCH',
    `Kế hoạch số ${plan.number}, đến ngày ${formatDate(asOf)}. Đơn vị: đồng`,
  ]
}

function sumsTable(list: BudgetList, grouping: BudgetGrouping): Table {
  const levels = new Map(list.units.map(({ key, level }) => [key, level]))
  const sums = budgetSumsBy(grouping, list.lines, (unit) => levels.get(unit) ?? 'commune', 'vi')
  return {
    sheetName: headings[grouping],
    title: titleOf(list),
    columns: [
      { heading: headings[grouping], width: 30 },
      ...['Dự toán', 'Được giao', 'Chưa được giao', 'Đã quyết toán', 'Được giao, không chi'].map(
        (heading) => ({
          ...{ heading, width: 18, isAmount: true },
        }),
      ),
    ],
    rows: [
      ...sums.map(({ label, total }) => [label, ...amountsOf(total)]),
      ['Cộng', ...amountsOf(totalBudget(list.lines))],
    ],
  }
}

function amountsOf(total: BudgetTotal): readonly TableCell[] {
  const { estimatedDong, approvedDong, lackingDong, spentDong, underDong } = total
  return [estimatedDong, approvedDong, lackingDong, spentDong, underDong]
}

function linesTable(list: BudgetList): Table {
  const units = new Map(list.units.map((unit) => [unit.key, unit]))
  return {
    sheetName: 'Từng khoản',
    title: titleOf(list),
    columns: [
      { heading: 'STT', width: 6 },
      { heading: 'Năm', width: 8 },
      { heading: 'Ngân sách của', width: 28 },
      { heading: 'Nguồn', width: 22 },
      { heading: 'Tên nguồn', width: 22 },
      { heading: 'Nội dung chi', width: 28 },
      { heading: 'Bước', width: 16 },
      { heading: 'Dự toán', width: 18, isAmount: true },
      { heading: 'Được giao', width: 18, isAmount: true },
      { heading: 'Ngày giao', width: 14 },
      { heading: 'Đã quyết toán', width: 18, isAmount: true },
      { heading: 'Ngày quyết toán', width: 14 },
    ],
    rows: list.lines.map(({ year, unit, source, sourceName, purpose, estimatedDong, state }, place) => {
      const at = units.get(unit)
      const approved = state.stage === 'estimated' ? undefined : state
      const spent = state.stage === 'spent' ? state : undefined
      return [
        ...[place + 1, year, at === undefined ? unit : fullNameOf(at).vi],
        ...[labelMoneySource(source, 'vi'), sourceName, labelBudgetPurpose(purpose, 'vi')],
        ...[labelBudgetStage(state.stage, 'vi'), estimatedDong, approved?.approvedDong ?? null],
        approved === undefined ? null : { day: approved.approvedOn },
        spent?.spentDong ?? null,
        spent === undefined ? null : { day: spent.spentOn },
      ]
    }),
  }
}
