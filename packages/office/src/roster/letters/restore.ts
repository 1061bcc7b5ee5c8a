import { toUnicode } from '@lienthehe/domain/encodings'
import { isSyllable } from '@lienthehe/domain/text'
import type { Grid, GridCell } from '../grid.ts'

/** The old encodings that a sheet's letters may have; fonts for capitals use the codes of TCVN3. */
const encodings = ['tcvn3', 'vni'] as const

const beyondAscii = /[\u0080-\uffff]/

/** Is every word with a letter beyond ASCII spelled like Vietnamese? */
export function readsAsVietnamese(text: string, isSpelled = isSyllable): boolean {
  return text
    .split(/[\s\d!-/:-@[-`{-~’‘“”–…]+/)
    .filter((word) => beyondAscii.test(word))
    .every((word) => isSpelled(word))
}

/** Makes a `readsAsVietnamese` for one sheet that examines each word once; names consist of few different words. */
function readsAsVietnameseOnce(): (text: string) => boolean {
  const known = new Map<string, boolean>()
  const isSpelled = (word: string): boolean => {
    const spelled = known.get(word) ?? isSyllable(word)
    known.set(word, spelled)
    return spelled
  }
  return (text) => readsAsVietnamese(text, isSpelled)
}

/** The byte behind each character of a western decoding. */
const westernBytes = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte] as const,
  ),
)

/** Restores UTF-8 that a program read as western letters: `HoÃ ng` is `Hoàng`. `null` for any other text. */
export function restoreUtf8(text: string): string | null {
  if (!/[\u00c2-\u00f4][\u0080-\u2122]/.test(text)) return null
  const bytes = Array.from(text.normalize('NFC'), (character) => westernBytes.get(character))
  if (bytes.includes(undefined)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte ?? 0))
  } catch {
    // If the bytes are not valid UTF-8, the text was no misread UTF-8 either.
    return null
  }
}

/** The sheet with its cells restored from the old encoding that most of its garbled cells have. */
export function restoreGrid(grid: Grid): Grid {
  const marked = new Set<string>()
  for (const cells of grid.rows)
    for (const { text, restored } of cells)
      if (restored === undefined && beyondAscii.test(text)) marked.add(text)
  const isRead = readsAsVietnameseOnce()
  const garbled = [...marked].filter((text) => !isRead(text))
  if (garbled.length === 0) return grid
  const [best] = encodings
    .map((encoding) => new Map(garbled.flatMap((text) => restoredFrom(text, encoding))))
    .toSorted((one, other) => other.size - one.size)
  if (best === undefined || best.size === 0) return grid
  const restore = (cell: GridCell): GridCell => {
    const restored = best.get(cell.text)
    return restored === undefined ? cell : { ...cell, restored }
  }
  return { ...grid, rows: grid.rows.map((cells) => cells.map(restore)) }
}

function restoredFrom(
  text: string,
  encoding: (typeof encodings)[number],
): readonly (readonly [string, string])[] {
  const { text: restored, unread } = toUnicode(text, encoding)
  return unread.length === 0 && restored !== text && readsAsVietnamese(restored) ? [[text, restored]] : []
}

/** The sheet as it reads after restoring. */
export function asRestored(grid: Grid): Grid {
  const shown = (cell: GridCell): GridCell => ({ ...cell, text: cell.restored ?? cell.text })
  return { ...grid, rows: grid.rows.map((cells) => cells.map(shown)) }
}
