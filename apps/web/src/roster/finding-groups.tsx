import { formatInteger } from '@lienthehe/domain'
import { type Finding, wordFinding, wordRosterField } from '@lienthehe/office/roster/words'
import { createMemo, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Mark, type Shape, type Tone } from '../ui/mark.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { Corrections } from './corrections.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import type { RosterDraft } from './queries.ts'
import { words } from './words.ts'

const severityLooks = {
  error: { tone: 'unmet', shape: 'diamond' },
  doubt: { tone: 'late', shape: 'late' },
  fixed: { tone: 'course', shape: 'disc' },
} as const satisfies Record<Finding['severity'], { readonly tone: Tone; readonly shape: Shape }>

export function SeverityMark(props: { readonly severity: Finding['severity'] }) {
  const { say } = useLanguage()
  return <Mark {...severityLooks[props.severity]}>{say(words[props.severity])}</Mark>
}

/** What was noticed in the file, each thing once, with every cell it was noticed in. */
export function FindingGroups(props: { readonly draft: RosterDraft; readonly corrections: Corrections }) {
  const { say } = useLanguage()
  const groups = createMemo(() => groupFindings(props.draft.judgement.rows))
  return (
    <section class="sheet stack" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{say(words.problems)}</h2>
      <Show when={groups().length > 0} fallback={<p>{say(words.problemsNone)}</p>}>
        <ul class="plain-list finding-groups">
          <For each={groups()}>
            {(group) => <Group group={group} draft={props.draft} corrections={props.corrections} />}
          </For>
        </ul>
      </Show>
    </section>
  )
}

/** Cells of a group beyond these are mended in the table. */
const cellsShown = 20

function Group(props: {
  readonly group: FindingGroup
  readonly draft: RosterDraft
  readonly corrections: Corrections
}) {
  const { say, language } = useLanguage()
  const count = () => formatInteger(props.group.cells.length, language())
  const isOne = () => props.group.cells.length === 1
  const place = (row: number, column: string | null) =>
    column === null || column === ''
      ? say(words.rowNumber(String(row)))
      : say(words.cellIn(String(row), column))
  const sentence = () =>
    isOne()
      ? wordFinding(props.group.example, language())
      : `${wordRosterField(props.group.field, language())} – ${wordFinding(props.group.example, language())}`
  const textOf = (row: number) =>
    props.draft.roster.rows.find((candidate) => candidate.row === row)?.cells[props.group.field]?.text ?? ''
  return (
    <li class="finding-group">
      <SeverityMark severity={props.group.severity} />
      <div>
        <p>
          <b>{say(isOne() ? words.oneCell : words.cells(count()))}</b>: {sentence()}
        </p>
        <details>
          <summary>{say(words.showCells)}</summary>
          <ul class="plain-list finding-cells">
            <For each={props.group.cells.slice(0, cellsShown)}>
              {({ row, column, value }) => (
                <li>
                  <span>{place(row, column)}</span>
                  <Show
                    when={props.group.severity !== 'fixed'}
                    fallback={<span class="note">{value || say(words.blank)}</span>}
                  >
                    <CellEditor
                      row={row}
                      field={props.group.field}
                      text={textOf(row)}
                      severity={props.group.severity}
                      corrections={props.corrections}
                    />
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </details>
      </div>
    </li>
  )
}
