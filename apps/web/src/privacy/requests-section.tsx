import {
  clocks,
  describeRequestStep,
  isExtendableOn,
  labelAsked,
  personRequestHistory,
  stepsOfRequest,
  tellRequest,
} from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import { createSignal, For, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { CloseRequestDialog } from './close-request-dialog.tsx'
import { type PersonView, type StoredRequest, touchedByRequests } from './queries.ts'
import { RecordRequestDialog } from './record-request-dialog.tsx'
import { AnswerDialog, ExtendDialog } from './request-step-dialogs.tsx'
import { words } from './request-words.ts'

type Opened = { readonly step: 'answer' | 'extend' | 'close'; readonly stored: StoredRequest }

/**
 * What the person asked for under the law, the time limits for answering and doing it, and the next step of each
 * request.
 */
export function RequestsSection(props: { readonly view: PersonView }) {
  const { say } = useLanguage()
  const [isRecording, setRecording] = createSignal(false)
  const [opened, setOpened] = createSignal<Opened>()
  const close = () => setOpened(undefined)
  return (
    <section class="sheet stack" aria-labelledby="requests-heading">
      <div class="section-head">
        <h2 id="requests-heading">{say(words.requests)}</h2>
        <Show when={props.view.mayRecord}>
          <Button look="primary" class="no-print" onClick={() => setRecording(true)}>
            {say(words.record)}
          </Button>
        </Show>
      </div>
      <p class="note no-print">{say(words.note)}</p>
      <Show when={props.view.requests.length > 0} fallback={<p>{say(words.none)}</p>}>
        <ul class="plain-list person-requests">
          <For each={props.view.requests}>
            {(stored) => (
              <Request
                view={props.view}
                stored={stored}
                open={(step) => setOpened({ step, stored: structuredClone(unwrap(stored)) })}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={isRecording()}>
        <RecordRequestDialog view={props.view} onClose={() => setRecording(false)} />
      </Show>
      <Show when={opened()} keyed>
        {({ step, stored }) => {
          const Dialog = { answer: AnswerDialog, extend: ExtendDialog, close: CloseRequestDialog }[step]
          return <Dialog view={props.view} stored={stored} onClose={close} />
        }}
      </Show>
    </section>
  )
}

function Request(props: {
  readonly view: PersonView
  readonly stored: StoredRequest
  readonly open: (step: Opened['step']) => void
}) {
  const { say, language } = useLanguage()
  const request = () => props.stored.value
  const steps = () => stepsOfRequest(request(), props.view.today)
  return (
    <li>
      <h3>{labelAsked(request().kind, language())}</h3>
      <p>{tellRequest(request(), language()).is}</p>
      <Show when={steps().length > 0}>
        <ul class="plain-list request-steps">
          <For each={steps()}>
            {(step) => (
              <li>
                <Mark {...(step.daysLeft < 0 ? late : inTime)}>
                  {describeRequestStep(step, { kind: request().kind, language: language() })}
                </Mark>
              </li>
            )}
          </For>
        </ul>
        <p class="note">{say(clocks[request().kind].isConfirmed ? words.holidays : words.unconfirmed)}</p>
      </Show>
      <Show when={props.view.mayAnswer}>
        <RequestActions {...props} />
      </Show>
      <RecordedBy view={props.view} id={request().id} />
    </li>
  )
}

const late = { tone: 'late', shape: 'late' } as const
const inTime = { tone: 'open', shape: 'ring' } as const

function RequestActions(props: {
  readonly view: PersonView
  readonly stored: StoredRequest
  readonly open: (step: Opened['step']) => void
}) {
  const { say, language } = useLanguage()
  const request = () => props.stored.value
  const named = (step: 'answer' | 'extend' | 'close' | 'reopen') =>
    say(words.of(say(words[step]), labelAsked(request().kind, language()), formatDate(request().askedOn)))
  const reopening = createWrite<{ readonly id: string; readonly version: number }, { version: number }>({
    send: (input) => api.privacy.reopenRequest.mutate(input),
    touches: () => touchedByRequests(props.view.member.id),
    confirm: () => ({ said: words.reopened }),
  })
  const reopen = () => reopening.submit({ id: request().id, version: props.stored.version })
  return (
    <>
      <div class="actions no-print">
        <Show
          when={request().end === null}
          fallback={
            <Button aria-label={named('reopen')} busy={reopening.busy()} onClick={reopen}>
              {say(words.reopen)}
            </Button>
          }
        >
          <Show when={request().answered === null}>
            <Button aria-label={named('answer')} onClick={() => props.open('answer')}>
              {say(words.answer)}
            </Button>
          </Show>
          <Show when={isExtendableOn(request(), props.view.today)}>
            <Button aria-label={named('extend')} onClick={() => props.open('extend')}>
              {say(words.extend)}
            </Button>
          </Show>
          <Button aria-label={named('close')} onClick={() => props.open('close')}>
            {say(words.close)}
          </Button>
        </Show>
      </div>
      <WriteProblem write={reopening} />
    </>
  )
}

/** Who recorded each step of a request, the latest first. */
function RecordedBy(props: { readonly view: PersonView; readonly id: string }) {
  const { say, language } = useLanguage()
  const steps = () => props.view.requestHistory.filter(({ subject }) => subject.id === props.id)
  const describeAction = (action: string) =>
    Object.entries(personRequestHistory.actions).find(([known]) => known === action)?.[1][language()] ??
    action
  return (
    <details class="no-print">
      <summary>{say(words.history)}</summary>
      <ul class="plain-list">
        <For each={steps()}>
          {({ at, action, actor }) => (
            <li class="note">
              <time dateTime={at}>{formatInstant(at)}</time> · {describeAction(action)} · {actor}
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}
