import {
  type BudgetGrouping,
  type BudgetSum,
  budgetGroupings,
  budgetSumsBy,
  totalBudget,
} from '@lienthehe/domain/resources'
import { formatInteger } from '@lienthehe/domain/text'
import { useSearchParams } from '@solidjs/router'
import type { ParentProps } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { SelectField } from '../ui/field.tsx'
import type { BudgetList, ListedLine } from './queries.ts'
import { words } from './words.ts'

/** The lines added up by year, level, source or purpose; the children are the links to download it. */
export function SumTable(
  props: ParentProps<{ readonly lines: readonly ListedLine[]; readonly list: BudgetList }>,
) {
  const { say, language } = useLanguage()
  const [address, setAddress] = useSearchParams<{ theo?: string }>()
  const grouping = (): BudgetGrouping => budgetGroupings.find((each) => each === address.theo) ?? 'year'
  const rows = (): readonly BudgetSum[] => {
    const levels = new Map(props.list.units.map(({ key, level }) => [key, level]))
    const sums = budgetSumsBy(grouping(), props.lines, (unit) => levels.get(unit) ?? 'commune', language())
    return [...sums, { label: say(words.total), total: totalBudget(props.lines) }]
  }
  const dong = (amount: number) => formatInteger(amount, language())
  const columns = (): readonly Column<BudgetSum>[] => [
    { header: say(words.by[grouping()]), names: true, cell: ({ label }) => label },
    { header: say(words.estimated), numeric: true, cell: ({ total }) => dong(total.estimatedDong) },
    { header: say(words.approved), numeric: true, cell: ({ total }) => dong(total.approvedDong) },
    { header: say(words.lacking), numeric: true, cell: ({ total }) => dong(total.lackingDong) },
    { header: say(words.spent), numeric: true, cell: ({ total }) => dong(total.spentDong) },
    { header: say(words.under), numeric: true, cell: ({ total }) => dong(total.underDong) },
  ]
  return (
    <section class="sheet stack budget-sums" aria-labelledby="budget-sums" data-part="sums">
      <h2 id="budget-sums">{say(words.sums)}</h2>
      <div class="budget-filters no-print">
        <SelectField<BudgetGrouping>
          id="budget-by"
          label={say(words.sumsBy)}
          value={grouping()}
          onValue={(theo) => setAddress({ theo }, { replace: true })}
          options={budgetGroupings.map((each) => ({ value: each, label: say(words.by[each]) }))}
        />
        {props.children}
      </div>
      <DataTable caption={say(words.inDong)} columns={columns()} rows={rows()} />
    </section>
  )
}
