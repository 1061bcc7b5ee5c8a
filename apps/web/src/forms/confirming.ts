import type { Wording } from '@lienthehe/domain'
import type { QueryKey } from '@tanstack/solid-query'
import { createContext, useContext } from 'solid-js'

/** The inverse of a write, itself a write like any other: sent with a key of its own, refused where it must be. */
export type Undo = {
  readonly send: (input: { readonly key: string }) => Promise<unknown>
  /** The beginnings of the keys of all queries whose answers may be others afterwards. */
  readonly touches: readonly QueryKey[]
  readonly said: Wording
}

/** What was done, and the way back where there is one. */
export type Confirmation = { readonly said: Wording; readonly undo?: Undo | undefined }

export type Confirming = { readonly confirm: (confirmation: Confirmation) => void }

export const ConfirmingContext = createContext<Confirming>()

/** Shows what was done at the place where the person is; used only inside `Confirmations`. */
export function useConfirmations(): Confirming {
  const confirming = useContext(ConfirmingContext)
  if (confirming === undefined) throw new Error('useConfirmations stands outside of Confirmations')
  return confirming
}
