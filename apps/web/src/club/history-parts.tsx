import type { ClubId } from '@lienthehe/domain/clubs'
import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { HistoryChanges } from '../history/changes.tsx'
import type { HistoryEntry, PlaceNames } from '../history/history.tsx'
import { labelHistoryAction } from '../history/record-words.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { historyPartsQuery } from './queries.ts'
import { words } from './words.ts'

/** The people affected by an import. Folded until opened, because an import can affect hundreds. */
export function HistoryParts(props: {
  readonly club: ClubId
  readonly entry: HistoryEntry
  readonly placeNames: PlaceNames
}) {
  const { say, language } = useLanguage()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.historyPeople(formatInteger(props.entry.parts, language())))}</summary>
      <Show when={isOpen()}>
        <Parts club={props.club} seq={props.entry.seq} placeNames={props.placeNames} />
      </Show>
    </details>
  )
}

function Parts(props: { readonly club: ClubId; readonly seq: number; readonly placeNames: PlaceNames }) {
  const { language } = useLanguage()
  const parts = useQuery(() => historyPartsQuery(props.club, props.seq))
  return (
    <Load query={parts}>
      {(loaded) => (
        <ul class="plain-list">
          <For each={loaded().entries}>
            {(part) => (
              <li>
                {labelHistoryAction(part.action, language())}: {part.subject.label}
                <HistoryChanges changes={part.changes} placeNames={props.placeNames} />
              </li>
            )}
          </For>
        </ul>
      )}
    </Load>
  )
}
