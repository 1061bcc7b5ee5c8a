import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { createWrite } from '../../forms/write.ts'
import { WriteProblem } from '../../forms/write-problem.tsx'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { CutOffSheet } from '../closing/cut-off-sheet.tsx'
import { formWords } from '../form-words.ts'
import {
  type BookView,
  type ListedProposal,
  mayDo,
  type ProposalsView,
  proposalsQuery,
  touchedByBook,
} from '../queries.ts'
import { DeclineDialog } from './decline-dialog.tsx'
import { labelAsked } from './proposal-words.ts'

/** The proposals that wait for a second person. A proposal has no effect until someone else confirms it. */
export function Proposals(props: {
  readonly view: BookView
  /** If given, only proposals about this loan are shown. */
  readonly loan?: string
}) {
  const { say } = useLanguage()
  const proposals = useQuery(() => proposalsQuery(props.view.club.id))
  const pending = () =>
    proposals.isSuccess
      ? proposals.data.proposals.filter(
          ({ isPending, loan }) => isPending && (props.loan === undefined || loan?.id === props.loan),
        )
      : []
  return (
    <Show when={proposals.isSuccess && pending().length > 0 ? proposals.data : undefined}>
      {(loaded) => (
        <section class="sheet stack brief" aria-labelledby="proposals" data-part="proposals">
          <h2 id="proposals">{say(formWords.proposals.heading)}</h2>
          <p class="note">{say(formWords.proposals.note)}</p>
          <For each={pending()}>
            {(proposal) => <Pending view={props.view} list={loaded()} proposal={proposal} />}
          </For>
        </section>
      )}
    </Show>
  )
}

function Pending(props: {
  readonly view: BookView
  readonly list: ProposalsView
  readonly proposal: ListedProposal
}) {
  const { say } = useLanguage()
  const [declining, setDeclining] = createSignal(false)
  const asked = () => props.proposal.proposal
  const sheets = () => {
    const { asks } = asked()
    return asks.kind === 'opening' ? asks.sheets : undefined
  }
  const what = () => say(labelAsked(props.proposal, props.list.names.members))
  const nameOf = (account: string) => props.list.names.accounts[account] ?? account
  const write = createWrite<{ readonly club: string; readonly proposal: number }, unknown>({
    send: (input) => api.books.confirm.mutate(input),
    touches: () => touchedByBook(props.view.club.id),
    confirm: () => ({
      said: formWords.proposals.confirmed(labelAsked(props.proposal, props.list.names.members)),
    }),
  })
  return (
    <article class="stack brief" data-proposal={asked().number}>
      <WriteProblem write={write} />
      <p>
        <b>{what()}</b> · {formatDate(asked().asks.valueOn)} ·{' '}
        {say(formWords.proposals.askedBy(nameOf(asked().recordedBy), asked().asks.reason))}
      </p>
      <Show when={sheets()}>
        {(known) => <CutOffSheet sheets={known()} members={props.list.names.members} />}
      </Show>
      <Show when={mayDo(props.view, 'confirm')}>
        <div class="actions">
          <Button
            look="primary"
            busy={write.busy()}
            onClick={() => write.submit({ club: props.view.club.id, proposal: asked().number })}
          >
            {say(formWords.proposals.confirm)}
          </Button>
          <Button onClick={() => setDeclining(true)}>{say(formWords.proposals.decline)}</Button>
        </div>
      </Show>
      <Show when={declining()}>
        <DeclineDialog
          club={props.view.club.id}
          proposal={asked().number}
          what={what()}
          onClose={() => setDeclining(false)}
        />
      </Show>
    </article>
  )
}
