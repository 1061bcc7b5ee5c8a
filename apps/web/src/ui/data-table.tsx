import { createSignal, For, Index, type JSX, Show } from 'solid-js'

export type Column<Row> = {
  readonly header: string
  /** The content of the cell; `place` is the row's number, counted from 1 over all rows, not only those shown. */
  readonly cell: (row: Row, place: () => number) => JSX.Element
  readonly numeric?: boolean
  /** True for the column with the name of the row. */
  readonly names?: boolean
  /**
   * How the rows are sorted by this column, and what a press on its header does. Left out: they cannot be sorted by it.
   */
  readonly sort?: { readonly direction: 'ascending' | 'descending' | 'none'; readonly toggle: () => void }
  /** True for a column of buttons, which is not printed. */
  readonly pressed?: boolean
}

/**
 * For scrolling to a header with the focus: on a phone the headers are in a scrolling line, and Chromium does not
 * scroll to one that is partly visible.
 */
const nearest = { block: 'nearest', inline: 'nearest' } as const

const arrows = { ascending: ' ▲', descending: ' ▼', none: '' } as const

/** The shown part of a longer list; screen readers get the total number of rows and where this part begins. */
type Part = { readonly before: number; readonly total: number }

/** What a row on a phone shows until it is opened: its name and one line. */
export type Fold<Row> = {
  readonly line: (row: Row) => JSX.Element
  /** What opening the row shows, for screen-reader users, who hear only the button. */
  readonly open: (row: Row) => string
}

/** A table. On a phone its rows become cards with labels or, with `fold`, rows that can be opened. */
export function DataTable<Row>(props: {
  readonly caption: JSX.Element
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly part?: Part | undefined
  readonly fold?: Fold<Row>
  readonly rowProps?: (row: Row) => JSX.HTMLAttributes<HTMLTableRowElement> & Record<`data-${string}`, string>
}) {
  const placeOf = (index: number) => (props.part?.before ?? 0) + index + 1
  // The row of headers counts as a row, too.
  const rowCount = () => (props.part === undefined ? undefined : props.part.total + 1)
  return (
    <table class="data-table" aria-rowcount={rowCount()}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {/* Keyed by position: a press on a header creates new columns, and its button must keep the focus. */}
          <Index each={props.columns}>
            {(column) => (
              <th
                scope="col"
                aria-sort={column().sort?.direction}
                classList={{ number: column().numeric === true, 'no-print': column().pressed === true }}
              >
                <Show when={column().sort} fallback={column().header}>
                  {(sort) => (
                    <button
                      type="button"
                      class="sort-button"
                      onClick={() => sort().toggle()}
                      onFocus={(event) => event.currentTarget.scrollIntoView(nearest)}
                    >
                      {column().header}
                      <span aria-hidden="true">{arrows[sort().direction]}</span>
                    </button>
                  )}
                </Show>
              </th>
            )}
          </Index>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row, index) => (
            <Line
              row={row}
              columns={props.columns}
              fold={props.fold}
              place={() => placeOf(index())}
              rowProps={{
                ...props.rowProps?.(row),
                'aria-rowindex': props.part === undefined ? undefined : placeOf(index()) + 1,
              }}
            />
          )}
        </For>
      </tbody>
    </table>
  )
}

function Line<Row>(props: {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly fold: Fold<Row> | undefined
  readonly place: () => number
  readonly rowProps: JSX.HTMLAttributes<HTMLTableRowElement>
}) {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <tr {...props.rowProps} classList={{ folds: props.fold !== undefined, open: isOpen() }}>
      <For each={props.columns}>
        {(column) => (
          <Cell column={column} row={props.row} place={props.place}>
            <Show when={column.names === true && props.fold}>
              {(fold) => (
                <>
                  <span class="fold-line">{fold().line(props.row)}</span>
                  <button
                    type="button"
                    class="fold-button"
                    aria-expanded={isOpen()}
                    aria-label={fold().open(props.row)}
                    onClick={() => setOpen(!isOpen())}
                  />
                </>
              )}
            </Show>
          </Cell>
        )}
      </For>
    </tr>
  )
}

function Cell<Row>(props: {
  readonly column: Column<Row>
  readonly row: Row
  readonly place: () => number
  /** The content that is shown beside the name of the row. */
  readonly children: JSX.Element
}) {
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
        {props.children}
      </th>
    </Show>
  )
}
