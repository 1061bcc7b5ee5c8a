import { formatMonth } from '@lienthehe/domain/text'
import { useNavigate } from '@solidjs/router'
import { api } from '../api.ts'
import { clubPath } from '../club/club-address.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { type MonthReport, touchedByReports } from './queries.ts'
import { beginReport, type ReportEntry, reportOf, type SentReport, wrongIn } from './report-entry.ts'
import { ReportFields, reportFields } from './report-fields.tsx'
import { words } from './words.ts'

type Input = { readonly club: string; readonly version: number; readonly draft: SentReport }
type Output = { readonly version: number }

/**
 * The form in which a club's board writes the report of a month. It starts with what registers and the month before
 * already know.
 */
function createReportForm(props: { readonly view: MonthReport }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const { club, month } = props.view
  return createForm<ReportEntry, Input, Output>({
    stored: () => ({ entry: beginReport(props.view), version: props.view.version }),
    fields: () => reportFields(say),
    read: (entry, version) => ({
      input: { club: club.id, version, draft: reportOf(entry, month) },
      problems: wrongIn(entry),
    }),
    send: (input) => api.reports.submit.mutate(input),
    touches: () => touchedByReports,
    confirm: () => ({ said: words.sent(formatMonth(month)) }),
    onSaved: () => navigate(clubPath(club.id, 'reports')),
  })
}

/** The form of a month's report; saving sends it at once. */
export function ReportFormView(props: { readonly view: MonthReport }) {
  const form = createReportForm(props)
  guardUnsaved(form)
  return (
    <FormView form={form} class="sheet form report-form">
      <FormProblems form={form} />
      <ReportFields form={form} view={props.view} />
      <FormActions form={form} save={words.send} saving={words.sending} />
    </FormView>
  )
}
