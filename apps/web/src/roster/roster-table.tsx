import { formatInteger } from '@lienthehe/domain/text'
import { cellCharactersMax, typedCellsMax } from '@lienthehe/office/roster/words'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Grid } from '../ui/grid/grid.tsx'
import type { CellPosition } from '../ui/grid/place.ts'
import type { Corrections } from './corrections.ts'
import { cellsOfBlock, type PasteRefusal } from './pasted-block.ts'
import type { ShownDraft, ShownRow } from './queries.ts'
import { createRosterColumns, notesOf, VerdictMark } from './roster-grid-columns.tsx'
import { isShown, type RowFilter } from './row-filter.ts'
import { Totals } from './totals.tsx'
import { createTypedHistory } from './typed-history.ts'
import { words } from './words.ts'

/** Every row of the file with its result, in a table in which each cell can be typed into and pasted into. */
export function RosterTable(props: { readonly draft: ShownDraft; readonly corrections: Corrections }) {
  const { say, language } = useLanguage()
  const [filter, setFilter] = createSignal<RowFilter | null>(null)
  // The ids of the rows that matched the filter when it was chosen: a row that was corrected since then stays where it
  // is.
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>()
  const choose = (next: RowFilter | null) => {
    const matching = props.draft.judgement.rows.filter((row) => isShown(row, next)).map(({ id }) => id)
    setChosen(next === null ? undefined : new Set(matching))
    setFilter(next)
  }
  const shown = createMemo(() => {
    const ids = chosen()
    const { rows } = props.draft.judgement
    return ids === undefined ? rows : rows.filter(({ id }) => ids.has(id))
  })
  return (
    <section class="sheet stack" aria-labelledby="rows-heading">
      <div>
        <h2 id="rows-heading">{say(words.rows)}</h2>
        <p class="note">{say(words.rowsNote)}</p>
        <p class="note with-keys">{say(words.gridKeys)}</p>
        <p class="note with-a-finger">{say(words.gridTouch)}</p>
      </div>
      <Totals
        totals={props.draft.judgement.totals}
        rows={props.draft.judgement.rows.length}
        chosen={filter()}
        onChoose={choose}
      />
      <Show when={shown().length > 0} fallback={<p>{say(words.noRows)}</p>}>
        <p class="note">{say(words.shown(formatInteger(shown().length, language())))}</p>
        <RosterSheet draft={props.draft} rows={shown()} corrections={props.corrections} />
      </Show>
    </section>
  )
}

function RosterSheet(props: {
  readonly draft: ShownDraft
  readonly rows: readonly ShownRow[]
  readonly corrections: Corrections
}) {
  const { say } = useLanguage()
  const { columns, fieldsFrom, textOf } = createRosterColumns(() => props.draft, props.corrections)
  const typed = createTypedHistory((cells) => props.corrections.correct(cells))
  const [refused, setRefused] = createSignal<PasteRefusal>()
  const lay = (place: CellPosition, text: string) => {
    const block = cellsOfBlock(text, { rows: props.rows.slice(place.row), fields: fieldsFrom(place.column) })
    setRefused(block.ok ? undefined : block.refusal)
    if (!block.ok) return
    const byId = new Map(props.rows.map((row) => [`${row.sheet} ${row.row}`, row]))
    const before = block.cells.flatMap((cell) => {
      const row = byId.get(`${cell.sheet} ${cell.row}`)
      return row === undefined ? [] : [{ ...cell, text: textOf(row, cell.field) }]
    })
    typed.take(block.cells, { before, beyond: block.beyond })
  }
  const typeOver = ({ row: at, column }: CellPosition, text: string) => {
    const row = props.rows[at]
    const [field] = fieldsFrom(column)
    if (row === undefined || field === undefined || field === null) return
    const cell = { sheet: row.sheet, row: row.row, field }
    setRefused(undefined)
    typed.take([{ ...cell, text }], {
      before: [{ ...cell, text: textOf(row, field) }],
      beyond: { rows: 0, columns: 0 },
    })
  }
  return (
    <>
      <Grid
        label={say(words.rows)}
        columns={columns()}
        rows={props.rows}
        rowProps={(judged) => ({ 'data-row': String(judged.row), 'data-verdict': judged.verdict })}
        charactersMax={cellCharactersMax}
        onText={typeOver}
        onPaste={lay}
        onUndo={typed.undo}
        about={(judged) => (
          <About judged={judged} name={textOf(judged, 'fullName') || textOf(judged, 'club')} />
        )}
      />
      <LaidDown typed={typed} refused={refused()} />
    </>
  )
}

/** The row with the focus, with all of its findings. */
function About(props: { readonly judged: ShownRow; readonly name: string }) {
  const { say, language } = useLanguage()
  const notes = () => notesOf(props.judged, language())
  return (
    <div class="row-about">
      <b>{say(words.rowOf(String(props.judged.row), props.name))}</b>{' '}
      <VerdictMark verdict={props.judged.verdict} />
      <ul class="plain-list">
        <For each={notes()}>{(note) => <li>{note}</li>}</For>
      </ul>
    </div>
  )
}

/** Reports the last pasted block, with a button to undo it, or why a block was not pasted. */
function LaidDown(props: {
  readonly typed: ReturnType<typeof createTypedHistory>
  readonly refused: PasteRefusal | undefined
}) {
  const { say, language } = useLanguage()
  const count = (value: number) => formatInteger(value, language())
  const left = () => {
    const { rows = 0, columns = 0 } = props.typed.latest()?.beyond ?? {}
    return [
      ...(rows > 0 ? [say(words.rowsBeyond(count(rows)))] : []),
      ...(columns > 0 ? [say(words.columnsBeyond(count(columns)))] : []),
    ]
  }
  return (
    <div role="status" class="laid-down">
      <Show when={props.refused}>
        {(refusal) => <p class="problem">{describePaste(refusal(), language())}</p>}
      </Show>
      <Show when={props.typed.undone() > 0}>
        <p>{say(words.putBack(count(props.typed.undone())))}</p>
      </Show>
      <Show when={props.typed.latest()}>
        {(step) => (
          <p>
            <Show when={props.typed.undone() === 0}>
              {say(words.laidDown(count(step().before.length)))} {left().join(' ')}{' '}
            </Show>
            <Button look="quiet" onClick={() => props.typed.undo()}>
              {say(words.undoTyped(count(step().before.length)))}
            </Button>
          </p>
        )}
      </Show>
    </div>
  )
}

function describePaste(refusal: PasteRefusal, language: 'vi' | 'en'): string {
  switch (refusal.reason) {
    case 'quoteNeverCloses':
      return words.pasteQuote(String(refusal.line))[language]
    case 'cellTooLong':
      return words.pasteLong(String(refusal.line), String(cellCharactersMax))[language]
    case 'tooManyCells':
      return words.pasteMany(formatInteger(refusal.cells, language), formatInteger(typedCellsMax, language))[
        language
      ]
    default:
      return words.pasteNowhere[language]
  }
}
