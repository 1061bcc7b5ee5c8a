import type { Grid } from '../grid.ts'
import type { RosterList } from '../roster.ts'

/** Did a program write a sign for each letter that it did not know? `1953?` and `?` alone do not count. */
export function hasLostLetters(text: string): boolean {
  if (!text.includes('?')) return text.includes('\uFFFD')
  return /\uFFFD|\p{L}\?+\p{L}|(^|\s)\?+\p{L}|(?<!\p{L})\p{L}{1,2}\?+\s[\p{L}?]/u.test(text)
}

/**
 * Did at least half of the list's names lose letters? Then this happened to the whole file, and is not a typing
 * mistake.
 */
export function lostItsNames({ rows }: RosterList): boolean {
  const lost = rows.filter(({ cells }) => hasLostLetters(cells.fullName?.text ?? ''))
  return lost.length > 0 && lost.length * 2 >= rows.length
}

/**
 * Have so many texts of the sheet lost their letters that the file must have been saved in an encoding without them?
 */
export function lostItsLetters({ rows }: Grid): boolean {
  const texts = rows.flatMap((cells) => cells.map(({ text }) => text)).filter((text) => /\p{L}/u.test(text))
  const lost = texts.filter(hasLostLetters)
  return lost.length >= 3 && lost.length * 4 >= texts.length
}
