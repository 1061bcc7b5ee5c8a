import { isAscii } from 'node:buffer'
import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import type { Archive } from '../archive.ts'
import type { RosterRefusal } from '../refusal.ts'
import { guardXml } from '../xml-guard.ts'

/** The text of an archive's part, checked to be harmless XML; `null`: the archive has no such part. */
export function readXmlPart({ read }: Archive, name: string): Result<string | null, RosterRefusal> {
  const content = read(name)
  if (!content.ok) return content
  if (content.value === null) return accept(null)
  const xml = decodeXml(content.value)
  if (xml === null) return refuse({ reason: 'fileDamaged' })
  const finding = guardXml(xml)
  if (finding === null) return accept(xml)
  return finding === 'malformed'
    ? refuse({ reason: 'fileDamaged' })
    : refuse({ reason: 'fileSuspicious', suspicion: finding })
}

/**
 * Decodes XML: UTF-8 or, if the first bytes say so, UTF-16. The XML declaration is removed, because the encoding in it
 * is no longer true.
 */
function decodeXml(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const isWideBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  const encoding = isWide ? 'utf-16le' : isWideBig ? 'utf-16be' : 'utf-8'
  try {
    return decoded(bytes, encoding).replace(/^\s*<\?xml[^>]*\?>/, '')
  } catch {
    // A strict decoder throws for bytes that are not valid in this encoding.
    return null
  }
}

/** If a sheet's texts are stored in another part, it is often pure ASCII, which needs no decoding. */
function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  if (encoding === 'utf-8' && isAscii(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/** The value of an attribute in a tag, whatever its prefix; `''` when there is none. */
export function attributeOf(tag: string, name: string): string {
  const value = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return unescapeXml(value?.[1] ?? value?.[2] ?? '')
}

/** All tags with this name, whatever their prefix. */
export function tagsNamed(xml: string, name: string): readonly string[] {
  if (!xml.includes(name)) return []
  return Array.from(xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g')), ([tag]) => tag)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of a part of XML, with its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
