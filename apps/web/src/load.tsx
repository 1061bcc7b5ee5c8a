import type { Refusal } from '@lienthehe/api/contract'
import type { UseQueryResult } from '@tanstack/solid-query'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { refusalOf, requestIdOf } from './api.ts'
import { useLanguage } from './language.tsx'
import { Page } from './page.tsx'
import { describeRefusal } from './refusal-words.ts'
import { Button } from './ui/button.tsx'
import { Empty, Failed, Waiting } from './ui/faces.tsx'
import { words } from './words.ts'

/** Shows the four states of a query: waiting, failed, empty, and loaded. */
export function Load<Data>(props: {
  readonly query: UseQueryResult<Data, Error>
  /** The screen's title, if the query fills the whole screen: then a failure still has a heading. */
  readonly title?: string
  readonly isEmpty?: (data: Data) => boolean
  readonly whenEmpty?: JSX.Element
  readonly children: (data: () => Data) => JSX.Element
}) {
  const { say } = useLanguage()
  // Reads the data only once there is some: an earlier read would suspend the whole screen. After a failed refresh the
  // old data stays: without it, a form would disappear together with what was typed.
  const data = () => (props.query.isSuccess || props.query.isRefetchError ? props.query.data : undefined)
  const isEmpty = () => {
    const loaded = data()
    return loaded !== undefined && props.isEmpty?.(loaded)
  }
  return (
    <Switch fallback={<Waiting>{say(words.waiting)}</Waiting>}>
      <Match when={props.query.isLoadingError}>
        <LoadFailed title={props.title} error={props.query.error} retry={() => props.query.refetch()} />
      </Match>
      <Match when={isEmpty()}>
        <Empty>{props.whenEmpty}</Empty>
      </Match>
      <Match when={data()}>
        {(loaded) => (
          <div classList={{ busy: props.query.isPlaceholderData }} aria-busy={props.query.isPlaceholderData}>
            {props.children(loaded)}
          </div>
        )}
      </Match>
    </Switch>
  )
}

/** Says why nothing is shown, and what the user can do now. */
export function LoadFailed(props: {
  readonly title?: string | undefined
  readonly error: unknown
  readonly retry: () => void
}) {
  return (
    <Show when={props.title} fallback={<Failure error={props.error} retry={props.retry} />}>
      {(title) => (
        <Page title={title()}>
          <Failure error={props.error} retry={props.retry} />
        </Page>
      )}
    </Show>
  )
}

/** A screen that this user may not see. It says so before anything is typed. */
export function NotAllowed(props: { readonly title: string }) {
  const { language } = useLanguage()
  return (
    <Page title={props.title}>
      <div class="face sheet" role="alert">
        <p>{describeRefusal({ reason: 'notAllowed' }, language())}</p>
      </div>
    </Page>
  )
}

/**
 * Shows invalid input as “not found”: the wrong value is in the address, and there is no field in which the user could
 * correct it.
 */
function readable(refusal: Refusal | undefined): Refusal | undefined {
  return refusal?.reason === 'invalidInput' ? { reason: 'notFound' } : refusal
}

function Failure(props: { readonly error: unknown; readonly retry: () => void }) {
  const { say, language } = useLanguage()
  const refusal = () => refusalOf(props.error)
  return (
    <Failed
      heading={say(words.notShown)}
      action={<Button onClick={() => props.retry()}>{say(words.tryAgain)}</Button>}
    >
      <Show when={readable(refusal())} fallback={say(words.serverUnreachable)}>
        {(known) => describeRefusal(known(), language())}
      </Show>
      <Show when={requestIdOf(props.error)}>{(id) => ` ${say(words.requestId(id()))}`}</Show>
    </Failed>
  )
}
