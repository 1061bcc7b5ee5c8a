import type { Refusal as DomainRefusal } from '@lienthehe/domain'

/**
 * The reasons for which the server itself refuses a request, such as login, rights or storage, and not a rule of the
 * domain.
 */
export type ServerRefusal =
  | { readonly reason: 'notSignedIn' }
  | { readonly reason: 'notAllowed' }
  | { readonly reason: 'notFound' }
  | { readonly reason: 'stale'; readonly currentVersion: number }
  | { readonly reason: 'keyReused' }
  | { readonly reason: 'busy' }
  | { readonly reason: 'storageFull' }
  | { readonly reason: 'setupDone' }
  | { readonly reason: 'tooManyAttempts'; readonly waitSeconds: number }
  | { readonly reason: 'wrongLogin' }
  /** The password is right; the login also needs a code. */
  | { readonly reason: 'codeNeeded' }
  | { readonly reason: 'wrongCode' }
  /** The password is right, but it was a first password that was not changed in time. */
  | { readonly reason: 'firstPasswordEnded' }

/** Every refusal that a client may receive: the domain's and the server's own. */
export type Refusal = DomainRefusal | ServerRefusal
