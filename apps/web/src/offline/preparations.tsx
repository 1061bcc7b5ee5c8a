import { formatInteger } from '@lienthehe/domain'
import { useSearchParams } from '@solidjs/router'
import { createResource, createSignal, For, onMount, Show } from 'solid-js'
import { wordInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { beginMeeting } from '../meeting/meeting-kind.ts'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { useDatabase } from './database.ts'
import type { OpenDevice } from './device.ts'
import type { DraftRecord } from './draft.ts'
import { beginDues } from './dues.ts'
import { fetchPreparation, keepPreparation, type Preparation } from './preparation.ts'
import { words } from './words.ts'
import { isStoragePersisted } from './worker-registration.ts'

/** Which clubs are ready for a meeting and as of when; the club of the address is fetched at once. */
export function Preparations(props: {
  readonly device: OpenDevice
  readonly isSignedIn: boolean
  readonly preparations: readonly Preparation[]
  readonly onPrepared: () => unknown
  readonly onBegin: (record: DraftRecord) => void
}) {
  const { say, language } = useLanguage()
  const [search] = useSearchParams<{ clb?: string }>()
  const [isPersisted] = createResource(isStoragePersisted)
  const [progress, setProgress] = createSignal<'fetching' | 'failed'>()
  const prepare = async (club: string) => {
    if (progress() === 'fetching') return
    setProgress('fetching')
    const outcome = await fetchPreparation(club, Date.now())
      .then((fetched) => keepPreparation(useDatabase, props.device, fetched))
      .then(
        () => undefined,
        () => 'failed' as const,
      )
    setProgress(outcome)
    props.onPrepared()
  }
  onMount(() => {
    if (search.clb !== undefined && props.isSignedIn) void prepare(search.clb)
  })
  const number = (value: number) => formatInteger(value, language())
  const ready = ({ club, members, meeting, fetchedAt }: Preparation) =>
    say(
      words.prepare.ready(
        club.name,
        number(members.length),
        number(meeting?.money.repayments.length ?? 0),
        wordInstant(new Date(fetchedAt).toISOString()),
      ),
    )
  return (
    <section class="sheet stack" aria-labelledby="prepare">
      <h2 id="prepare">{say(words.prepare.heading)}</h2>
      <StatusLine bad={progress() === 'failed'}>
        <Show when={progress()}>{(known) => say(words.prepare[known()])}</Show>
      </StatusLine>
      <For each={props.preparations} fallback={<p>{say(words.prepare.none)}</p>}>
        {(preparation) => (
          <div class="stack brief" data-prepared={preparation.club.id}>
            <p>{ready(preparation)}</p>
            <Show when={preparation.meeting === null}>
              <p class="note">{say(words.sheets.tooOld)}</p>
            </Show>
            <div class="actions">
              <Show when={preparation.meeting}>
                {(meeting) => (
                  <Button
                    look="primary"
                    onClick={() => props.onBegin(beginMeeting(meeting(), props.device.owner, Date.now()))}
                  >
                    {say(words.sheets.beginMeeting)}
                  </Button>
                )}
              </Show>
              <Button onClick={() => props.onBegin(beginDues(preparation, props.device.owner, Date.now()))}>
                {say(words.sheets.begin)}
              </Button>
              <Show when={props.isSignedIn}>
                <Button onClick={() => void prepare(preparation.club.id)}>{say(words.prepare.again)}</Button>
              </Show>
            </div>
          </div>
        )}
      </For>
      <Show when={isPersisted() === false}>
        <p class="note">{say(words.prepare.mayVanish)}</p>
      </Show>
      <Show when={props.isSignedIn}>
        <p class="note">{say(words.prepare.logout)}</p>
      </Show>
    </section>
  )
}
