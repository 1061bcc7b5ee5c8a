const loginPath = '/dang-nhap'
const firstRunPath = '/thiet-lap'
const accountPath = '/tai-khoan'
/** The address of the offline screen: it opens by the PIN of the device, even without a network and without a login. */
export const offlinePath = '/tren-may'

/** Where must a user go first? `null`: they may see the requested screen. */
export function gate(
  asked: { readonly pathname: string; readonly search: string },
  state: {
    readonly needsAdmin: boolean
    readonly signedIn: boolean
    /**
     * The user is signed in, but may do nothing until they have set their own password, or turned on the code for their
     * login.
     */
    readonly mustSecureAccount: boolean
  },
): string | null {
  if (state.needsAdmin) return asked.pathname === firstRunPath ? null : firstRunPath
  if (asked.pathname === firstRunPath) return state.signedIn ? '/' : loginPath
  if (asked.pathname === loginPath) return state.signedIn ? returnPath(asked.search) : null
  if (state.mustSecureAccount) return asked.pathname === accountPath ? null : accountPath
  if (state.signedIn) return null
  const from = `${asked.pathname}${asked.search}`
  return from === '/' ? loginPath : `${loginPath}?tu=${encodeURIComponent(from)}`
}

/** The screen that was requested before signing in. The address of another site is not followed. */
function returnPath(search: string): string {
  const path = new URLSearchParams(search).get('tu') ?? '/'
  const here = new URL('http://here.invalid')
  const target = new URL(path, here)
  const leadsBack = target.pathname === loginPath || target.pathname === firstRunPath
  return target.origin === here.origin && !leadsBack ? `${target.pathname}${target.search}` : '/'
}
