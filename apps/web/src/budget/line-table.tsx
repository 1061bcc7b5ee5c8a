import { labelBudgetPurpose, labelBudgetStage } from '@lienthehe/domain/resources'
import { labelMoneySource } from '@lienthehe/domain/sources'
import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useLanguage } from '../language.tsx'
import { nameWithDistrict } from '../means/unit-name.ts'
import { PagedTable } from '../paged-table.tsx'
import type { Column } from '../ui/data-table.tsx'
import { type BudgetList, budgetPath, type ListedLine } from './queries.ts'
import { words } from './words.ts'

/** Every line with the amounts of the stages that it has reached. */
export function LineTable(props: { readonly lines: readonly ListedLine[]; readonly list: BudgetList }) {
  const { say, language } = useLanguage()
  const nameOf = (key: string) => {
    const unit = props.list.units.find((each) => each.key === key)
    return unit === undefined ? key : nameWithDistrict(unit, say)
  }
  const dong = (amount: number) => formatInteger(amount, language())
  const columns = (): readonly Column<ListedLine>[] => [
    {
      header: say(words.fields.purpose),
      names: true,
      cell: ({ id, purpose }) => (
        <A href={budgetPath(props.list.plan.id, id)}>{labelBudgetPurpose(purpose, language())}</A>
      ),
    },
    { header: say(words.year), cell: ({ year }) => String(year) },
    { header: say(words.fields.unit), cell: ({ unit }) => nameOf(unit) },
    {
      header: say(words.fields.source),
      cell: ({ source, sourceName }) => sourceName ?? labelMoneySource(source, language()),
    },
    { header: say(words.estimated), numeric: true, cell: ({ estimatedDong }) => dong(estimatedDong) },
    {
      header: say(words.approved),
      numeric: true,
      cell: ({ state }) => (state.stage === 'estimated' ? say(words.notYet) : dong(state.approvedDong)),
    },
    {
      header: say(words.spent),
      numeric: true,
      cell: ({ state }) => (state.stage === 'spent' ? dong(state.spentDong) : say(words.notYet)),
    },
    { header: say(words.stage), cell: ({ state }) => labelBudgetStage(state.stage, language()) },
  ]
  return (
    <section class="sheet stack" aria-labelledby="budget-lines" data-part="lines">
      <h2 id="budget-lines">{say(words.lines)}</h2>
      <PagedTable
        pageSize={20}
        caption={say(words.linesCount(formatInteger(props.lines.length, language())))}
        columns={columns()}
        rows={props.lines}
      />
    </section>
  )
}
