import { type Action, canSomewhere } from '@lienthehe/domain/access'
import { createContext, type ParentProps, useContext } from 'solid-js'
import { type ApiOutputs, api, queryClient } from './api.ts'

export type Me = NonNullable<ApiOutputs['session']['me']>

export const meQuery = { queryKey: ['session', 'me'], queryFn: () => api.session.me.query() }
export const setupQuery = { queryKey: ['setup', 'status'], queryFn: () => api.setup.status.query() }

type Session = {
  readonly me: () => Me
  /** Has the user this right anywhere? Only for hiding controls; the server enforces the right. */
  readonly may: (action: Action) => boolean
}

const SessionContext = createContext<Session>()

/** Provides the signed-in user; placed only around screens that need one. */
export function SessionProvider(props: ParentProps<{ readonly me: Me }>) {
  const session: Session = { me: () => props.me, may: (action) => canSomewhere(props.me, action) }
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('useSession stands outside of SessionProvider')
  return session
}

/** Ends the session on the server, and deletes the data of the session from this device. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  queryClient.clear()
  // Only a device that was prepared for offline use has stored anything else.
  if ((await navigator.serviceWorker?.getRegistration()) !== undefined)
    await (await import('./offline/device/forget-device.ts')).forgetDevice()
  window.location.assign('/dang-nhap')
}
