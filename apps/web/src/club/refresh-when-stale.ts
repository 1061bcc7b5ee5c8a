import type { Refusal } from '@lienthehe/api/contract'
import { createEffect } from 'solid-js'
import { refreshEverything } from './queries.ts'

/** Loads what is stored now as soon as a change was refused for being based on an older version. */
export function refreshWhenStale(refusal: () => Refusal | undefined): void {
  createEffect(() => {
    if (refusal()?.reason === 'stale') void refreshEverything()
  })
}
