import { For, type JSX, Show } from 'solid-js'

export type Column<Row> = {
  readonly header: string
  readonly cell: (row: Row) => JSX.Element
  readonly numeric?: boolean
  /** The cell that names its row. */
  readonly names?: boolean
  /** Something to press: paper has no use for it. */
  readonly pressed?: boolean
}

/** A table that becomes a list of cards with labels on a phone. */
export function DataTable<Row>(props: {
  readonly caption: JSX.Element
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowProps?: (row: Row) => JSX.HTMLAttributes<HTMLTableRowElement> & Record<`data-${string}`, string>
}) {
  return (
    <table class="data-table">
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
          {(row) => (
            <tr {...props.rowProps?.(row)}>
              <For each={props.columns}>{(column) => <Cell column={column} row={row} />}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Cell<Row>(props: { readonly column: Column<Row>; readonly row: Row }) {
  return (
    <Show
      when={props.column.names === true}
      fallback={
        <td
          data-label={props.column.header}
          classList={{ number: props.column.numeric === true, 'no-print': props.column.pressed === true }}
        >
          <span>{props.column.cell(props.row)}</span>
        </td>
      }
    >
      <th scope="row" data-label={props.column.header}>
        <span>{props.column.cell(props.row)}</span>
      </th>
    </Show>
  )
}
