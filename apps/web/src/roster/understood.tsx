import { formatInteger } from '@lienthehe/domain/text'
import {
  type ListKind,
  labelRosterField,
  labelSkipReason,
  labelUnreadReason,
  type RosterField,
  type RosterJudgement,
  type RosterList,
} from '@lienthehe/office/roster/words'
import { For, Show } from 'solid-js'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { ColumnChoice, DraftEdits, Seen } from './edits.ts'
import { IgnoredColumns } from './ignored-columns.tsx'
import { words } from './words.ts'

/** A list with the number of people in it; the people themselves are not needed here. */
export type ReadList = Omit<RosterList, 'rows'> & { readonly people: number }

/** How the file was read: which sheets, which column as which field, and what was ignored and why. */
export function Understood(props: {
  readonly lists: readonly ReadList[]
  /** The kind of the rows; by default members. */
  readonly kind?: ListKind
  readonly unread: RosterJudgement['unread']
  readonly draft: { readonly id: string; readonly version: number }
  readonly edits: DraftEdits
}) {
  const { say, language } = useLanguage()
  const matching = createWrite<Seen & ColumnChoice, unknown>({
    send: (input) => props.edits.match(input),
    touches: () => props.edits.touches(),
  })
  const match = (choice: ColumnChoice) =>
    matching.submit({ id: props.draft.id, version: props.draft.version, ...choice })
  return (
    <section class="sheet stack" aria-labelledby="understood-heading">
      <h2 id="understood-heading">{say(words.understood)}</h2>
      <WriteProblem write={matching} />
      <For each={props.lists}>
        {(list) => (
          <UnderstoodList
            list={list}
            kind={props.kind ?? 'members'}
            onMatch={(column, field) => match({ sheet: list.sheetName, column, field })}
          />
        )}
      </For>
      <Show when={props.unread.length > 0}>
        <p>{say(words.unread)}:</p>
        <ul class="plain-list skipped-rows" id="unread-sheets">
          <For each={props.unread}>
            {({ sheetName, why, rows }) => (
              <li>
                <b>{sheetName}</b>{' '}
                <span class="note">
                  {labelUnreadReason(why, language())}
                  {rows === null ? '' : `, ${say(words.filledRows(formatInteger(rows, language())))}`}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function UnderstoodList(props: {
  readonly list: ReadList
  readonly kind: ListKind
  readonly onMatch: (column: string, field: RosterField | null) => void
}) {
  const { say, language } = useLanguage()
  const count = (rows: number) => formatInteger(rows, language())
  return (
    <>
      <p>
        {/* Shown only for files with sheets; a text file has none. */}
        <Show when={props.list.sheetName}>
          {(name) => (
            <>
              {say(words.sheet)}: <b>{name()}</b> ·{' '}
            </>
          )}
        </Show>
        {say(words.headerRow)}: <b>{props.list.headerRow}</b> ·{' '}
        {say(words.peopleRows(count(props.list.people)))}
      </p>
      <ul class="plain-list column-map">
        <For each={props.list.columns}>
          {({ field, column, heading, byHand }) => (
            <li>
              <b>{column}</b> <span>{heading}</span>
              <span class="note">→ {labelRosterField(field, language())}</span>
              <Show when={byHand}>
                <Button look="quiet" onClick={() => props.onMatch(column, null)}>
                  {say(words.matchTakeBack)}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.list.ignoredColumns.length > 0}>
        <IgnoredColumns list={props.list} kind={props.kind} onMatch={props.onMatch} />
      </Show>
      <Show when={props.list.skipped.length > 0}>
        <details>
          <summary>{say(words.skipped(count(props.list.skipped.length)))}</summary>
          <ul class="plain-list skipped-rows">
            <For each={props.list.skipped}>
              {({ row, text, why }) => (
                <li>
                  <b>{say(words.rowNumber(String(row)))}</b> “{text}”{' '}
                  <span class="note">{labelSkipReason(why, language())}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  )
}
