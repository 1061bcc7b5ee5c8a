import { formatDong, labelPriorityGroup } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { describeRefusal } from '../../refusal-words.ts'
import { Button } from '../../ui/button.tsx'
import { type BookView, type ListedRequest, mayDo, type RequestsView, requestsQuery } from '../queries.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { HandOutDialog } from './hand-out-dialog.tsx'
import { RequestDialog } from './request-dialog.tsx'
import { requestWords as words } from './request-words.ts'
import { SettledRequests } from './settled-requests.tsx'

/**
 * The members who wait for a loan, in the order of the regulation. Not shown without a regulation, because nothing can
 * be lent then.
 */
export function Requests(props: { readonly view: BookView }) {
  const { say } = useLanguage()
  const requests = useQuery(() => requestsQuery(props.view.club.id))
  const [asking, setAsking] = createSignal(false)
  return (
    <Show when={props.view.regulation !== null && requests.isSuccess ? requests.data : undefined}>
      {(loaded) => (
        <section class="sheet stack brief no-print" aria-labelledby="requests" data-part="requests">
          <h2 id="requests">{say(words.heading)}</h2>
          <Show when={loaded().waiting.length > 0} fallback={<p class="note">{say(words.none)}</p>}>
            <p class="note">{say(words.note)}</p>
            <For each={loaded().waiting}>
              {(waiting) => <Waiting view={props.view} requests={loaded()} waiting={waiting} />}
            </For>
          </Show>
          <Show when={mayDo(props.view, 'book')}>
            <p>
              <Button onClick={() => setAsking(true)}>{say(words.request.open)}</Button>
            </p>
          </Show>
          <SettledRequests requests={loaded()} />
          <Show when={asking()}>
            <RequestDialog
              club={props.view.club.id}
              fund="incomeFund"
              today={props.view.today}
              onClose={() => setAsking(false)}
            />
          </Show>
        </section>
      )}
    </Show>
  )
}

type WaitingProps = {
  readonly view: BookView
  readonly requests: RequestsView
  readonly waiting: ListedRequest
}

function Waiting(props: WaitingProps) {
  const { say, language } = useLanguage()
  const asks = () => props.waiting.request.asks
  const name = () => props.requests.names.members[asks().borrower] ?? '–'
  const group = () =>
    props.waiting.group === null ? say(words.noGroup) : labelPriorityGroup(props.waiting.group, language())
  const beyond = () =>
    describeRefusal(
      {
        reason: 'outsideRegulation',
        regulation: props.view.regulation?.number ?? '',
        breaches: props.waiting.breaches,
      },
      language(),
    )
  return (
    <article class="stack brief" data-request={props.waiting.request.number} data-state={props.waiting.state}>
      <p>
        <b>{name()}</b> · {group()} ·{' '}
        {say(
          words.asked(
            formatDate(asks().requestedOn),
            formatDong(asks().principalDong, language()),
            asks().conditions.months,
          ),
        )}
      </p>
      <p class="note">{say(words.purpose(asks().purpose, asks().plan))}</p>
      <Show when={props.waiting.state === 'waiting' && props.waiting.breaches.length > 0}>
        <p class="late-figure">{beyond()}</p>
      </Show>
      <Approval waiting={props.waiting} />
      <RequestActions {...props} name={name()} />
    </article>
  )
}

/** When and by whom the request was approved, and where it exceeds the regulation. */
function Approval(props: Pick<WaitingProps, 'waiting'>) {
  const { say } = useLanguage()
  const approved = () => (props.waiting.decision?.is === 'approved' ? props.waiting.decision : undefined)
  return (
    <Show when={approved()}>
      {(decision) => (
        <p class="note">
          {say(words.approvedOn(formatDate(decision().decidedOn), decision().present.join(', ')))}{' '}
          <Show when={decision().exception}>{(exception) => say(words.exception(exception().reason))}</Show>
        </p>
      )}
    </Show>
  )
}

/** The actions on a request: the chair decides; then the person who keeps the book hands the money over. */
function RequestActions(props: WaitingProps & { readonly name: string }) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<'approved' | 'declined' | 'handOut'>()
  const close = () => setOpened(undefined)
  const decided = () => {
    const is = opened()
    return is === 'handOut' ? undefined : is
  }
  return (
    <>
      <div class="actions">
        <Show when={props.waiting.state === 'waiting' && mayDo(props.view, 'approve')}>
          <Button look="primary" onClick={() => setOpened('approved')}>
            {say(words.decide.approve)}
          </Button>
          <Button onClick={() => setOpened('declined')}>{say(words.decide.decline)}</Button>
        </Show>
        <Show when={props.waiting.state === 'approved' && mayDo(props.view, 'book')}>
          <Button look="primary" onClick={() => setOpened('handOut')}>
            {say(words.handOut.open)}
          </Button>
        </Show>
      </div>
      <Show when={decided()}>
        {(is) => (
          <DecideDialog
            view={props.view}
            waiting={props.waiting}
            name={props.name}
            is={is()}
            onClose={close}
          />
        )}
      </Show>
      <Show when={opened() === 'handOut'}>
        <HandOutDialog view={props.view} waiting={props.waiting} name={props.name} onClose={close} />
      </Show>
    </>
  )
}
