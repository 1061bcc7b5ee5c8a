import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { History } from '../history/history.tsx'
import { ClubLife } from './club-life.tsx'
import { HistoryParts } from './history-parts.tsx'
import { TakeBack } from './members/take-back.tsx'
import { historyQuery } from './queries.ts'

/**
 * The history of the club: what happened to it, and who recorded which changes. An entry about several people can be
 * unfolded.
 */
export function ClubHistory(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const history = useQuery(() => historyQuery(props.club))
  const isUndoable = (seq: number) => history.isSuccess && history.data.undoable.includes(seq)
  return (
    <div class="stack wide">
      <ClubLife club={props.club} asOf={props.asOf} />
      <History
        query={historyQuery(props.club)}
        parts={(entry, placeNames) => (
          <>
            <Show when={entry.parts > 0}>
              <HistoryParts club={props.club} entry={entry} placeNames={placeNames} />
            </Show>
            <Show when={isUndoable(entry.seq)}>
              <TakeBack club={props.club} entry={entry} />
            </Show>
          </>
        )}
      />
    </div>
  )
}
