import type { QueryClient } from '@tanstack/solid-query'
import { recall, remember } from '../remembered.ts'

/** A letter from each file that Vietnamese and English need, and a digit. */
const sample = 'aạ0'
const weights = [400, 600, 700]

/** Short enough not to be noticed, long enough for a screen to ask its next question. */
const pauseMs = 100

/**
 * Our fonts are as large as a third of a first screen, and on a weak network they would compete with its data: system
 * fonts are used until the screen has its data. Ours then replace them all at once: one weight or alphabet after
 * another would break lines again each time. Fonts already in the browser's cache are used without waiting.
 */
export async function loadLetters(client: Pick<QueryClient, 'isFetching'>): Promise<void> {
  if (recall('letters') === null)
    do await new Promise((done) => setTimeout(done, pauseMs))
    while (client.isFetching() > 0 || document.readyState !== 'complete')
  try {
    await import('./letters.css')
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 1em "Be Vietnam Pro"`, sample)))
  } catch {
    // The network is gone: the device's fonts stay, and no error needs to be reported.
    return
  }
  document.documentElement.dataset['letters'] = 'ours'
  remember('letters', 'kept')
}
