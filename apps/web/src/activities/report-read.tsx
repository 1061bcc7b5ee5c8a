import type { Headcount } from '@lienthehe/domain/activities'
import { describeMissingFacts, headsOf, labelReportStatus, missingFacts } from '@lienthehe/domain/activities'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { MonthReport } from './queries.ts'
import { words } from './words.ts'

type Sent = NonNullable<MonthReport['report']>

/** A report as it was sent, in the order of the form. */
export function ReportRead(props: { readonly view: MonthReport; readonly report: Sent }) {
  const { say, language } = useLanguage()
  const nothing = () => say(words.nothing)
  const people = (headcount: Headcount) => {
    const heads = headsOf(headcount)
    return heads === 'notRecorded' ? nothing() : formatInteger(heads, language())
  }
  const meeting = () => {
    const { meeting } = props.report
    if (meeting === null) return nothing()
    return meeting.kind === 'held'
      ? formatDate(meeting.on)
      : `${say(words.meetingChoices.notHeld)}: ${meeting.reason}`
  }
  const lines = () => [
    { label: words.meeting, text: meeting() },
    {
      label: words.attendance,
      text: props.report.meeting?.kind === 'held' ? people(props.report.meeting.attendance) : nothing(),
    },
    { label: words.healthChecks, text: people(props.report.healthChecks) },
    { label: words.reached, text: people(props.report.reached) },
    {
      label: words.homeCareVisits,
      text:
        props.report.homeCareVisits === null
          ? nothing()
          : formatInteger(props.report.homeCareVisits, language()),
    },
    { label: words.nextPlan, text: props.report.nextPlan ?? nothing() },
    { label: words.note, text: props.report.note ?? nothing() },
  ]
  return (
    <section class="sheet stack">
      <p>
        <strong>{labelReportStatus(props.report.state.status, language())}</strong>{' '}
        {describeMissingFacts(missingFacts(props.report), { language: language() })}
      </p>
      <dl class="report-lines">
        <For each={lines()}>
          {({ label, text }) => (
            <div>
              <dt>{say(label)}</dt>
              <dd>{text}</dd>
            </div>
          )}
        </For>
      </dl>
      <h2>{say(words.areas)}</h2>
      <Show when={props.report.activities?.length} fallback={<AreasUnsaid report={props.report} />}>
        <ul>
          <For each={props.report.activities}>
            {({ area, note }) => (
              <li>
                {say(props.view.areas.find(({ id }) => id === area)?.name ?? words.nothing)}
                {note === null ? '' : `: ${note}`}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function AreasUnsaid(props: { readonly report: Sent }) {
  const { say } = useLanguage()
  return <p class="note">{say(props.report.activities === null ? words.nothing : words.nothingDone)}</p>
}
