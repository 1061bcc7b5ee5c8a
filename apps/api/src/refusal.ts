import type { Refusal as DomainRefusal } from '@lienthehe/domain'

/** Why this server refuses a request although no rule of the domain prevents it: login, storage, rights. */
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
  /** The password is right; the login asks for a code as well. */
  | { readonly reason: 'codeNeeded' }
  | { readonly reason: 'wrongCode' }
  /** The password is right, but it was an initial password and was not changed in time. */
  | { readonly reason: 'firstPasswordEnded' }

/** Every refusal that a client may receive: the domain's and the server's own. */
export type Refusal = DomainRefusal | ServerRefusal
