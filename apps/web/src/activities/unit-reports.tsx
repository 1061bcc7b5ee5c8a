import {
  describeReportCount,
  describeSubmission,
  latestMonths,
  writeOverdueMessage,
} from '@lienthehe/domain/activities'
import { isMonth, type Month } from '@lienthehe/domain/calendar'
import { formatDate, formatMonth } from '@lienthehe/domain/text'
import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { TakeOut } from '../take-out.tsx'
import { SelectField } from '../ui/field.tsx'
import { ChatText } from './chat-text.tsx'
import { DueDayForm } from './due-day-form.tsx'
import { type UnitReports, unitReportsQuery } from './queries.ts'
import { lateReportsFile, reportListPath, reportPath } from './report-path.ts'
import { UnitTable } from './unit-table.tsx'
import { unitWords as words } from './unit-words.ts'
import './activities.css'

/** III.3.d: the reports of a month for the unit above: how many came, who is late, and what waits to be judged. */
export function UnitReportsPage() {
  const { say } = useLanguage()
  const { may, me } = useSession()
  const [address] = useSearchParams<{ thang?: string }>()
  // By default the month before the current one: its reports are due now.
  const month = () => {
    const asked = address.thang
    const [running, last] = latestMonths(me().today, 2)
    return asked !== undefined && isMonth(asked) ? asked : (last ?? running)
  }
  return (
    <Show when={may('report.review')} fallback={<NotAllowed title={say(words.title)} />}>
      <Show when={month()} keyed>
        {(asked) => <LoadedReports month={asked} />}
      </Show>
    </Show>
  )
}

function LoadedReports(props: { readonly month: Month }) {
  const { say } = useLanguage()
  const reports = useQuery(() => unitReportsQuery(props.month))
  return (
    <Load query={reports} title={say(words.title)}>
      {(view) => <Reports view={view()} />}
    </Load>
  )
}

function Reports(props: { readonly view: UnitReports }) {
  const { say, language } = useLanguage()
  const count = () => ({ ...props.view.count, late: props.view.late })
  const nameOf = (club: string) => {
    const late = props.view.late.find((one) => one.club === club)
    return late === undefined ? club : `${late.name} (${late.place})`
  }
  const message = () => writeOverdueMessage(count(), props.view, nameOf, language())
  return (
    <Page
      title={say(words.titleOf(formatMonth(props.view.month)))}
      windowTitle={say(words.title)}
      lede={`${describeReportCount(count(), { language: language() })} ${say(words.dueOn(formatDate(props.view.dueOn)))}`}
      actions={<MonthChoice view={props.view} />}
    >
      <div class="stack wide">
        <ToReview view={props.view} />
        <Late view={props.view} />
        <Show when={props.view.count.submissions.overdue > 0}>
          <ChatText text={message()} />
        </Show>
        <UnitTable units={props.view.units} />
        <Show when={props.view.maySetDueDay}>
          <DueDayForm view={props.view} />
        </Show>
      </div>
    </Page>
  )
}

function MonthChoice(props: { readonly view: UnitReports }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const months = () => [...new Set([props.view.month, ...latestMonths(props.view.today, 13)])]
  return (
    <SelectField<string>
      id="month"
      label={say(words.month)}
      value={props.view.month}
      onValue={(month) => {
        if (isMonth(month)) navigate(reportListPath(month))
      }}
      options={months().map((month) => ({ value: month, label: formatMonth(month) }))}
    />
  )
}

function ToReview(props: { readonly view: UnitReports }) {
  const { say } = useLanguage()
  return (
    <Show when={props.view.toReview.length > 0}>
      <section class="sheet stack" aria-labelledby="to-review">
        <h2 id="to-review">{say(words.toReview)}</h2>
        <ul class="plain-list month-rows">
          <For each={props.view.toReview}>
            {({ club, name, place }) => (
              <li>
                <A href={reportPath(club, props.view.month)}>{name}</A>
                <span class="note">{place}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Late(props: { readonly view: UnitReports }) {
  const { say, language } = useLanguage()
  return (
    <section class="sheet stack" aria-labelledby="late">
      <div class="section-head">
        <h2 id="late">{say(words.late)}</h2>
        <Show when={props.view.late.length > 0}>
          <TakeOut file={lateReportsFile(props.view.month)} of={say(words.late)} />
        </Show>
      </div>
      <Show when={props.view.late.length > 0} fallback={<p class="note">{say(words.nobodyLate)}</p>}>
        <ul class="plain-list month-rows">
          <For each={props.view.late}>
            {({ club, name, place, submission }) => (
              <li data-late={club}>
                <span>
                  <A href={reportPath(club, props.view.month)}>{name}</A> <span class="note">{place}</span>
                </span>
                <span>{describeSubmission(submission, { language: language() })}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
