import { hash } from 'node:crypto'
import { canonicalJson } from '@lienthehe/domain/documents'

/** SHA-256 of the canonical JSON: the same content has the same hash, whatever the order of its fields. */
export function hashOf(content: unknown): string {
  return hashOfText(canonicalJson(content))
}

/** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
export function hashOfText(text: string): string {
  return hash('sha256', text)
}
