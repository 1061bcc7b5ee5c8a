import { normaliseText } from './fold.ts'

/** Is this one line of text as `lineSchema` stores it? For whoever asks of thousands. */
export function isLine(text: string, { max }: { readonly max: number }): boolean {
  return text !== '' && text.length <= max && normaliseText(text) === text && isWithoutControls(text)
}

/** Nor does it hold one that turns the direction of writing: with it a name, or a file's ending, reads as something else. */
export function isWithoutControls(text: string): boolean {
  return !/[\p{Cc}\u202A-\u202E]/u.test(text)
}
