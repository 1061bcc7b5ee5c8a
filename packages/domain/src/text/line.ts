import { normaliseText } from './fold.ts'

/** Is this one line of text as `lineSchema` stores it? For callers that check thousands. */
export function isLine(text: string, { max }: { readonly max: number }): boolean {
  return text !== '' && text.length <= max && normaliseText(text) === text && isWithoutControls(text)
}

/**
 * Is the text free of control characters, and of those that turn the direction of writing? With one of these, a name or
 * a file’s ending would read as something else.
 */
export function isWithoutControls(text: string): boolean {
  return !/[\p{Cc}\u202A-\u202E]/u.test(text)
}
