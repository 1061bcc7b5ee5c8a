import { describeOddFigure } from '@lienthehe/domain/activities'
import { isMonth, type Month } from '@lienthehe/domain/calendar'
import { formatMonth } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { type MonthReport, monthReportQuery } from './queries.ts'
import { ReportFormView } from './report-form.tsx'
import { ReportRead } from './report-read.tsx'
import { ReviewActions } from './review-actions.tsx'
import { words } from './words.ts'
import './activities.css'

/** The report of one month of a club: written by its board, read and judged by the unit above. */
export function ReportPage() {
  const params = useParams<{ id: string; month: string }>()
  const month = () => (isMonth(params.month) ? params.month : undefined)
  return (
    <Show when={month()} fallback={<NotFound />} keyed>
      {(asked) => <LoadedReport club={params.id} month={asked} />}
    </Show>
  )
}

function LoadedReport(props: { readonly club: string; readonly month: Month }) {
  const { say } = useLanguage()
  const report = useQuery(() => monthReportQuery(props.club, props.month))
  return (
    <Load query={report} title={say(words.title(formatMonth(props.month)))}>
      {(view) => <Report view={view()} />}
    </Load>
  )
}

function Report(props: { readonly view: MonthReport }) {
  const { say } = useLanguage()
  const state = () => props.view.report?.state
  const returned = () => {
    const now = state()
    return now?.status === 'returned' ? now.comment : undefined
  }
  const reopened = () => {
    const now = state()
    return now === undefined || now.status === 'draft' ? undefined : now.reopenings.at(-1)?.cause
  }
  const isWithClub = () => state() === undefined || state()?.status === 'returned'
  return (
    <Page
      title={say(words.title(formatMonth(props.view.month)))}
      crumbs={<A href={clubPath(props.view.club.id, 'reports')}>{props.view.club.name}</A>}
    >
      <Show when={returned()}>{(comment) => <p class="advice">{say(words.askedFor(comment()))}</p>}</Show>
      <Show when={reopened()}>{(cause) => <p class="advice">{say(words.reopened(cause()))}</p>}</Show>
      <Show
        when={isWithClub() && props.view.mayWrite}
        fallback={
          <Show when={props.view.report} fallback={<p class="note">{say(words.noReport)}</p>}>
            {(report) => (
              <>
                <OddSection odd={props.view.odd} />
                <ReportRead view={props.view} report={report()} />
                <Show when={props.view.mayReview}>
                  <ReviewActions view={props.view} report={report()} />
                </Show>
              </>
            )}
          </Show>
        }
      >
        <ReportFormView view={props.view} />
      </Show>
    </Page>
  )
}

/** Odd figures of a sent report, shown to its reviewer; the author sees them beside the fields. */
function OddSection(props: { readonly odd: MonthReport['odd'] }) {
  const { say, language } = useLanguage()
  return (
    <Show when={props.odd.length > 0}>
      <section class="sheet stack" aria-labelledby="odd-heading">
        <h2 id="odd-heading">{say(words.odd)}</h2>
        <ul>
          <For each={props.odd}>{(odd) => <li>{describeOddFigure(odd, { language: language() })}</li>}</For>
        </ul>
      </section>
    </Show>
  )
}
