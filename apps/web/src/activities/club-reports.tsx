import { describeMissingFacts, describeSubmission, labelReportStatus } from '@lienthehe/domain/activities'
import type { ClubId } from '@lienthehe/domain/clubs'
import { formatDate, formatMonth } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { offlinePath } from '../shell/gate.ts'
import { clubReportsQuery, type ClubReports as Reports } from './queries.ts'
import { reportPath } from './report-path.ts'
import { words } from './words.ts'
import './activities.css'

type ReportMonth = Reports['months'][number]

/** The last months of a club: what it reported, which reports are due, and links to write them. */
export function ClubReports(props: { readonly club: ClubId }) {
  const { say } = useLanguage()
  const reports = useQuery(() => clubReportsQuery(props.club))
  return (
    <section class="sheet stack" aria-labelledby="reports-heading">
      <h2 id="reports-heading">{say(words.heading)}</h2>
      <Show when={reports.data?.mayWrite}>
        <p>
          <A class="button plain" href={`${offlinePath}?clb=${props.club}`}>
            {say(words.offline)}
          </A>
        </p>
      </Show>
      <Load query={reports}>
        {(loaded) => (
          <ul class="plain-list month-rows">
            <For each={loaded().months}>{(month) => <MonthRow reports={loaded()} month={month} />}</For>
          </ul>
        )}
      </Load>
    </section>
  )
}

function MonthRow(props: { readonly reports: Reports; readonly month: ReportMonth }) {
  const { say, language } = useLanguage()
  const name = () => formatMonth(props.month.month)
  const notes = () => {
    const { state, missing, submission, isOwed, dueOn } = props.month
    return [
      ...(state === null ? [] : [labelReportStatus(state.status, language())]),
      ...(submission === null ? [] : [describeSubmission(submission, { language: language() })]),
      ...(missing === null ? [] : [describeMissingFacts(missing, { language: language() })]),
      ...(state === null ? [say(isOwed ? words.dueOn(formatDate(dueOn)) : words.notOwed)] : []),
    ]
  }
  const action = () => {
    const { state } = props.month
    if (!props.reports.mayWrite) return words.open
    if (state === null) return words.write
    return state.status === 'returned' ? words.correct : words.open
  }
  return (
    <li data-month={props.month.month}>
      <div>
        <strong>{name()}</strong>
        <br />
        <span class="note">{notes().join(' · ')}</span>
      </div>
      <A
        class="button"
        href={reportPath(props.reports.club.id, props.month.month)}
        aria-label={say(words.actionOf(say(action()), name()))}
      >
        {say(action())}
      </A>
    </li>
  )
}
