import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { canonicalJson } from '@lienthehe/domain/documents'
import type { Snapshot } from '@lienthehe/domain/snapshots'

/** This many clubs are written within a few milliseconds. */
const clubsPerSlice = 500
/** Marks where the clubs belong in a text; no other text contains this mark. */
const placeOfClubs = '\uE000clubs\uE000'

/** A text, and its SHA-256. */
type Hashed = { readonly text: string; readonly hash: string }

/**
 * Writes the texts of `snapshotText` and `countsText`, and lets the server answer other requests in between: ten
 * thousand clubs are ten megabytes of text.
 */
export async function writeSnapshotInSlices(
  snapshot: Snapshot,
): Promise<{ readonly whole: Hashed; readonly counts: Hashed }> {
  const clubs: string[] = []
  for (let from = 0; from < snapshot.clubs.length; from += clubsPerSlice) {
    clubs.push(canonicalJson(snapshot.clubs.slice(from, from + clubsPerSlice)).slice(1, -1))
    await nextTurn()
  }
  const rest = { ...snapshot, clubs: [] }
  const whole = await joined(canonicalJson({ ...rest, clubs: placeOfClubs }), clubs)
  const { history: _, ...basis } = snapshot.basis
  const counts = await joined(canonicalJson({ ...rest, basis, clubs: placeOfClubs }), clubs)
  return { whole, counts }
}

async function joined(around: string, clubs: readonly string[]): Promise<Hashed> {
  const [before = '', after = ''] = around.split(`"${placeOfClubs}"`)
  const hash = createHash('sha256')
  const parts = [
    before,
    '[',
    ...clubs.flatMap((slice, at) => (at === 0 ? [slice] : [',', slice])),
    ']',
    after,
  ]
  for (const part of parts) {
    hash.update(part)
    if (part.length > 1) await nextTurn()
  }
  return { text: parts.join(''), hash: hash.digest('hex') }
}
