import { normaliseText } from './fold.ts'

/** Is this one line of text in the form that `lineSchema` stores? For callers that check thousands of lines. */
export function isLine(text: string, { max }: { readonly max: number }): boolean {
  return text !== '' && text.length <= max && normaliseText(text) === text && isWithoutControls(text)
}

/**
 * Is the text free of control characters, and of characters that change the writing direction? With these, a name or a
 * file extension could look like another one.
 */
export function isWithoutControls(text: string): boolean {
  return !/[\p{Cc}\u202A-\u202E]/u.test(text)
}
