import type { MeansKind } from '@lienthehe/domain/resources'
import { formatDate } from '@lienthehe/domain/text'
import { useNavigate } from '@solidjs/router'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import {
  blankMeans,
  draftOfMeans,
  entryOfMeans,
  type MeansEntry,
  type SentMeans,
  wrongInMeans,
} from './means-entry.ts'
import { meansFields } from './means-fields.tsx'
import { type MeansList, type OpenedMeans, roomPath, touchedByMeans } from './queries.ts'
import { words } from './words.ts'

type Named = { readonly id: string; readonly version: number }

/** The form of a new record of this kind. */
export function createRecording(props: { readonly list: MeansList; readonly kind: MeansKind }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const { plan, today } = props.list
  const unit = props.list.units.find(({ mayWrite }) => mayWrite)
  return createForm<MeansEntry, { readonly draft: SentMeans }, Named>({
    stored: () => ({ entry: blankMeans(unit?.key ?? '', formatDate(today)), version: 0 }),
    fields: (entry) => meansFields(props.kind, entry, say),
    read: (entry) => ({
      input: { draft: draftOfMeans(entry, props.kind, plan.id) },
      problems: wrongInMeans(entry, props.kind),
    }),
    send: (input) => api.means.record.mutate(input),
    touches: () => touchedByMeans,
    confirm: ({ output: { id, version } }) => ({
      said: words.recorded,
      undo: {
        send: ({ key }) =>
          api.means.withdraw.mutate({ key, id, version, withdrawal: { reason: words.mistaken } }),
        touches: touchedByMeans,
        said: words.wasWithdrawn,
      },
    }),
    onSaved: () => navigate(roomPath(props.kind, plan.id)),
  })
}

/** The form for correcting a record. */
export function createCorrection(props: { readonly opened: OpenedMeans }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const { kind } = props.opened.record.about
  const form = createForm<MeansEntry, Named & { readonly draft: SentMeans }, { version: number }>({
    stored: () => ({
      // A later fetch changes the cached record in place, so the form works on a copy.
      entry: entryOfMeans(structuredClone(unwrap(props.opened.record))),
      version: props.opened.version,
    }),
    fields: (entry) => meansFields(kind, entry, say),
    read: (entry, version) => ({
      input: {
        ...{ id: props.opened.record.id, version },
        draft: draftOfMeans(entry, kind, props.opened.record.plan),
      },
      problems: wrongInMeans(entry, kind),
    }),
    send: (input) => api.means.correct.mutate(input),
    touches: () => touchedByMeans,
    confirm: () => ({ said: words.corrected }),
    onSaved: () => navigate(roomPath(kind, props.opened.record.plan)),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

/** The form that withdraws a record as a mistake. */
export function createWithdrawal(props: { readonly opened: OpenedMeans; readonly onClose: () => void }) {
  const { say } = useLanguage()
  type Reason = { readonly reason: string }
  return createForm<Reason, Named & { readonly withdrawal: Reason }, { version: number }>({
    stored: () => ({ entry: { reason: '' }, version: props.opened.version }),
    fields: () => [
      { path: 'withdrawal.reason', at: ['reason'], id: 'withdrawal.reason', label: say(words.reason) },
    ],
    read: (withdrawal, version) => ({
      input: { id: props.opened.record.id, version, withdrawal },
      problems: [],
    }),
    send: (input) => api.means.withdraw.mutate(input),
    touches: () => touchedByMeans,
    confirm: () => ({ said: words.wasWithdrawn }),
    onSaved: () => props.onClose(),
  })
}
