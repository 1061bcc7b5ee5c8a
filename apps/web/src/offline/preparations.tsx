import { formatInteger, formatMonth } from '@lienthehe/domain/text'
import { createResource, For, onMount, Show } from 'solid-js'
import { beginReportSheet } from '../activities/report-kind.ts'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { beginMeeting } from '../meeting/meeting-kind.ts'
import { PrintSheet } from '../meeting/print-sheet.tsx'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { useDatabase } from './device/database.ts'
import type { OpenDevice } from './device/device.ts'
import type { DraftRecord } from './draft.ts'
import { beginDues } from './dues.ts'
import { createFetching } from './fetching.ts'
import { dayOf } from './machine-day.ts'
import {
  fetchPreparation,
  keepPreparation,
  type MeetingPreparation,
  type Preparation,
} from './preparation.ts'
import { words } from './words.ts'
import { isStoragePersisted } from './worker-registration.ts'

/** Which clubs are ready for a meeting, and when their data was fetched. The club in the address is fetched at once. */
export function Preparations(props: {
  readonly device: OpenDevice
  readonly isSignedIn: boolean
  readonly preparations: readonly Preparation[]
  readonly asked: string | undefined
  /** The sheets stored on this device. */
  readonly sheets: readonly DraftRecord[]
  readonly onPrepared: () => unknown
  readonly onBegin: (record: DraftRecord) => void
}) {
  const { say, language } = useLanguage()
  const [isPersisted] = createResource(isStoragePersisted)
  const { progress, fetching } = createFetching(() => props.onPrepared())
  const prepare = (club: string) =>
    fetching(async () => keepPreparation(useDatabase, props.device, await fetchPreparation(club, Date.now())))
  onMount(() => {
    if (props.asked !== undefined && props.isSignedIn) void prepare(props.asked)
  })
  const begin = (meeting: MeetingPreparation) =>
    props.onBegin(beginMeeting(meeting, props.device.owner, { now: Date.now(), others: props.sheets }))
  const number = (value: number) => formatInteger(value, language())
  const ready = ({ club, members, meeting, fetchedAt }: Preparation) =>
    say(
      words.prepare.ready(
        club.name,
        number(members.length),
        number(meeting?.money.repayments.length ?? 0),
        formatInstant(new Date(fetchedAt).toISOString()),
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
                  <Button look="primary" onClick={() => begin(meeting())}>
                    {say(words.sheets.beginMeeting)}
                  </Button>
                )}
              </Show>
              <Show when={preparation.meeting}>{(meeting) => <PrintSheet prepared={meeting()} />}</Show>
              <Button onClick={() => props.onBegin(beginDues(preparation, props.device.owner, Date.now()))}>
                {say(words.sheets.begin)}
              </Button>
              <For each={begunMonths(preparation, Date.now())}>
                {(report) => (
                  <Button
                    onClick={() => props.onBegin(beginReportSheet(report, props.device.owner, Date.now()))}
                  >
                    {say(words.sheets.beginReport(formatMonth(report.month)))}
                  </Button>
                )}
              </For>
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

/**
 * The months that have begun. Today is taken from this device’s clock or from the server's date at the last contact,
 * whichever is later.
 */
function begunMonths({ reports, meeting }: Preparation, now: number) {
  const today = [dayOf(now), meeting?.today ?? ''].toSorted().at(-1) ?? ''
  return reports.filter(({ month }) => month <= today)
}
