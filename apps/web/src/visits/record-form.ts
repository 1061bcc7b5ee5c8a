import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { touchedByVisits, type VisitView } from './queries.ts'
import { useRecordFields } from './record-fields.tsx'
import { beginVisit, reportOf, type SentVisit, type VisitEntry } from './visit-entry.ts'
import { words } from './words.ts'

type Input = { readonly id: string; readonly version: number; readonly report: SentVisit }

/** The form for the result of a visit, or for its correction. */
export function createRecording(props: { readonly view: VisitView; readonly onSaved: () => void }) {
  const fields = useRecordFields()
  const { visit, name } = props.view
  const form = createForm<VisitEntry, Input, { readonly version: number }>({
    stored: () => ({ entry: beginVisit(props.view), version: props.view.version }),
    fields,
    read: (entry, version) => ({ input: { id: visit.id, version, report: reportOf(entry) }, problems: [] }),
    send: (input) => api.visits.record.mutate(input),
    touches: () => touchedByVisits,
    confirm: () => ({ said: words.recorded(name) }),
    onSaved: () => props.onSaved(),
  })
  return form
}
