import type { ClubId } from '@lienthehe/domain'
import { Show } from 'solid-js'
import { History } from '../history/history.tsx'
import { HistoryParts } from './history-parts.tsx'
import { historyQuery } from './queries.ts'

/** What was done to the club and its members, and within one entry to each person. */
export function ClubHistory(props: { readonly club: ClubId }) {
  return (
    <History
      query={historyQuery(props.club)}
      parts={(entry, placeNames) => (
        <Show when={entry.parts > 0}>
          <HistoryParts club={props.club} entry={entry} placeNames={placeNames} />
        </Show>
      )}
    />
  )
}
