import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api } from '../../api.ts'
import { boardQuery } from '../../board/queries.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { describeRefusal } from '../../refusal-words.ts'
import { TextField } from '../../ui/field.tsx'
import { dateOrText } from '../../ui/typed-date.ts'
import { words as everywhere } from '../../words.ts'
import { BookDialog } from '../book-dialog.tsx'
import { DayPart } from '../draft-parts.tsx'
import { type BookView, type ListedRequest, touchedByBook } from '../queries.ts'
import { TickField } from '../tick-field.tsx'
import { requestWords } from './request-words.ts'

const words = requestWords.decide

type DecideProps = {
  readonly view: BookView
  readonly waiting: ListedRequest
  readonly name: string
  readonly is: 'approved' | 'declined'
  readonly onClose: () => void
}

type Entry = {
  readonly present: readonly string[]
  readonly others: string
  /** Why the request is declined, or why the board exceeds the regulation. */
  readonly reason: string
  readonly valueOn: string
}

/** Records the board's answer to a request, and who was present; the borrower is not offered among those present. */
export function DecideDialog(props: DecideProps) {
  const board = useQuery(() => boardQuery(props.view.club.id, props.view.today))
  return (
    <Load query={board}>
      {(loaded) => (
        <DecideForm
          {...props}
          board={(loaded().terms?.running ?? [])
            .filter(({ value }) => value.member !== props.waiting.request.asks.borrower)
            .map(({ value }) => value.fullName)}
        />
      )}
    </Load>
  )
}

function DecideForm(props: DecideProps & { readonly board: readonly string[] }) {
  const { say, language } = useLanguage()
  const form = createDecision(props)
  const beyond = () =>
    props.is === 'approved' && props.waiting.breaches.length > 0
      ? describeRefusal(
          {
            reason: 'outsideRegulation',
            regulation: props.view.regulation?.number ?? '',
            breaches: props.waiting.breaches,
          },
          language(),
        )
      : undefined
  return (
    <BookDialog
      form={form}
      heading={say(words.of(props.name))}
      save={props.is === 'approved' ? words.approve : words.decline}
      look={props.is === 'approved' ? 'primary' : 'danger'}
      onClose={props.onClose}
    >
      <Show when={props.board.length > 0}>
        <TickField
          id="draft.present"
          label={say(words.present)}
          hint={undefined}
          error={form.problemOf('draft.present')}
          choices={props.board.map((name) => ({ value: name, label: name }))}
          ticked={form.entry().present}
          onTicked={(present) => form.change({ present })}
        />
      </Show>
      <TextField
        id="decide.others"
        label={say(words.others)}
        hint={say(words.othersHint)}
        optional={say(everywhere.optional)}
        error={props.board.length > 0 ? undefined : form.problemOf('draft.present')}
        maxlength={300}
        value={form.entry().others}
        onValue={(others) => form.change({ others })}
      />
      <Show when={props.is === 'declined' || beyond() !== undefined}>
        <TextField
          id="draft.reason"
          label={say(props.is === 'declined' ? words.reason : words.exception)}
          hint={beyond()}
          error={form.problemOf('draft.reason')}
          maxlength={300}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
        />
      </Show>
      <DayPart form={form} path="draft.decidedOn" label={words.decidedOn} />
    </BookDialog>
  )
}

function presentOf({ present, others }: Entry): string[] {
  const typed = others.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
  return [...new Set([...present, ...typed])]
}

function createDecision(props: DecideProps & { readonly board: readonly string[] }) {
  const { say } = useLanguage()
  const { request } = props.waiting
  const isBeyond = props.is === 'approved' && props.waiting.breaches.length > 0
  const blank: Entry = { present: props.board, others: '', reason: '', valueOn: formatDate(props.view.today) }
  const path = (name: string, at: keyof Entry, id: string, label: string) => ({
    path: name,
    at: [at],
    id,
    label,
  })
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      path(
        'draft.present',
        'present',
        props.board.length > 0 ? 'draft.present' : 'decide.others',
        say(words.present),
      ),
      path('draft.reason', 'reason', 'draft.reason', say(isBeyond ? words.exception : words.reason)),
      path('draft.decidedOn', 'valueOn', 'draft.decidedOn', say(words.decidedOn)),
    ],
    fieldOf: (refusal) => {
      if (refusal.reason === 'tooFewPresent') return 'draft.present'
      if (refusal.reason === 'outsideRegulation') return 'draft.reason'
      return refusal.reason === 'valueInFuture' || refusal.reason === 'beforeRequest'
        ? 'draft.decidedOn'
        : undefined
    },
    read: (entry: Entry) => {
      const decided = {
        request: request.number,
        decidedOn: dateOrText(entry.valueOn),
        present: presentOf(entry),
      }
      const isUnexplained = isBeyond && entry.reason.trim() === ''
      return {
        input: {
          club: props.view.club.id,
          draft:
            props.is === 'approved'
              ? { is: 'approved' as const, ...decided, exception: isBeyond ? entry.reason : null }
              : { is: 'declined' as const, ...decided, reason: entry.reason },
        },
        problems: isUnexplained ? [{ field: 'draft.reason', problem: 'required' as const }] : [],
      }
    },
    send: (input) => api.books.decideRequest.mutate(input),
    touches: () => touchedByBook(props.view.club.id),
    confirm: () => ({
      said: props.is === 'approved' ? words.saidApproved(props.name) : words.saidDeclined(props.name),
    }),
    onSaved: () => props.onClose(),
  })
}
