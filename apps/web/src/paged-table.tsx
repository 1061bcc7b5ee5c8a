import {
  type ComponentProps,
  createComputed,
  createSignal,
  onCleanup,
  onMount,
  Show,
  splitProps,
} from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import { Pager } from './pager.tsx'
import { createPrinting } from './printing.ts'
import { DataTable } from './ui/data-table.tsx'

/** How many rows are drawn at first, about as many as fit on a screen. The user can read them while others follow. */
const rowsAtFirst = 15

/** How many rows follow at once. */
const rowsAtOnce = 25

/** A long table, shown page by page; printed in full. */
export function PagedTable<Row>(
  props: Omit<ComponentProps<typeof DataTable<Row>>, 'part'> & {
    readonly pageSize: number
    /** Rows have ids, and keep their place on the page, with the focus in them, when they are loaded again. */
    readonly matchedById?: true
  },
) {
  const [, rest] = splitProps(props, ['rows', 'pageSize', 'matchedById'])
  const printing = createPrinting()
  const [turnedTo, turn] = createSignal(1)
  const total = () => props.rows.length
  // A search may leave fewer pages than the chosen one. The choice is kept, so that the user is back on it when the
  // search ends.
  const page = () => Math.min(turnedTo(), Math.max(1, Math.ceil(total() / props.pageSize)))
  const isInPages = () => total() > props.pageSize && !printing()
  const before = () => (page() - 1) * props.pageSize
  const drawn = createDrawnRows(() => props.pageSize)
  const shown = () => {
    const rows = isInPages() ? props.rows.slice(before(), before() + props.pageSize) : props.rows
    return drawn() < props.pageSize && !printing() ? rows.slice(0, drawn()) : rows
  }
  const rows = props.matchedById === true ? createMatchedRows(shown) : shown
  return (
    <>
      <DataTable
        {...rest}
        rows={rows()}
        part={isInPages() ? { before: before(), total: total() } : undefined}
      />
      <Show when={isInPages()}>
        <Pager page={page()} pageSize={props.pageSize} total={total()} turn={turn} />
      </Show>
    </>
  )
}

/**
 * The rows in a store of their own, where they are matched by id. Only the rows shown are in it: a store of everybody in
 * a large club takes longer than drawing their first page.
 */
function createMatchedRows<Row>(rows: () => readonly Row[]): () => readonly Row[] {
  const [matched, setMatched] = createStore<{ rows: readonly Row[] }>({ rows: [] })
  // The store changes its rows in place, so it gets copies.
  createComputed(() => setMatched('rows', reconcile(structuredClone(rows()), { key: 'id' })))
  return () => matched.rows
}

/**
 * How many rows to draw now: more after every second frame, until a whole page is drawn. In the frames between, the page
 * shows what is drawn and answers the user.
 */
function createDrawnRows(pageSize: () => number) {
  const [drawn, setDrawn] = createSignal(rowsAtFirst)
  let frame = 0
  let timer = 0
  const drawMore = () => {
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        // A timer runs after the frame is painted.
        timer = window.setTimeout(() => {
          setDrawn((rows) => rows + rowsAtOnce)
          if (drawn() < pageSize()) drawMore()
        })
      })
    })
  }
  onMount(drawMore)
  onCleanup(() => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  })
  return drawn
}
