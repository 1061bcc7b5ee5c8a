import type { Grant } from '@lienthehe/domain/access'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import type { Undo } from '../forms/confirming.ts'
import { createForm } from '../forms/form.ts'
import { createWrite } from '../forms/write.ts'
import { useLanguage } from '../language.tsx'
import { bareGrants, type NamedGrant } from './grant-choice.ts'
import { touchedByUsers, type User } from './queries.ts'
import { words } from './words.ts'

type Of = { readonly user: User }
type Stored = { readonly id: string; readonly version: number }
type Saved = { readonly version: number }

/** The form for the rights of one account, which are saved all at once. */
export function createGrantsForm(props: Of) {
  type Entry = { readonly grants: readonly NamedGrant[] }
  const { say } = useLanguage()
  const form = createForm<Entry, Stored & { readonly grants: Grant[] }, Saved>({
    stored: () => ({
      // A later fetch changes the cached user in place, so the form works on a copy.
      entry: { grants: structuredClone(unwrap(props.user.grants)) },
      version: props.user.version,
    }),
    fields: ({ grants }) => grantFields(grants, say(words.grants)),
    read: ({ grants }, version) => ({
      input: { id: props.user.id, version, grants: bareGrants(grants) },
      problems: [],
    }),
    send: (input) => api.users.setGrants.mutate(input),
    touches: () => touchedByUsers,
    confirm: ({ output, input }) => ({
      said: words.grantsSaved,
      undo: previousGrants(props.user, input, output.version),
    }),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

/**
 * The fields that a refusal of rights may name. All lead to the field for a new right, because a right that was already
 * added has no field of its own.
 */
export function grantFields(grants: readonly NamedGrant[], label: string) {
  const rows = grants.flatMap((_, place) => ['', '.role', '.scope'].map((part) => `grants.${place}${part}`))
  return ['grants', ...rows].map((path) => ({ path, at: ['grants'], id: 'grant-role', label }))
}

function previousGrants(user: User, input: Stored, version: number): Undo | undefined {
  // The record at hand is not the version that was changed, so an undo could not restore that version.
  if (user.version !== input.version) return undefined
  const grants = bareGrants(structuredClone(unwrap(user.grants)))
  return {
    send: ({ key }) => api.users.setGrants.mutate({ key, id: input.id, version, grants }),
    touches: touchedByUsers,
    said: words.grantsUndone,
  }
}

/** The form for the names of one account, to correct a typing mistake. */
export function createNamesForm(props: Of) {
  type Entry = { readonly userName: string; readonly fullName: string }
  const { say } = useLanguage()
  const form = createForm<Entry, Stored & Entry, Saved>({
    stored: () => {
      const { userName, fullName, version } = props.user
      return { entry: { userName, fullName }, version }
    },
    fields: () => [
      { path: 'fullName', at: ['fullName'], id: 'user-full-name', label: say(words.columns.fullName) },
      { path: 'userName', at: ['userName'], id: 'user-user-name', label: say(words.columns.userName) },
    ],
    read: (entry, version) => ({ input: { id: props.user.id, version, ...entry }, problems: [] }),
    send: (input) => api.users.rename.mutate(input),
    touches: () => touchedByUsers,
    confirm: () => ({ said: words.namesSaved }),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

/** Turns off the code at the login of a user who cannot get one any more, e.g. after losing the phone. */
export function createSecondStepEnd() {
  return createWrite<Stored, Saved>({
    send: (input) => api.users.endSecondStep.mutate(input),
    touches: () => touchedByUsers,
    confirm: () => ({ said: words.secondStepEnded }),
  })
}

/**
 * The form that sets a new password for a user who forgot theirs. It has no undo, because nobody knows the old
 * password.
 */
export function createPasswordForm(props: Of) {
  type Entry = { readonly password: string }
  const { say } = useLanguage()
  const form = createForm<Entry, Stored & Entry, Saved>({
    stored: () => ({ entry: { password: '' }, version: props.user.version }),
    fields: () => [
      { path: 'password', at: ['password'], id: 'user-new-password', label: say(words.newPassword) },
    ],
    read: ({ password }, version) => ({ input: { id: props.user.id, version, password }, problems: [] }),
    send: (input) => api.users.setPassword.mutate(input),
    touches: () => touchedByUsers,
    confirm: () => ({ said: words.passwordSet }),
    onSaved: () => form.restart(),
  })
  return form
}

/** Locks an account, or opens it again: each undoes the other. */
export function createLock() {
  return createWrite<Stored & { readonly disabled: boolean }, Saved>({
    send: (input) => api.users.setDisabled.mutate(input),
    touches: () => touchedByUsers,
    confirm: ({ input: { id, disabled }, output: { version } }) => ({
      said: disabled ? words.locked : words.unlocked,
      undo: {
        send: ({ key }) => api.users.setDisabled.mutate({ key, id, version, disabled: !disabled }),
        touches: touchedByUsers,
        said: disabled ? words.unlocked : words.locked,
      },
    }),
  })
}
