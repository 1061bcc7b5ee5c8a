import { formatDate } from '@lienthehe/domain/text'
import { For, onMount, Show } from 'solid-js'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { beginVisitSheet } from '../visits/visit-kind.ts'
import { useDatabase } from './device/database.ts'
import type { OpenDevice } from './device/device.ts'
import type { DraftRecord } from './draft.ts'
import { createFetching } from './fetching.ts'
import { fetchVisit, keepVisit, type PreparedVisit } from './preparation.ts'
import { words } from './words.ts'

/** Which visits are ready to be filled in where there is no signal. The visit in the address is fetched at once. */
export function PreparedVisits(props: {
  readonly device: OpenDevice
  readonly isSignedIn: boolean
  readonly visits: readonly PreparedVisit[]
  readonly asked: string | undefined
  readonly onPrepared: () => unknown
  readonly onBegin: (record: DraftRecord) => void
}) {
  const { say } = useLanguage()
  const { progress, fetching } = createFetching(() => props.onPrepared())
  const prepare = (id: string) =>
    fetching(async () => keepVisit(useDatabase, props.device, await fetchVisit(id, Date.now())))
  onMount(() => {
    if (props.asked !== undefined && props.isSignedIn) void prepare(props.asked)
  })
  return (
    <section class="sheet stack" aria-labelledby="visits">
      <h2 id="visits">{say(words.visits.heading)}</h2>
      <StatusLine bad={progress() === 'failed'}>
        <Show when={progress()}>{(known) => say(words.prepare[known()])}</Show>
      </StatusLine>
      <For each={props.visits}>
        {({ visit, fetchedAt }) => (
          <div class="stack brief" data-prepared={visit.visit.id}>
            <p>
              {say(
                words.visits.ready(
                  visit.name,
                  formatDate(visit.visit.plannedOn),
                  formatInstant(new Date(fetchedAt).toISOString()),
                ),
              )}
            </p>
            <div class="actions">
              <Button
                look="primary"
                onClick={() => props.onBegin(beginVisitSheet(visit, props.device.owner, Date.now()))}
              >
                {say(words.visits.begin)}
              </Button>
              <Show when={props.isSignedIn}>
                <Button onClick={() => void prepare(visit.visit.id)}>{say(words.visits.again)}</Button>
              </Show>
            </div>
          </div>
        )}
      </For>
    </section>
  )
}
