import { foldedWords } from './folded.ts'

/** Is this a tick in a column of ticks: x, v, +, 1, có? */
export function isMark(text: string): boolean {
  return /^(x+|v|1|co|dung)$/.test(foldedWords(text)) || /^[+✓✔☑●•*√]$/u.test(text)
}
