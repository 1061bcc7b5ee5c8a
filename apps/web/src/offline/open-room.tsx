import { useSearchParams } from '@solidjs/router'
import { createEffect, createResource, createSignal, on, Show } from 'solid-js'
import { beginAtTop } from '../page.tsx'
import { useDatabase } from './device/database.ts'
import type { OpenDevice } from './device/device.ts'
import { listDrafts } from './device/sealed-storage.ts'
import type { DraftRecord } from './draft.ts'
import { SheetOfKind } from './kinds.tsx'
import { listPreparations } from './preparation.ts'
import { Preparations } from './preparations.tsx'
import { PreparedVisits } from './prepared-visits.tsx'
import { SheetList } from './sheet-list.tsx'

/** The screen after the PIN was entered: the prepared lists and the sheets, one of which can be open. */
export function OpenRoom(props: { readonly device: OpenDevice; readonly signedIn: string | null }) {
  const [search] = useSearchParams<{ clb?: string; 'kiem-tra'?: string }>()
  const [sheet, setSheet] = createSignal<DraftRecord>()
  const [prepared, { refetch: readAgain }] = createResource(() => listPreparations(useDatabase, props.device))
  const [drafts, { refetch: listAgain }] = createResource(() =>
    listDrafts(useDatabase, props.device.vault, props.device.owner).catch(() => 'unreadable' as const),
  )
  const readable = () => {
    const known = drafts()
    return known === undefined || known === 'unreadable' ? [] : known
  }
  const clubs = () => prepared()?.clubs ?? []
  const visits = () => prepared()?.visits ?? []
  const preparationOf = (club: string) => clubs().find((known) => known.club.id === club)
  const nameOf = ({ club }: DraftRecord) =>
    preparationOf(club)?.club.name ??
    visits().find(({ visit: { visit } }) => Object.values(visit.visited).includes(club))?.visit.name
  const isOfVisits = () => clubs().length === 0 && (visits().length > 0 || search['kiem-tra'] !== undefined)
  const leave = () => {
    setSheet(undefined)
    void listAgain()
  }
  const isSignedIn = () => props.signedIn === props.device.owner
  // The button that was pressed is no longer on the page, so the focus moves to the beginning of the sheet or the list.
  createEffect(on(sheet, beginAtTop))
  return (
    <Show
      when={sheet()}
      keyed
      fallback={
        <>
          <Show when={prepared() !== undefined && !isOfVisits()}>
            <Preparations
              device={props.device}
              isSignedIn={isSignedIn()}
              preparations={clubs()}
              asked={search.clb}
              sheets={readable()}
              onPrepared={readAgain}
              onBegin={setSheet}
            />
          </Show>
          <Show when={visits().length > 0 || search['kiem-tra'] !== undefined}>
            <PreparedVisits
              device={props.device}
              isSignedIn={isSignedIn()}
              visits={visits()}
              asked={search['kiem-tra']}
              onPrepared={readAgain}
              onBegin={setSheet}
            />
          </Show>
          <Show when={drafts()}>
            {(known) => (
              <SheetList owner={props.device.owner} drafts={known()} nameOf={nameOf} onOpen={setSheet} />
            )}
          </Show>
        </>
      }
    >
      {(first) => (
        <SheetOfKind
          first={first}
          device={props.device}
          preparation={preparationOf(first.club)}
          onFollow={setSheet}
          onLeave={leave}
        />
      )}
    </Show>
  )
}
