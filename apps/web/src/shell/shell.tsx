import { canSomewhere } from '@lienthehe/domain/access'
import { Navigate, type RouteSectionProps } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { sessionEnded, setSessionEnded } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { LoadFailed } from '../load.tsx'
import { LoginForm } from '../login/login-form.tsx'
import { type Me, meQuery, SessionProvider, setupQuery } from '../session.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Waiting } from '../ui/faces.tsx'
import { words as everywhere } from '../words.ts'
import { gate, offlinePath } from './gate.ts'
import { ThemeChoice } from './theme.tsx'
import { Top } from './top.tsx'
import { words } from './words.ts'
import './shell.css'

/** The frame of every screen. It decides who may open the screen. */
export function Shell(props: RouteSectionProps) {
  const { say } = useLanguage()
  // Fetched only once: when a session ends while a form is open, the form stays, and the login dialog below appears.
  const asked = {
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    // Repeats only requests that never got an answer.
    refetchOnReconnect: (query: { readonly state: { readonly data: unknown } }) =>
      query.state.data === undefined,
  }
  const setup = useQuery(() => ({ ...setupQuery, ...asked }))
  const session = useQuery(() => ({ ...meQuery, ...asked }))
  const me = (): Me | null => (session.isSuccess ? session.data : null)
  // Nothing is shown until both answers have arrived, because they would move what is already there. The offline screen
  // does not wait, and asks for its own PIN.
  const isOffline = () => props.location.pathname === offlinePath
  const isWaiting = () => !isOffline() && (setup.isPending || session.isPending)
  const illustration = () => setup.isSuccess && setup.data.illustration
  const helpLine = () => (setup.isSuccess ? setup.data.helpLine : null)
  const redirect = () =>
    gate(props.location, {
      needsAdmin: setup.isSuccess && setup.data.needsAdmin,
      signedIn: me() !== null,
      mustSecureAccount: mustSecureAccount(me()),
    })
  return (
    <Show when={!isWaiting()} fallback={<Waiting>{say(everywhere.waiting)}</Waiting>}>
      <a class="skip" href="#main" target="_self">
        {say(words.skip)}
      </a>
      <Show when={illustration()}>
        <aside class="illustration">{say(words.illustration)}</aside>
      </Show>
      <Top me={me()} />
      {/* Without Suspense, which would briefly remove an open dialog or form when a query is fetched again. */}
      <main id="main" tabindex={-1}>
        <Switch>
          <Match when={isOffline()}>{props.children}</Match>
          <Match when={setup.isError}>
            <LoadFailed title={say(everywhere.product)} error={setup.error} retry={() => setup.refetch()} />
          </Match>
          <Match when={session.isError}>
            <LoadFailed
              title={say(everywhere.product)}
              error={session.error}
              retry={() => session.refetch()}
            />
          </Match>
          <Match when={setup.isSuccess && session.isSuccess && redirect()} keyed>
            {(path) => <Navigate href={path} />}
          </Match>
          <Match when={setup.isSuccess && session.isSuccess}>
            <Within me={me()}>{props.children}</Within>
          </Match>
        </Switch>
      </main>
      <Foot me={me()} helpLine={helpLine()} />
      <Show when={sessionEnded() && me() !== null && !isOffline()}>
        <Dialog
          heading={say(words.sessionEnded)}
          close={say(everywhere.close)}
          onClose={() => setSessionEnded(false)}
        >
          <p class="lede">{say(words.signInAgain)}</p>
          <LoginForm onDone={() => setSessionEnded(false)} />
        </Dialog>
      </Show>
    </Show>
  )
}

/** Is the user blocked until they set their own password, or until their login asks for a code? */
function mustSecureAccount(me: Me | null): boolean {
  if (me === null) return false
  return me.awaitsNewPassword || (me.awaitsSecondStep && me.grants.length === 0)
}

function Within(props: { readonly me: Me | null; readonly children: JSX.Element }) {
  return (
    <Show when={props.me} fallback={props.children}>
      {(me) => <SessionProvider me={me()}>{props.children}</SessionProvider>}
    </Show>
  )
}

function Foot(props: { readonly me: Me | null; readonly helpLine: string | null }) {
  const { say, language } = useLanguage()
  const looksAfter = () => props.me !== null && canSomewhere(props.me, 'user.manage')
  return (
    <footer class="shell-foot">
      <p>
        <Show when={props.helpLine} fallback={say(words.help)}>
          {(number) => (
            <>
              {say(words.helpLine)}{' '}
              <a class="foot-link" href={`tel:${number().replace(/[^\d+]/g, '')}`}>
                {number()}
              </a>
            </>
          )}
        </Show>
      </p>
      <ThemeChoice />
      <Show when={looksAfter()}>
        <a class="foot-link" href={`/van-hanh?lang=${language()}`} target="_self">
          {say(words.operations)}
        </a>
      </Show>
      <a class="foot-link" href="/tien-do" target="_self">
        {say(words.publicProgress)}
      </a>
    </footer>
  )
}
