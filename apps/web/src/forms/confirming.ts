import type { Wording } from '@lienthehe/domain'
import type { QueryKey } from '@tanstack/solid-query'
import { createContext, useContext } from 'solid-js'

/** How to undo a write. The undo is itself a normal write: it has its own key and may be refused. */
export type Undo = {
  readonly send: (input: { readonly key: string }) => Promise<unknown>
  /** The key prefixes of all queries whose answers may change. */
  readonly touches: readonly QueryKey[]
  readonly said: Wording
}

/** What was done, and a way to undo it if there is one. */
export type Confirmation = { readonly said: Wording; readonly undo?: Undo | undefined }

export type Confirming = { readonly confirm: (confirmation: Confirmation) => void }

export const ConfirmingContext = createContext<Confirming>()

/** Shows a confirmation in the nearest bar, that of the dialog or of the window; works only inside `Confirmations`. */
export function useConfirmations(): Confirming {
  const confirming = useContext(ConfirmingContext)
  if (confirming === undefined) throw new Error('useConfirmations stands outside of Confirmations')
  return confirming
}
