import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { HistoryEntry, PlaceNames } from './history.tsx'
import { labelHistoryField, labelHistoryValue } from './record-words.ts'
import { words } from './words.ts'

/** For each field, the value before and the value after. */
export function HistoryChanges(props: {
  readonly changes: HistoryEntry['changes']
  readonly placeNames: PlaceNames
}) {
  const { say, language } = useLanguage()
  const value = (field: string, stored: unknown) =>
    labelHistoryValue(field, stored, language(), props.placeNames)
  return (
    <ul class="plain-list">
      <For each={props.changes}>
        {({ field, from, to }) => (
          <li>
            <span class="note">{labelHistoryField(field, language())}: </span>
            <Show when={from !== null}>
              <del>
                <span class="hidden-text">{say(words.before)}: </span>
                {value(field, from)}
              </del>{' '}
              <span aria-hidden="true">→</span> <span class="hidden-text">{say(words.after)}: </span>
            </Show>
            {value(field, to)}
          </li>
        )}
      </For>
    </ul>
  )
}
