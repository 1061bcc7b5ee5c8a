import { monthOf } from '@lienthehe/domain/calendar'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import type { DraftKind, DraftRecord } from '../offline/draft.ts'
import type { FormBody } from '../offline/form-sheet.ts'
import { dayOf } from '../offline/machine-day.ts'
import { newRecord } from '../offline/new-record.ts'
import { type SendSheet, sendAs } from '../offline/server-network.ts'
import type { VisitView } from './queries.ts'
import { beginVisit, reportOf, type VisitEntry } from './visit-entry.ts'

/** A fetched visit with its checklist, and the form as filled in so far. */
export type FilledVisit = FormBody<VisitEntry> & { readonly known: VisitView }

type VisitInput = Omit<Parameters<typeof api.visits.record.mutate>[0], 'key'>

export const visitKind: DraftKind<FilledVisit, VisitInput> = {
  name: 'visit',
  version: 1,
  read: (body, version) => (version === 1 && isFilledVisit(body) ? body : undefined),
  inputOf: ({ known, version, entry }) => ({ id: known.visit.id, version, report: reportOf(entry) }),
}

export const sendVisit: SendSheet = sendAs(isVisitInput, (input, { key, signal }) =>
  api.visits.record.mutate({ ...input, key }, { signal }).then(() => null),
)

/** A new sheet for a fetched visit. For a planned visit, the day starts as the day on which the sheet is opened. */
export function beginVisitSheet(known: VisitView, owner: string, now: number): DraftRecord {
  const { visited, state, plannedOn } = known.visit
  const today = dayOf(now)
  const begun = beginVisit(known)
  const entry = state.status === 'planned' ? { ...begun, on: formatDate(today) } : begun
  const body = { known, version: known.version, entry }
  const club = visited.kind === 'club' ? visited.club : visited.unit
  return newRecord(visitKind, { body, owner, club, month: monthOf(plannedOn), now })
}

// Both type guards check only briefly: this code itself wrote and encrypted the data, and the server checks its
// content.
function isFilledVisit(body: unknown): body is FilledVisit {
  return (
    Reflect.has(Object(body), 'known') && Reflect.has(Object(Reflect.get(Object(body), 'entry')), 'scored')
  )
}

function isVisitInput(input: unknown): input is VisitInput {
  return Array.isArray(Reflect.get(Object(Reflect.get(Object(input), 'report')), 'followUps'))
}
