import {
  type Departure,
  formatDate,
  formatInteger,
  type Language,
  wordDepartureReason,
} from '@lienthehe/domain'
import type { Shape, Tone } from '@lienthehe/figures'
import {
  type JudgedRow,
  type RosterField,
  type RosterRow,
  rowId,
  rowsOf,
  wordFinding,
  wordRosterField,
} from '@lienthehe/office/roster/words'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Mark } from '../ui/mark.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { Corrections } from './corrections.ts'
import { SeverityMark } from './finding-groups.tsx'
import type { RosterDraft } from './queries.ts'
import { isShown, type RowFilter } from './row-filter.ts'
import { shownFields } from './shown-fields.ts'
import { Totals } from './totals.tsx'
import { words } from './words.ts'

const verdictLooks = {
  new: { tone: 'met', shape: 'disc' },
  update: { tone: 'course', shape: 'half' },
  unchanged: { tone: 'open', shape: 'ring' },
  leaves: { tone: 'late', shape: 'half' },
  leftOut: { tone: 'late', shape: 'ring' },
  refused: { tone: 'unmet', shape: 'diamond' },
} as const satisfies Record<JudgedRow['verdict'], { readonly tone: Tone; readonly shape: Shape }>

const rowsAtFirst = 100

/** Every row of the file with what becomes of it; a cell with a problem is a field. */
export function RosterTable(props: { readonly draft: RosterDraft; readonly corrections: Corrections }) {
  const { say, language } = useLanguage()
  const [filter, setFilter] = createSignal<RowFilter | null>(null)
  // The rows of a filter are those at the time of choosing: a row that was just mended stays where it is.
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>()
  const [most, setMost] = createSignal(rowsAtFirst)
  const choose = (next: RowFilter | null) => {
    const matching = props.draft.judgement.rows.filter((row) => isShown(row, next)).map(({ id }) => id)
    setChosen(next === null ? undefined : new Set(matching))
    setFilter(next)
    setMost(rowsAtFirst)
  }
  const matching = createMemo(() => {
    const ids = chosen()
    const { rows } = props.draft.judgement
    return ids === undefined ? rows : rows.filter(({ id }) => ids.has(id))
  })
  const shown = () => matching().slice(0, most())
  const texts = createMemo(() => new Map(rowsOf(props.draft.roster).map((row) => [rowId(row), row])))
  const fields = createMemo(() => shownFields(props.draft.roster))
  const sheets = () => props.draft.roster.lists.length
  const rest = () => matching().length - most()
  const columns = (): readonly Column<JudgedRow>[] => [
    {
      header: say(words.row),
      names: true,
      cell: ({ sheet, row }) => (sheets() > 1 ? `${sheet}, ${row}` : row),
    },
    ...fields().map((field) => ({
      header: wordRosterField(field, language()),
      cell: (judged: JudgedRow) => (
        <Cell judged={judged} texts={texts().get(judged.id)} field={field} corrections={props.corrections} />
      ),
    })),
    { header: say(words.verdict), cell: (judged) => <Outcome judged={judged} /> },
  ]
  return (
    <section class="sheet stack" aria-labelledby="rows-heading">
      <div>
        <h2 id="rows-heading">{say(words.rows)}</h2>
        <p class="note">{say(words.rowsNote)}</p>
      </div>
      <Totals
        totals={props.draft.judgement.totals}
        rows={props.draft.judgement.rows.length}
        chosen={filter()}
        onChoose={choose}
      />
      <Show when={shown().length > 0} fallback={<p>{say(words.noRows)}</p>}>
        <div class="wide-table roster-table">
          <DataTable
            caption={say(words.shown(formatInteger(shown().length, language())))}
            columns={columns()}
            rows={shown()}
            rowProps={(judged) => ({ 'data-row': String(judged.row), 'data-verdict': judged.verdict })}
          />
        </div>
      </Show>
      <Show when={rest() > 0}>
        <p>
          <Button onClick={() => setMost(most() + 5 * rowsAtFirst)}>
            {say(words.more(formatInteger(rest(), language())))}
          </Button>
        </p>
      </Show>
    </section>
  )
}

function Cell(props: {
  readonly judged: JudgedRow
  readonly texts: RosterRow | undefined
  readonly field: RosterField
  readonly corrections: Corrections
}) {
  const text = () => props.texts?.cells[props.field]?.text ?? ''
  const problem = () => {
    const about = props.judged.findings.filter(({ field }) => field === props.field)
    return (
      about.find(({ severity }) => severity === 'error') ?? about.find(({ severity }) => severity === 'doubt')
    )
  }
  // A cell that was a field stays one while it is on screen: it would vanish under the hands of whoever mends it.
  const severity = createMemo((before: 'error' | 'doubt' | 'fixed' | undefined) => {
    const found = problem()?.severity
    return found ?? (before === undefined ? undefined : 'fixed')
  }, undefined)
  return (
    <Show when={severity()} fallback={<span>{text()}</span>}>
      {(found) => (
        <CellEditor
          place={props.judged}
          field={props.field}
          text={text()}
          severity={found()}
          corrections={props.corrections}
        />
      )}
    </Show>
  )
}

/** What the import records of somebody who has left, or how it comes to be recorded. */
function wordDeparture(departure: Departure | null, language: Language): string {
  if (departure === null) return words.leavesHow[language]
  return words.leavesOn(formatDate(departure.on), wordDepartureReason(departure.reason, language))[language]
}

/** What becomes of the row, what was noticed about it, and what would change. */
function Outcome(props: { readonly judged: JudgedRow }) {
  const { say, language } = useLanguage()
  const changes = () => (props.judged.verdict === 'update' ? props.judged.changes : [])
  return (
    <div class="row-outcome">
      <Mark {...verdictLooks[props.judged.verdict]}>{say(words[props.judged.verdict])}</Mark>
      <ul class="plain-list row-notes">
        <For each={props.judged.findings}>
          {(finding) => (
            <li>
              <SeverityMark compact severity={finding.severity} /> {wordFinding(finding, language())}
            </li>
          )}
        </For>
        <Show when={props.judged.verdict === 'leaves' ? props.judged : undefined}>
          {(judged) => <li>{wordDeparture(judged().departure, language())}</li>}
        </Show>
        <For each={changes()}>
          {({ field, from, to }) => (
            <li>
              {say(
                words.changedFrom(
                  wordRosterField(field, language()),
                  from || say(words.blank),
                  to || say(words.blank),
                ),
              )}
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
