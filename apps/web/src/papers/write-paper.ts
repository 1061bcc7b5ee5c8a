import { useNavigate } from '@solidjs/router'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { blankEntry, draftOf, entryOf, type PaperEntry, type SentDraft, wrongIn } from './paper-entry.ts'
import { paperFields } from './paper-fields.tsx'
import { type OpenedPaper, type PaperList, papersPath, touchedByPapers } from './queries.ts'
import { words } from './words.ts'

/** The form for a new paper; its scan can be attached once it is saved. */
export function createRecording(props: { readonly list: PaperList }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const { plan, today } = props.list
  const unit = props.list.units.find(({ mayWrite }) => mayWrite)
  return createForm<PaperEntry, { readonly draft: SentDraft }, { id: string; version: number }>({
    stored: () => ({ entry: blankEntry(unit?.key ?? '', today.slice(0, 4)), version: 0 }),
    fields: (entry) => paperFields(entry, say),
    read: (entry) => ({ input: { draft: draftOf(entry, plan.id) }, problems: wrongIn(entry) }),
    send: (input) => api.papers.record.mutate(input),
    touches: () => touchedByPapers,
    confirm: ({ output: { id, version }, input: { draft } }) => ({
      said: words.recorded(draft.number),
      undo: {
        send: ({ key }) =>
          api.papers.withdraw.mutate({ key, id, version, withdrawal: { reason: words.mistaken } }),
        touches: touchedByPapers,
        said: words.withdrawn(draft.number),
      },
    }),
    onSaved: ({ id }) => navigate(papersPath(plan.id, id)),
  })
}

type Correction = { readonly id: string; readonly version: number; readonly draft: SentDraft }

/** The form for correcting a record. */
export function createCorrection(props: { readonly opened: OpenedPaper }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const form = createForm<PaperEntry, Correction, { version: number }>({
    stored: () => ({
      // A later fetch changes the cached paper in place, so the form works on a copy.
      entry: entryOf(structuredClone(unwrap(props.opened.paper))),
      version: props.opened.version,
    }),
    fields: (entry) => paperFields(entry, say),
    read: (entry, version) => ({
      input: { id: props.opened.paper.id, version, draft: draftOf(entry, props.opened.paper.plan) },
      problems: wrongIn(entry),
    }),
    send: (input) => api.papers.correct.mutate(input),
    touches: () => touchedByPapers,
    confirm: ({ input: { draft } }) => ({ said: words.corrected(draft.number) }),
    onSaved: () => navigate(papersPath(props.opened.paper.plan)),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

/** The form that withdraws a paper as a mistake; only recording the paper again reverses that. */
export function createWithdrawal(props: { readonly opened: OpenedPaper; readonly onClose: () => void }) {
  type Reason = { readonly reason: string }
  type Input = { readonly id: string; readonly version: number; readonly withdrawal: Reason }
  const { say } = useLanguage()
  const navigate = useNavigate()
  return createForm<Reason, Input, { version: number }>({
    stored: () => ({ entry: { reason: '' }, version: props.opened.version }),
    fields: () => [
      { path: 'withdrawal.reason', at: ['reason'], id: 'withdrawal.reason', label: say(words.reason) },
    ],
    read: (withdrawal, version) => ({
      input: { id: props.opened.paper.id, version, withdrawal },
      problems: [],
    }),
    send: (input) => api.papers.withdraw.mutate(input),
    touches: () => touchedByPapers,
    confirm: () => ({ said: words.withdrawn(props.opened.paper.number) }),
    onSaved: () => {
      props.onClose()
      navigate(papersPath(props.opened.paper.plan))
    },
  })
}
