import { For, type JSX, Show } from 'solid-js'
import { createGrid, type GridState } from './create-grid.ts'
import type { CellPosition } from './place.ts'
import './grid.css'

export type GridColumn<Row> = {
  readonly id: string
  readonly header: string
  /** The width in rem; the last column takes all remaining width. */
  readonly width: number
  readonly text: (row: Row) => string
  /** The content of the cell, if it is more than text; then the user cannot type in it. */
  readonly look?: (row: Row) => JSX.Element
  readonly state?: (row: Row) => 'error' | 'doubt' | 'fixed' | undefined
  /** The label of the input while the user types in the cell. */
  readonly typeLabel?: (row: Row) => string
}

export type GridProps<Row> = {
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowProps?: (row: Row) => Record<`data-${string}`, string>
  readonly charactersMax: number
  /** Called when another text was typed into a cell. */
  readonly onText: (place: CellPosition, text: string) => void
  /** Called when text from the clipboard is pasted, starting at this cell. */
  readonly onPaste: (place: CellPosition, text: string) => void
  readonly onUndo: () => void
  /** The findings of a row, shown below the grid for the row with the focus. */
  readonly about: (row: Row) => JSX.Element
}

/**
 * A grid of cells as in Excel. Arrow keys move; Enter, F2 or a letter starts typing; Enter and Tab save the text and go
 * on; Escape leaves the cell as it was; Ctrl+V pastes a block. Tab leaves the grid. Only the visible rows are drawn, at
 * their positions, so they cannot be rows of a <table> and have explicit roles.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const grid = createGrid(() => ({ rows: props.rows.length, columns: props.columns.length }))
  const widths = () => {
    const all = props.columns.map(({ width }) => `${width}rem`)
    return [...all.slice(0, -1), `minmax(${all.at(-1)}, 1fr)`].join(' ')
  }
  const aboutId = grid.cellId({ row: -1, column: -1 })
  const activeRow = () => props.rows[grid.active().row]
  return (
    <div class="grid-frame">
      <div class="grid-scroll" ref={grid.view.setScroller} onScroll={grid.view.look}>
        <div
          class="grid"
          role="grid"
          aria-label={props.label}
          aria-rowcount={props.rows.length + 1}
          aria-colcount={props.columns.length}
          style={{ '--grid-columns': widths(), '--grid-width': `${widthOf(props.columns)}rem` }}
          onKeyDown={(event) => hearKey(event, grid, props)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            if (grid.typing() !== null || text === '') return
            event.preventDefault()
            props.onPaste(grid.active(), text)
          }}
          onCopy={(event) => {
            const row = activeRow()
            if (grid.typing() !== null || row === undefined) return
            event.preventDefault()
            event.clipboardData?.setData('text/plain', props.columns[grid.active().column]?.text(row) ?? '')
          }}
        >
          <div class="grid-head" role="rowgroup">
            <div class="grid-row" role="row" aria-rowindex={1} ref={grid.view.setHeader}>
              <For each={props.columns}>{({ header }) => <div role="columnheader">{header}</div>}</For>
            </div>
          </div>
          <Rows sheet={props} grid={grid} aboutId={aboutId} />
        </div>
      </div>
      <Show when={activeRow()}>
        {(row) => (
          <div class="grid-about" id={aboutId}>
            {props.about(row())}
          </div>
        )}
      </Show>
    </div>
  )
}

function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/** Handles a key while the user is not typing: it moves, starts typing, empties the cell, or undoes the last step. */
function hearKey<Row>(event: KeyboardEvent, grid: GridState, props: GridProps<Row>): void {
  if (grid.typing() !== null || grid.move(event)) return
  const place = grid.active()
  const [row, column] = [props.rows[place.row], props.columns[place.column]]
  const isCommand = event.ctrlKey || event.metaKey || event.altKey
  if (isCommand && event.key.toLowerCase() === 'z') {
    event.preventDefault()
    props.onUndo()
  }
  if (row === undefined || column?.typeLabel === undefined || isCommand) return
  if (event.key === 'Enter' || event.key === 'F2') {
    event.preventDefault()
    grid.type('keep')
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault()
    if (column.text(row) !== '') props.onText(place, '')
    // The letter itself needs no code: the field has the focus by then, so the browser types the letter into it.
  } else if ((event.key.length === 1 && event.key !== ' ') || event.key === 'Process') grid.type('afresh')
}

type Within<Row> = {
  readonly sheet: GridProps<Row>
  readonly grid: GridState
  readonly aboutId: string
}

function Rows<Row>(props: Within<Row>) {
  return (
    <div
      class="grid-rows"
      role="rowgroup"
      style={{ height: `calc(var(--grid-row) * ${props.sheet.rows.length})` }}
    >
      <For each={props.grid.drawn()}>
        {(place) => (
          <Show when={props.sheet.rows[place]}>
            {(row) => (
              <div
                class="grid-row"
                role="row"
                aria-rowindex={place + 2}
                style={{ top: `calc(var(--grid-row) * ${place})` }}
                {...props.sheet.rowProps?.(row())}
              >
                <For each={props.sheet.columns}>
                  {(column, index) => (
                    <Cell
                      sheet={props.sheet}
                      grid={props.grid}
                      aboutId={props.aboutId}
                      row={row()}
                      column={column}
                      place={{ row: place, column: index() }}
                    />
                  )}
                </For>
              </div>
            )}
          </Show>
        )}
      </For>
    </div>
  )
}

function Cell<Row>(
  props: Within<Row> & {
    readonly row: Row
    readonly column: GridColumn<Row>
    readonly place: CellPosition
  },
) {
  const isActive = () => {
    const { row, column } = props.grid.active()
    return row === props.place.row && column === props.place.column
  }
  const isTyped = () => isActive() && props.grid.typing() !== null
  const isFixed = () => props.column.typeLabel === undefined
  const state = () => props.column.state?.(props.row)
  return (
    <div
      id={props.grid.cellId(props.place)}
      class={`grid-cell ${state() ?? ''}`}
      role="gridcell"
      data-field={props.column.id}
      tabindex={isActive() ? 0 : -1}
      aria-readonly={isFixed()}
      aria-invalid={state() === 'error' ? true : undefined}
      aria-describedby={isActive() ? props.aboutId : undefined}
      onClick={() => {
        if (isTyped()) return
        // A second press on the cell starts typing: touch devices have no Enter key.
        if (isActive() && !isFixed() && document.activeElement?.id === props.grid.cellId(props.place))
          props.grid.type('keep')
        else props.grid.go(props.place)
      }}
    >
      <Show
        when={isTyped()}
        fallback={
          props.column.look === undefined ? props.column.text(props.row) : props.column.look(props.row)
        }
      >
        <Typing {...props} />
      </Show>
    </div>
  )
}

/** The input over a cell. Leaving it saves the text, except after Escape. */
function Typing<Row>(
  props: Within<Row> & {
    readonly row: Row
    readonly column: GridColumn<Row>
    readonly place: CellPosition
  },
) {
  const before = props.column.text(props.row)
  const start = props.grid.typing()?.begin === 'afresh' ? '' : before
  const lay = (text: string) => {
    if (text !== before) props.sheet.onText(props.place, text)
  }
  const leave = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }, to: CellPosition) => {
    event.preventDefault()
    const text = event.currentTarget.value
    const { place } = props
    props.grid.go(to)
    if (text !== before) props.sheet.onText(place, text)
  }
  return (
    <input
      class="grid-input"
      type="text"
      maxlength={props.sheet.charactersMax}
      autocomplete="off"
      spellcheck={false}
      aria-label={props.column.typeLabel?.(props.row)}
      value={start}
      onBlur={(event) => {
        if (props.grid.typing() === null) return
        lay(event.currentTarget.value)
        props.grid.stop()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.isComposing) return
        const { row, column } = props.place
        if (event.key === 'Enter') leave(event, { row: row + (event.shiftKey ? -1 : 1), column })
        if (event.key === 'Tab') leave(event, { row, column: column + (event.shiftKey ? -1 : 1) })
        if (event.key === 'Escape') {
          event.preventDefault()
          props.grid.go(props.place)
        }
      }}
    />
  )
}
