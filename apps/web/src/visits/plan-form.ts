import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm, type Form } from '../forms/form.ts'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { touchedByVisits, type VisitView } from './queries.ts'
import { words } from './words.ts'

export type PlanEntry = {
  readonly plannedOn: string
  readonly visitors: string
  readonly purpose: string
  /** The key of the unit, if the user has to choose one. */
  readonly unit: string
}
export type PlanForm = Form<PlanEntry>

type Draft = { readonly plannedOn: string; readonly visitors: string; readonly purpose: string }
type Options = { readonly onClose: () => void }

/** The form for planning a visit: to `club` or, without it, to a unit that the user chooses. */
export function createPlanning(
  props: Options & { readonly today: IsoDate; readonly club: string | undefined },
): PlanForm {
  const fields = usePlanFields()
  return createForm<
    PlanEntry,
    { readonly visited: SentVisited; readonly draft: Draft },
    { id: string; version: number }
  >({
    stored: () => ({
      entry: { plannedOn: formatDate(props.today), visitors: '', purpose: '', unit: '' },
      version: 0,
    }),
    fields,
    read: (entry) => ({
      input: { visited: visitedOf(props.club, entry), draft: draftOf(entry) },
      problems:
        props.club === undefined && entry.unit === '' ? [{ field: 'visited.unit', problem: 'required' }] : [],
    }),
    send: (input) => api.visits.plan.mutate(input),
    touches: () => touchedByVisits,
    confirm: ({ output, input: { draft } }) => ({
      said: words.planned(describeTypedDate(draft.plannedOn)),
      undo: {
        send: ({ key }) =>
          api.visits.cancel.mutate({ key, ...output, cancellation: { reason: words.planUndone.vi } }),
        touches: touchedByVisits,
        said: words.planCancelled,
      },
    }),
    onSaved: () => props.onClose(),
  })
}

/** The form for changing the day, the visitors or the purpose of a planned visit. */
export function createReplanning(props: Options & { readonly view: VisitView }): PlanForm {
  const fields = usePlanFields()
  const { id, plannedOn, visitors, purpose } = props.view.visit
  return createForm<
    PlanEntry,
    { readonly id: string; readonly version: number; readonly draft: Draft },
    { version: number }
  >({
    stored: () => ({
      entry: { plannedOn: formatDate(plannedOn), visitors, purpose: purpose ?? '', unit: '' },
      version: props.view.version,
    }),
    fields,
    read: (entry, version) => ({ input: { id, version, draft: draftOf(entry) }, problems: [] }),
    send: (input) => api.visits.change.mutate(input),
    touches: () => touchedByVisits,
    confirm: ({ input: { draft } }) => ({ said: words.planned(describeTypedDate(draft.plannedOn)) }),
    onSaved: () => props.onClose(),
  })
}

type SentVisited =
  | { readonly kind: 'club'; readonly club: string }
  | { readonly kind: 'unit'; readonly unit: string }

function visitedOf(club: string | undefined, { unit }: PlanEntry): SentVisited {
  return club === undefined ? { kind: 'unit', unit } : { kind: 'club', club }
}

function draftOf({ plannedOn, visitors, purpose }: PlanEntry): Draft {
  return { plannedOn: dateOrText(plannedOn), visitors, purpose }
}

function usePlanFields(): () => readonly FormField[] {
  const { say } = useLanguage()
  return () => [
    { path: 'visited.unit', at: ['unit'], id: 'plan-unit', label: say(words.unit) },
    { path: 'draft.plannedOn', at: ['plannedOn'], id: 'plan-plannedOn', label: say(words.plannedOn) },
    { path: 'draft.visitors', at: ['visitors'], id: 'plan-visitors', label: say(words.visitors) },
    { path: 'draft.purpose', at: ['purpose'], id: 'plan-purpose', label: say(words.purpose) },
  ]
}

/** The typed day as a date; in a confirmation it always is one, because the server accepted it. */
function describeTypedDate(text: string): string {
  return isIsoDate(text) ? formatDate(text) : text
}
