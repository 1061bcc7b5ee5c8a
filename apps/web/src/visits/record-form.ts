import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { touchedByVisits, type VisitView } from './queries.ts'
import { beginVisit, reportOf, type SentVisit, type VisitEntry } from './visit-entry.ts'
import { words } from './words.ts'

type Input = { readonly id: string; readonly version: number; readonly report: SentVisit }

/** The form of what came of a visit, or of its correction. */
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

export type RecordForm = ReturnType<typeof createRecording>

/** The controls of the form, those of each thing to be done too. */
function useRecordFields(): (entry: VisitEntry) => readonly FormField[] {
  const { say } = useLanguage()
  const one = (part: 'on' | 'visitors' | 'findings' | 'help') => ({
    ...{ path: `report.${part}`, at: [part], id: `visit-${part}` },
    label: say(words[part]),
  })
  return ({ followUps }) => [
    ...(['on', 'visitors', 'findings', 'help'] as const).map(one),
    { path: 'report.followUps', at: ['followUps'], id: 'visit-followUps', label: say(words.followUps) },
    ...followUps.flatMap((_, place) =>
      (['task', 'responsible', 'dueOn'] as const).map((part) => ({
        path: `report.followUps.${place}.${part}`,
        at: [`followUps.${place}.${part}`],
        id: `visit-${part}-${place}`,
        label: say(words[part]),
      })),
    ),
  ]
}
