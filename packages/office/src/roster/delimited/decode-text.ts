import { readsAsVietnamese } from '../letters/restore.ts'

/** A decoded text file; `converted`: its bytes were of an older encoding, so somebody has to look at the letters. */
export type DecodedText = { readonly text: string; readonly converted: boolean }

/**
 * Reads UTF-8, UTF-16 in either byte order with or without its mark, windows-1258, or the western letters that an old
 * font uses; `null` for bytes that are none of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideOrder(bytes)
  const text = decodeAs(bytes, wide ?? 'utf-8')
  if (text !== null && (wide === null || !text.includes('\0'))) return { text, converted: false }
  if (wide !== null) return null
  const windows = decodeAs(bytes, 'windows-1258')?.normalize('NFC') ?? ''
  if (isMostlyVietnamese(windows)) return { text: windows, converted: true }
  const western = decodeAs(bytes, 'windows-1252') ?? ''
  // Whether the letters are TCVN3 or VNI is found out later, cell by cell, with a question.
  return /[\u0080-\u009f\0]/.test(western) ? null : { text: western, converted: false }
}

/**
 * Recognises UTF-16 by its mark, or by the zero bytes beside ASCII characters: most of a list is commas, digits and
 * line ends.
 */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const beginning = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [place, byte] of beginning.entries())
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = beginning.length / 5
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

function isMostlyVietnamese(text: string): boolean {
  const words = text.split(/[\s\d!-/:-@[-`{-~]+/).filter((word) => /\P{ASCII}/u.test(word))
  return words.length > 0 && words.filter((word) => readsAsVietnamese(word)).length >= 0.9 * words.length
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // A strict decoder throws for bytes that are not valid in this encoding.
    return null
  }
}
