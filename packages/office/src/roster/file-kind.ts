import { strFromU8 } from 'fflate'
import type { RefusedKind } from './refusal.ts'

/** The first bytes of kinds of files that are often sent instead of a list. */
const beginnings: readonly (readonly [RefusedKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const archive = [0x50, 0x4b]

/** What kind of file is this, by its content and not by its name? `text` is still to be decoded. */
export function kindOfFile(bytes: Uint8Array): RefusedKind | 'archive' | 'text' {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, archive)) return 'archive'
  // Both an .xls and an encrypted workbook are compound files; only the encrypted one names this stream, in
  // UTF-16.
  if (startsWith(bytes, compoundFile)) return holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls'
  const known = beginnings.find(([, beginning]) => startsWith(bytes, beginning))
  if (known !== undefined) return known[0]
  return /^\s*<(!doctype|html|table|\?xml)/i.test(strFromU8(bytes.subarray(0, 200), true)) ? 'html' : 'text'
}

/** What is this archive, by the types its content declares? */
export function kindOfArchive(
  names: readonly string[],
  contentTypes: string,
  mimeType: string,
): RefusedKind | 'workbook' | 'ods' {
  if (mimeType.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods'
  if (contentTypes.includes('macroEnabled') || names.some((name) => name.endsWith('vbaProject.bin')))
    return 'xlsm'
  if (contentTypes.includes('sheet.binary')) return 'xlsb'
  if (contentTypes.includes('wordprocessingml')) return 'docx'
  return /spreadsheetml\.(sheet|template)\.main\+xml/.test(contentTypes) ? 'workbook' : 'zip'
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, place) => bytes[place] === byte)
}

function holdsWide(bytes: Uint8Array, text: string): boolean {
  return strFromU8(bytes, true).includes([...text].join('\0'))
}
