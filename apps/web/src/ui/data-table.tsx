import { For, type JSX, Show } from 'solid-js'

export type Column<Row> = {
  readonly header: string
  /** `place` counts from 1, over all rows there are. */
  readonly cell: (row: Row, place: () => number) => JSX.Element
  readonly numeric?: boolean
  /** The cell that names its row. */
  readonly names?: boolean
  /** Something to press: paper has no use for it. */
  readonly pressed?: boolean
}

/** Some rows of a longer list, of which the table says how long it is and where these stand in it. */
type Part = { readonly before: number; readonly total: number }

/** A table that becomes a list of cards with labels on a phone. */
export function DataTable<Row>(props: {
  readonly caption: JSX.Element
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly part?: Part | undefined
  readonly rowProps?: (row: Row) => JSX.HTMLAttributes<HTMLTableRowElement> & Record<`data-${string}`, string>
}) {
  const placeOf = (index: number) => (props.part?.before ?? 0) + index + 1
  // The row of headers is the first of all.
  const rowCount = () => (props.part === undefined ? undefined : props.part.total + 1)
  return (
    <table class="data-table" aria-rowcount={rowCount()}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <For each={props.columns}>
            {(column) => (
              <th
                scope="col"
                classList={{ number: column.numeric === true, 'no-print': column.pressed === true }}
              >
                {column.header}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row, index) => (
            <tr
              {...props.rowProps?.(row)}
              aria-rowindex={props.part === undefined ? undefined : placeOf(index()) + 1}
            >
              <For each={props.columns}>
                {(column) => <Cell column={column} row={row} place={() => placeOf(index())} />}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Cell<Row>(props: { readonly column: Column<Row>; readonly row: Row; readonly place: () => number }) {
  return (
    <Show
      when={props.column.names === true}
      fallback={
        <td
          data-label={props.column.header}
          classList={{ number: props.column.numeric === true, 'no-print': props.column.pressed === true }}
        >
          <span>{props.column.cell(props.row, props.place)}</span>
        </td>
      }
    >
      <th scope="row" data-label={props.column.header}>
        <span>{props.column.cell(props.row, props.place)}</span>
      </th>
    </Show>
  )
}
