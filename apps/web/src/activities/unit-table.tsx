import { formatInteger } from '@lienthehe/domain/text'
import { useLanguage } from '../language.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { UnitReports } from './queries.ts'
import { unitWords as words } from './unit-words.ts'

type UnitRow = UnitReports['units'][number]

/** The counts of reports, for each unit: the number received never exceeds the number due. */
export function UnitTable(props: { readonly units: readonly UnitRow[] }) {
  const { say, language } = useLanguage()
  const figure = (of: (row: UnitRow) => number) => (row: UnitRow) => formatInteger(of(row), language())
  return (
    <div class="sheet">
      <DataTable
        caption={say(words.byUnit)}
        rows={props.units}
        columns={[
          { header: say(words.unit), cell: ({ unit }) => unit.name, names: true },
          { header: say(words.expected), cell: figure(({ count }) => count.expected), numeric: true },
          {
            header: say(words.sent),
            cell: figure(({ count }) => count.submissions.onTime + count.submissions.late),
            numeric: true,
          },
          { header: say(words.onTime), cell: figure(({ count }) => count.submissions.onTime), numeric: true },
          { header: say(words.complete), cell: figure(({ count }) => count.complete), numeric: true },
          {
            header: say(words.overdue),
            cell: figure(({ count }) => count.submissions.overdue),
            numeric: true,
          },
        ]}
      />
    </div>
  )
}
