import type { QueryClient } from '@tanstack/solid-query'
import { recall, remember } from '../remembered.ts'

/** A letter of each file that Vietnamese and English need, and a figure. */
const sample = 'aạ0'
const weights = [400, 600, 700]

/** Short enough not to be noticed, long enough for a screen to ask its next question. */
const pauseMs = 100

/**
 * Our letters weigh as much as a third of a first screen, and on a weak network its answers would share the line with
 * them: letters of the machine stand in until the screen has its answers. Ours then take their place all at once: one
 * weight or alphabet after the other would break lines anew each time. Whoever had them before has them in the browser's
 * cache, and is not kept waiting.
 */
export async function loadLetters(client: Pick<QueryClient, 'isFetching'>): Promise<void> {
  if (recall('letters') === null)
    do await new Promise((done) => setTimeout(done, pauseMs))
    while (client.isFetching() > 0 || document.readyState !== 'complete')
  try {
    await import('./letters.css')
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 1em "Be Vietnam Pro"`, sample)))
  } catch {
    // The network is gone: those of the machine stay, and nobody need hear of it.
    return
  }
  document.documentElement.dataset['letters'] = 'ours'
  remember('letters', 'kept')
}
