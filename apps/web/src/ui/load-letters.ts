import type { QueryClient } from '@tanstack/solid-query'
import { recall, remember } from '../remembered.ts'

/** Loads every font file that Vietnamese and English need: a letter of each alphabet, and a digit. */
const sample = 'aạ0'
const weights = [400, 600, 700]

/**
 * How long to wait before each check whether the screen still loads data: too short to notice, but long enough for the
 * screen to send its next request.
 */
const pauseMs = 100

/**
 * Loads our fonts once the screen has its data. They are as large as a third of a first screen, and on a weak network
 * would compete with that data. Until then, system fonts are used. All of ours are then applied at once: if they came
 * one by one, lines would break again each time. Fonts already in the browser's cache are used without waiting.
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
