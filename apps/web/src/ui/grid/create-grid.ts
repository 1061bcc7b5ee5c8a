import { createMemo, createSignal, createUniqueId, onCleanup, onMount } from 'solid-js'
import { createPrinting } from '../../printing.ts'
import { type CellPosition, drawnRows, placeAfter, within } from './place.ts'

/** How typing in a cell begins: `keep` with the cell's text, `afresh` with an empty field. */
type Typing = { readonly begin: 'keep' | 'afresh' }

/** The state of a grid: the focused cell, whether the user types in it, and which rows are visible. */
export function createGrid(size: () => { readonly rows: number; readonly columns: number }) {
  const id = createUniqueId()
  const [wanted, setWanted] = createSignal<CellPosition>({ row: 0, column: 0 })
  const active = createMemo(() => within(size(), wanted()))
  const [typing, setTyping] = createSignal<Typing | null>(null)
  const view = createView()
  const printing = createPrinting()
  const drawn = createMemo(() =>
    printing()
      ? Array.from({ length: size().rows }, (_, row) => row)
      : drawnRows({ rows: size().rows, from: view.from(), inView: view.inView(), active: active().row }),
  )
  const cellId = ({ row, column }: CellPosition) => `${id}-${row}-${column}`
  /** Moves to a cell: it is scrolled into view and gets the focus. */
  const go = (place: CellPosition) => {
    setTyping(null)
    setWanted(within(size(), place))
    const cell = document.getElementById(cellId(active()))
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return {
    active,
    typing,
    drawn,
    view,
    cellId,
    go,
    /** Starts typing in the cell. The field gets the focus at once, so that the pressed key is typed into it. */
    type: (begin: Typing['begin']) => {
      setTyping({ begin })
      const field = document.getElementById(cellId(active()))?.querySelector('input')
      field?.focus()
      field?.select()
    },
    stop: () => setTyping(null),
    /** Handles a movement key; false for any other key. */
    move: (event: KeyboardEvent): boolean => {
      const to = placeAfter(event, active(), { ...size(), rowsInView: Math.max(1, view.inView() - 2) })
      if (to === null) return false
      event.preventDefault()
      go(to)
      return true
    },
  }
}

export type GridState = ReturnType<typeof createGrid>

/** How far the grid is scrolled, counted in rows: all rows are as high as the header row. */
function createView() {
  const [scroller, setScroller] = createSignal<HTMLElement>()
  const [header, setHeader] = createSignal<HTMLElement>()
  const [measure, setMeasure] = createSignal({ top: 0, height: 0, row: 40 })
  const look = () => {
    const { scrollTop: top = 0, clientHeight: height = 0 } = scroller() ?? {}
    setMeasure({ top, height, row: header()?.offsetHeight || 40 })
  }
  onMount(() => {
    const observer = new ResizeObserver(look)
    for (const element of [scroller(), header()]) if (element !== undefined) observer.observe(element)
    onCleanup(() => observer.disconnect())
    look()
  })
  return {
    setScroller,
    setHeader,
    look,
    from: createMemo(() => Math.floor(measure().top / measure().row)),
    inView: createMemo(() => Math.ceil(measure().height / measure().row)),
  }
}
