import { formatInteger } from '@lienthehe/domain/text'
import type { Shape, Tone } from '@lienthehe/figures'
import {
  describeRosterFinding,
  labelRosterField,
  type RosterFinding,
  rowId,
  rowsOf,
} from '@lienthehe/office/roster/words'
import { createEffect, createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Mark } from '../ui/mark.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { Corrections } from './corrections.ts'
import { type FindingGroup, groupFindings, type NoticedCell } from './group-findings.ts'
import type { ShownDraft } from './queries.ts'
import { words } from './words.ts'

const severityLooks = {
  error: { tone: 'unmet', shape: 'diamond' },
  doubt: { tone: 'late', shape: 'late' },
  fixed: { tone: 'course', shape: 'disc' },
} as const satisfies Record<RosterFinding['severity'], { readonly tone: Tone; readonly shape: Shape }>

function SeverityMark(props: { readonly severity: RosterFinding['severity'] }) {
  const { say } = useLanguage()
  return <Mark {...severityLooks[props.severity]}>{say(words[props.severity])}</Mark>
}

/** The findings in the file, each listed once, with all cells in which it occurs. */
export function FindingGroups(props: { readonly draft: ShownDraft; readonly corrections: Corrections }) {
  const { say } = useLanguage()
  let heading: HTMLHeadingElement | undefined
  const groups = createMemo(
    () => new Map(groupFindings(props.draft.judgement.rows).map((group) => [group.key, group])),
  )
  createEffect(() => {
    // Once a cell is corrected, it disappears from this list. The focus then moves to the heading, not to the top of
    // the page.
    if (props.corrections.corrected().length > 0 && !props.corrections.busy())
      queueMicrotask(() => document.activeElement === document.body && heading?.focus())
  })
  return (
    <section class="sheet" aria-labelledby="problems-heading">
      <h2 id="problems-heading" tabindex={-1} ref={(element) => (heading = element)}>
        {say(words.problems)}
      </h2>
      <Show when={groups().size > 0} fallback={<p>{say(words.problemsNone)}</p>}>
        <ul class="plain-list finding-groups">
          {/* Keyed by the group's key, not by value: what is typed in one group stays when another one changes. */}
          <For each={[...groups().keys()]}>
            {(key) => (
              <Show when={groups().get(key)}>
                {(group) => <Group group={group()} draft={props.draft} corrections={props.corrections} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

/** How many cells of a group are shown here; more are corrected in the table. */
const cellsShown = 20
/**
 * The most cells that can be corrected together; a file with more cells with the same problem is better corrected in
 * Excel.
 */
const cellsTogether = 200

function Group(props: {
  readonly group: FindingGroup
  readonly draft: ShownDraft
  readonly corrections: Corrections
}) {
  const { say, language } = useLanguage()
  const count = () => formatInteger(props.group.cells.length, language())
  const sentence = () => describeRosterFinding(props.group.example, { language: language() })
  return (
    <li class="finding-group">
      <SeverityMark severity={props.group.severity} />
      <Show
        when={props.group.cells.length > 1}
        fallback={
          <div class="stack tight">
            <p>{sentence()}</p>
            <Cells {...props} />
          </div>
        }
      >
        <div>
          <p>
            <b>
              {say(words.cells(count()))}, {labelRosterField(props.group.field, language()).toLowerCase()}
            </b>
            {': '}
            {sentence()}
          </p>
          <details>
            <summary>{say(words.showCells)}</summary>
            <Show when={props.group.severity !== 'fixed' && props.group.cells.length <= cellsTogether}>
              <Together group={props.group} corrections={props.corrections} />
            </Show>
            <Cells {...props} />
          </details>
        </div>
      </Show>
    </li>
  )
}

/** A field whose text goes into every cell of the group; an empty text clears them all. */
function Together(props: { readonly group: FindingGroup; readonly corrections: Corrections }) {
  const { say, language } = useLanguage()
  const [text, setText] = createSignal('')
  const id = createUniqueId()
  const count = () => formatInteger(props.group.cells.length, language())
  return (
    <form
      class="together"
      onSubmit={(event) => {
        event.preventDefault()
        const { field, cells } = props.group
        props.corrections.correct(cells.map(({ sheet, row }) => ({ sheet, row, field, text: text() })))
      }}
    >
      <TextField
        id={id}
        label={say(words.together(count()))}
        hint={say(words.togetherHint)}
        short
        autocomplete="off"
        maxlength={300}
        value={text()}
        onValue={setText}
      />
      <Button type="submit" busy={props.corrections.busy()}>
        {say(words.togetherSave(count()))}
      </Button>
    </form>
  )
}

function Cells(props: {
  readonly group: FindingGroup
  readonly draft: ShownDraft
  readonly corrections: Corrections
}) {
  const { say } = useLanguage()
  const sheets = () => props.draft.roster.lists.length
  const place = ({ sheet, row, column }: NoticedCell) => {
    const here =
      column === null || column === '' ? words.rowNumber(String(row)) : words.cellIn(String(row), column)
    return sheets() > 1 ? `${sheet}, ${say(here)}` : say(here)
  }
  const texts = createMemo(() => new Map(rowsOf(props.draft.roster).map((row) => [rowId(row), row])))
  const textOf = (id: string) => texts().get(id)?.cells[props.group.field]?.text ?? ''
  const cells = () => new Map(props.group.cells.map((cell) => [cell.id, cell]))
  const ids = () => [...cells().keys()].slice(0, cellsShown)
  const isFixed = () => props.group.severity === 'fixed'
  return (
    <ul class="plain-list finding-cells">
      {/* Keyed by place, not by value: what is typed in one cell stays when another cell changes. */}
      <For each={ids()}>
        {(id) => (
          <Show when={cells().get(id)}>
            {(cell) => (
              <li>
                <span class="note">{place(cell())}</span>
                <Show when={!isFixed()} fallback={<span>{cell().value || say(words.blank)}</span>}>
                  <CellEditor
                    place={cell()}
                    field={props.group.field}
                    text={textOf(id)}
                    severity={props.group.severity}
                    corrections={props.corrections}
                  />
                </Show>
              </li>
            )}
          </Show>
        )}
      </For>
      <Show when={cells().size > cellsShown}>
        <li class="note">{say(words.moreCells(String(cells().size - cellsShown)))}</li>
      </Show>
    </ul>
  )
}
