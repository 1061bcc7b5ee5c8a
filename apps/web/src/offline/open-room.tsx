import { createResource, createSignal, Show } from 'solid-js'
import { followingSheet, meetingKind, sendMeeting } from '../meeting/meeting-kind.ts'
import { MeetingSheet } from '../meeting/meeting-sheet.tsx'
import { useDatabase } from './database.ts'
import type { OpenDevice } from './device.ts'
import type { DraftRecord } from './draft.ts'
import { duesKind, sendDues } from './dues.ts'
import { DuesSheet } from './dues-sheet.tsx'
import { OpenSheet } from './open-sheet.tsx'
import { listPreparations } from './preparation.ts'
import { Preparations } from './preparations.tsx'
import { listDrafts } from './sealed-storage.ts'
import { SheetList } from './sheet-list.tsx'

/** What the PIN opens: what is prepared, the sheets, and one of them at a time. */
export function OpenRoom(props: { readonly device: OpenDevice; readonly signedIn: string | null }) {
  const [sheet, setSheet] = createSignal<DraftRecord>()
  const [preparations, { refetch: readAgain }] = createResource(() =>
    listPreparations(useDatabase, props.device),
  )
  const [drafts, { refetch: listAgain }] = createResource(() =>
    listDrafts(useDatabase, props.device.vault, props.device.owner).catch(() => []),
  )
  const preparationOf = (club: string) => preparations()?.find((known) => known.club.id === club)
  const leave = () => {
    setSheet(undefined)
    void listAgain()
  }
  return (
    <Show
      when={sheet()}
      keyed
      fallback={
        <>
          <Preparations
            device={props.device}
            isSignedIn={props.signedIn === props.device.owner}
            preparations={preparations() ?? []}
            onPrepared={readAgain}
            onBegin={setSheet}
          />
          <SheetList
            owner={props.device.owner}
            drafts={drafts() ?? []}
            nameOf={(club) => preparationOf(club)?.club.name}
            onOpen={setSheet}
          />
        </>
      }
    >
      {(first) => (
        <Show
          when={first.kind === meetingKind.name}
          fallback={
            <OpenSheet
              kind={duesKind}
              send={sendDues}
              first={first}
              vault={props.device.vault}
              fields={(fields) => <DuesSheet {...fields} preparation={preparationOf(first.club)} />}
              onLeave={leave}
            />
          }
        >
          <OpenSheet
            kind={meetingKind}
            send={sendMeeting}
            first={first}
            vault={props.device.vault}
            isUnfinished={({ step }) => step !== 'review'}
            fields={(fields) => (
              <MeetingSheet
                {...fields}
                onFollow={(body, lines) => setSheet(followingSheet(first, { body, lines }, Date.now()))}
              />
            )}
            onLeave={leave}
          />
        </Show>
      )}
    </Show>
  )
}
