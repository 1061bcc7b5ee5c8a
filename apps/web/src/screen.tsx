import { type Component, createSignal, ErrorBoundary, Match, onCleanup, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { isFirstReloadFor, readServedBuild } from './build.ts'
import { useLanguage } from './language.tsx'
import { Page } from './page.tsx'
import { Button } from './ui/button.tsx'
import { Failed, Waiting } from './ui/faces.tsx'
import { words } from './words.ts'

type Trouble = 'unreachable' | 'missing'
type Opening =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'open'; readonly component: Component }

/**
 * A screen whose code is fetched when it is opened. Without a network it says so, and opens by itself when the network
 * is back. If its file is gone because the server was updated, the page is reloaded once. Nothing typed is lost: an
 * open form has its code already, and the user was asked before leaving it.
 */
export function screen(load: () => Promise<Component>): Component & { readonly preload: () => void } {
  let loaded: Component | undefined
  const fetchOnce = async () => {
    loaded ??= await load()
    return loaded
  }
  const Screen = () => {
    const [opening, setOpening] = createSignal<Opening>(
      loaded === undefined ? { kind: 'waiting' } : { kind: 'open', component: loaded },
    )
    let left = false
    const open = async (whenNot: () => Promise<Opening | 'reload'>) => {
      setOpening({ kind: 'waiting' })
      const next = await fetchOnce().then((component): Opening => ({ kind: 'open', component }), whenNot)
      // The user has left this screen, and may already be typing on another one.
      if (left) return
      if (next === 'reload') window.location.reload()
      else setOpening(next)
    }
    const again = () => {
      if (opening().kind === 'failed') void open(reloadOrSay)
    }
    if (loaded === undefined) void open(updateOrSay)
    window.addEventListener('online', again)
    onCleanup(() => {
      left = true
      window.removeEventListener('online', again)
    })
    return <OpenScreen opening={opening()} again={again} />
  }
  // Called while the pointer is on a link. A failure is ignored here: it is reported when the screen is opened.
  const preload = () => void fetchOnce().catch(() => undefined)
  return Object.assign(Screen, { preload })
}

/**
 * Decides what to do when a screen's file could not be loaded: because the server was updated, cannot be reached, or
 * has lost the file.
 */
async function updateOrSay(): Promise<Opening | 'reload'> {
  const served = await readServedBuild()
  if (served.kind === 'other' && isFirstReloadFor(served.entry)) return 'reload'
  return { kind: 'failed', trouble: served.kind === 'unreachable' ? 'unreachable' : 'missing' }
}

/** Decides what to do when a second try failed too: some browsers remember a failed file until the page is reloaded. */
async function reloadOrSay(): Promise<Opening | 'reload'> {
  const served = await readServedBuild()
  return served.kind === 'unreachable' ? { kind: 'failed', trouble: 'unreachable' } : 'reload'
}

function OpenScreen(props: { readonly opening: Opening; readonly again: () => void }) {
  const { say } = useLanguage()
  const trouble = () => (props.opening.kind === 'failed' ? props.opening.trouble : undefined)
  const component = () => (props.opening.kind === 'open' ? props.opening.component : undefined)
  return (
    <Switch fallback={<Waiting>{say(words.waiting)}</Waiting>}>
      <Match when={trouble()}>
        {(known) => <NotOpened text={say(words.screenTrouble[known()])} again={props.again} />}
      </Match>
      <Match when={component()}>
        {(opened) => (
          <ErrorBoundary fallback={(error, reset) => <Broken error={error} again={reset} />}>
            <Dynamic component={opened()} />
          </ErrorBoundary>
        )}
      </Match>
    </Switch>
  )
}

/**
 * Shown after a bug in our own code: the error is logged to the console for the maintainers, and the user gets an
 * explanation.
 */
function Broken(props: { readonly error: unknown; readonly again: () => void }) {
  const { say } = useLanguage()
  console.error(props.error)
  return <NotOpened text={say(words.screenTrouble.broken)} again={props.again} />
}

function NotOpened(props: { readonly text: string; readonly again: () => void }) {
  const { say } = useLanguage()
  return (
    <Page title={say(words.notShown)}>
      <Failed action={<Button onClick={() => props.again()}>{say(words.tryAgain)}</Button>}>
        {props.text}
      </Failed>
    </Page>
  )
}
