import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { describePlaces } from '../units.ts'
import { type ClubOrder, type ClubRow, sortBy } from './club-columns.tsx'
import { words } from './words.ts'

/** One line for each club: its place, and the chosen columns. */
export function ClubTable(props: {
  readonly rows: readonly ClubRow[]
  readonly caption: JSX.Element
  readonly order: ClubOrder
  readonly onOrder: (order: ClubOrder) => void
  /** The columns beside the name. */
  readonly columns: readonly Column<ClubRow>[]
}) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const clubPath = (id: string) => {
    const day = asked()
    return day === null ? `/cau-lac-bo/${id}` : `/cau-lac-bo/${id}?ngay=${day}`
  }
  const name = (): Column<ClubRow> => ({
    header: say(words.columns.name),
    names: true,
    sort: sortBy('name', props.order, props.onOrder),
    cell: (row) => (
      <span class="club-cell">
        <A class="club-name" href={clubPath(row.id)}>
          {row.name}
        </A>
        <span class="note">{describePlaces(row, language())}</span>
      </span>
    ),
  })
  return (
    <DataTable
      caption={props.caption}
      columns={[name(), ...props.columns]}
      rows={props.rows}
      rowProps={(row) => ({ 'data-club': row.id })}
    />
  )
}
