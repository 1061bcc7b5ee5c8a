import {
  type ReportParagraph,
  type ReportSection,
  reportSections,
  sectionTitles,
} from '@lienthehe/domain/review'
import { describePeriod, describeSnapshot, describeSnapshotRefusal } from '@lienthehe/domain/snapshots'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { snapshotPath } from './closed-periods-paths.ts'
import { type EditedReport, reportQuery } from './closed-periods-queries.ts'
import { createReportForm, linesOf, noticesOf, withBlank, withParagraph } from './report-entry.ts'
import { ParagraphEditor, ParagraphNotices, PrintedParagraph } from './report-paragraph.tsx'
import { words } from './report-words.ts'
import { TemplateSheet } from './template-sheet.tsx'
import './report-page.css'

/** The page on which the report of a closed period is edited before it is printed. */
export function ReportPage() {
  const { say } = useLanguage()
  const params = useParams<{ number: string }>()
  const report = useQuery(() => reportQuery(Number(params.number)))
  return (
    <Load query={report} title={say(words.title)}>
      {(loaded) => <WholeReport report={loaded()} />}
    </Load>
  )
}

type ReportForm = ReturnType<typeof createReportForm>

function WholeReport(props: { readonly report: EditedReport }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const form = createReportForm(props)
  const kept = () => props.report.kept
  const mayWrite = () => may('review.close') && kept().withdrawal === null
  const comparison = {
    labels: { text: words.text },
    word: (entry: { readonly text: readonly ReportParagraph[] }) => linesOf(props.report, entry),
  }
  return (
    <Page
      title={`${say(words.title)}: ${describePeriod(kept().period, { plan: props.report.plan, language: language() })}`}
      windowTitle={say(words.title)}
      crumbs={
        <>
          {props.report.plan.number} ·{' '}
          <A href={snapshotPath(kept().number)}>{describeSnapshot(kept(), { language: language() })}</A>
        </>
      }
      lede={say(words.lede)}
      actions={
        <a class="button no-print" href={`/api/reviews/${kept().number}/report.docx`} download="">
          {say(words.download)}
        </a>
      }
    >
      <FormView form={form} class="form stack wide report">
        <Notices report={props.report} form={form} />
        <FormProblems form={form} comparison={comparison} />
        <For each={reportSections}>
          {(section) => <Section report={props.report} form={form} section={section} mayWrite={mayWrite()} />}
        </For>
        <Show when={mayWrite()}>
          <FormActions form={form} save={words.save}>
            <Show when={form.isDirty()}>
              <p class="note">{say(words.saveFirst)}</p>
            </Show>
          </FormActions>
        </Show>
      </FormView>
      <TemplateSheet number={kept().number} />
    </Page>
  )
}

/** Warnings about the whole report: it cites something withdrawn, or figures that are different today. */
function Notices(props: { readonly report: EditedReport; readonly form: ReportForm }) {
  const { say, language } = useLanguage()
  const { number, withdrawal } = props.report.kept
  const flagged = () =>
    noticesOf(props.report, props.form.entry().text).filter(({ changes }) => changes.length > 0).length
  return (
    <>
      <Show when={withdrawal !== null}>
        <p class="advice">
          {describeSnapshotRefusal({ reason: 'snapshotWithdrawn', number }, { language: language() })}
        </p>
      </Show>
      <Show when={props.report.standing}>
        {(standing) => (
          <p class="advice">
            <A href={snapshotPath(standing())}>{say(words.newer(standing()))}</A>
          </p>
        )}
      </Show>
      <Show when={flagged() > 0}>
        <p class="advice" data-part="flagged">
          {say(words.changedCount(flagged()))}
        </p>
      </Show>
    </>
  )
}

type SectionProps = {
  readonly report: EditedReport
  readonly form: ReportForm
  readonly section: ReportSection
  readonly mayWrite: boolean
}

function Section(props: SectionProps) {
  const { say } = useLanguage()
  const [edited, setEdited] = createSignal<number | null>(null)
  const text = () => props.form.entry().text
  const places = () => text().flatMap(({ section }, place) => (section === props.section ? [place] : []))
  const add = () => {
    props.form.change({ text: withBlank(text(), props.section) })
    setEdited(text().length - 1)
  }
  return (
    <section class="sheet stack" aria-labelledby={`section-${props.section}`} data-section={props.section}>
      <h2 id={`section-${props.section}`} lang="vi">
        {sectionTitles[props.section]}
      </h2>
      <For each={places()}>
        {(place) => (
          <EditedParagraph
            {...props}
            place={place}
            isEdited={edited() === place}
            onEdited={(isEdited) => setEdited(isEdited ? place : null)}
          />
        )}
      </For>
      <Show when={props.mayWrite}>
        <p>
          <Button onClick={add}>{say(words.add)}</Button>
        </p>
      </Show>
    </section>
  )
}

function EditedParagraph(
  props: SectionProps & {
    readonly place: number
    readonly isEdited: boolean
    readonly onEdited: (isEdited: boolean) => void
  },
) {
  const { say } = useLanguage()
  const text = () => props.form.entry().text
  const paragraph = () => text()[props.place]
  const notice = () => noticesOf(props.report, text())[props.place] ?? { changes: [], loose: [] }
  const put = (next: ReportParagraph | null) =>
    props.form.change({ text: withParagraph(text(), props.place, next) })
  const named = (label: string) => `${label}: ${say(words.place(props.place + 1))}`
  const remove = () => {
    props.onEdited(false)
    put(null)
  }
  return (
    <Show when={paragraph()}>
      {(one) => (
        <div class="report-row" data-paragraph={props.place}>
          <PrintedParagraph report={props.report} paragraph={one()} place={props.place} />
          <ParagraphNotices notice={notice()} />
          <Show when={props.isEdited}>
            <ParagraphEditor report={props.report} paragraph={one()} place={props.place} onParagraph={put} />
          </Show>
          <Show when={props.mayWrite}>
            <div class="actions no-print">
              <Button
                look="quiet"
                aria-expanded={props.isEdited}
                aria-label={named(say(props.isEdited ? words.done : words.edit))}
                onClick={() => props.onEdited(!props.isEdited)}
              >
                {say(props.isEdited ? words.done : words.edit)}
              </Button>
              <Button look="quiet" aria-label={named(say(words.remove))} onClick={remove}>
                {say(words.remove)}
              </Button>
            </div>
          </Show>
        </div>
      )}
    </Show>
  )
}
