import { type MatterKind, matterKinds } from '@lienthehe/domain/matters'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm, type Form } from '../forms/form.ts'
import type { Wrong } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { type ListedMatter, type MatterList, touchedByMatters } from './queries.ts'
import { words } from './words.ts'

export type MatterEntry = {
  readonly kind: string
  readonly unit: string
  readonly club: string
  readonly on: string
  readonly raisedBy: string
  readonly says: string
}
export type MatterForm = Form<MatterEntry>
type Named = { readonly id: string; readonly version: number }
type Closing = { readonly onClose: () => void }

const asked = ['kind', 'unit', 'club', 'on', 'raisedBy', 'says'] as const

/** The input to send; text that is not a date is sent as typed, and the server refuses it beside its field. */
function draftOf({ kind, unit, club, on, raisedBy, says }: MatterEntry, plan: string) {
  const known: MatterKind = matterKinds.find((each) => each === kind) ?? 'arising'
  return { plan, kind: known, unit, club: club === '' ? null : club, on: dateOrText(on), raisedBy, says }
}

function wrongIn({ unit }: MatterEntry): readonly Wrong[] {
  return unit === '' ? [{ field: 'draft.unit', problem: 'required' }] : []
}

function useAskedFields() {
  const { say } = useLanguage()
  return () =>
    asked.map((name) => ({
      path: `draft.${name}`,
      at: [name],
      id: `matter-${name}`,
      label: say(words[name]),
    }))
}

/** The form for raising a matter. */
export function createRaising(props: Closing & { readonly list: MatterList }): MatterForm {
  const own = props.list.units.filter(({ mayWrite }) => mayWrite)
  const unit = own.length === 1 ? (own[0]?.key ?? '') : ''
  const fields = useAskedFields()
  return createForm<MatterEntry, { readonly draft: ReturnType<typeof draftOf> }, Named>({
    stored: () => ({
      entry: { kind: 'arising', unit, club: '', on: formatDate(props.list.today), raisedBy: '', says: '' },
      version: 0,
    }),
    fields,
    read: (entry) => ({ input: { draft: draftOf(entry, props.list.plan.id) }, problems: wrongIn(entry) }),
    send: (input) => api.matters.raise.mutate(input),
    touches: () => touchedByMatters,
    confirm: ({ output: { id, version } }) => ({
      said: words.wasRaised,
      undo: {
        send: ({ key }) =>
          api.matters.withdraw.mutate({ key, id, version, withdrawal: { reason: words.mistaken } }),
        touches: touchedByMatters,
        said: words.wasWithdrawn,
      },
    }),
    onSaved: () => props.onClose(),
  })
}

/** The form for correcting a matter before it is answered. */
export function createCorrection(props: Closing & { readonly listed: ListedMatter }): MatterForm {
  const { matter, version } = props.listed
  const fields = useAskedFields()
  type Sent = Named & { readonly draft: ReturnType<typeof draftOf> }
  return createForm<MatterEntry, Sent, { version: number }>({
    stored: () => ({
      entry: {
        ...{ kind: matter.kind, unit: matter.unit, club: matter.club ?? '', on: formatDate(matter.on) },
        ...{ raisedBy: matter.raisedBy, says: matter.says },
      },
      version,
    }),
    fields,
    read: (entry, seen) => ({
      input: { id: matter.id, version: seen, draft: draftOf(entry, matter.plan) },
      problems: [],
    }),
    send: (input) => api.matters.correct.mutate(input),
    touches: () => touchedByMatters,
    confirm: () => ({ said: words.corrected }),
    onSaved: () => props.onClose(),
  })
}

export type AnswerEntry = { readonly on: string; readonly by: string; readonly says: string }

/** The form of the answer; if there already is an answer, the form starts with it. */
export function createAnswering(
  props: Closing & { readonly listed: ListedMatter; readonly today: MatterList['today'] },
): Form<AnswerEntry> {
  const { say } = useLanguage()
  const { matter, version } = props.listed
  const labels = { on: words.answeredOn, by: words.answeredBy, says: words.answerSays }
  return createForm<AnswerEntry, Named & { readonly answer: AnswerEntry }, { version: number }>({
    stored: () => ({
      entry: {
        ...{ by: matter.answer?.by ?? '', says: matter.answer?.says ?? '' },
        on: formatDate(matter.answer?.on ?? props.today),
      },
      version,
    }),
    fields: () =>
      (['on', 'by', 'says'] as const).map((name) => ({
        ...{ path: `answer.${name}`, at: [name], id: `answer-${name}`, label: say(labels[name]) },
      })),
    read: ({ on, by, says }, seen) => ({
      input: { id: matter.id, version: seen, answer: { on: dateOrText(on), by, says } },
      problems: [],
    }),
    send: (input) => api.matters.answer.mutate(input),
    touches: () => touchedByMatters,
    confirm: () => ({ said: words.wasAnswered }),
    onSaved: () => props.onClose(),
  })
}

/** The form that withdraws a matter as a mistake. */
export function createWithdrawal(props: Closing & { readonly listed: ListedMatter }) {
  const { say } = useLanguage()
  const { matter, version } = props.listed
  type Reason = { readonly reason: string }
  return createForm<Reason, Named & { readonly withdrawal: Reason }, { version: number }>({
    stored: () => ({ entry: { reason: '' }, version }),
    fields: () => [
      { path: 'withdrawal.reason', at: ['reason'], id: 'withdrawal.reason', label: say(words.reason) },
    ],
    read: (withdrawal, seen) => ({ input: { id: matter.id, version: seen, withdrawal }, problems: [] }),
    send: (input) => api.matters.withdraw.mutate(input),
    touches: () => touchedByMatters,
    confirm: () => ({ said: words.wasWithdrawn }),
    onSaved: () => props.onClose(),
  })
}
