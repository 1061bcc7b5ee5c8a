import type { Suspicion } from './refusal.ts'

const depthMax = 32
const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/

/**
 * Is this XML well formed and harmless: no document type, no entities but XML's own five, nested at most 32 deep?
 * Whatever passes may be searched with plain patterns: no tag holds a `<`.
 */
export function guardXml(xml: string): Suspicion | 'malformed' | null {
  if (unknownEntity.test(xml)) return 'entities'
  const open: string[] = []
  let elements = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const close = declarationEnd(xml, at)
    if (close === 'documentType') return close
    if (close !== null) {
      at = close
      continue
    }
    const end = tagEnd(xml, at)
    if (end === null) return 'malformed'
    const name = /^<\/?([^\s/>]+)/.exec(xml.slice(at, Math.min(end, at + 200)))?.[1]
    if (name === undefined) return 'malformed'
    if (xml[at + 1] === '/') {
      if (open.pop() !== name) return 'malformed'
    } else if (xml[end - 1] !== '/') {
      open.push(name)
      if (open.length > depthMax) return 'tooDeep'
    }
    elements += 1
    at = end
  }
  return open.length === 0 && elements > 0 ? null : 'malformed'
}

/** Where the comment, CDATA or processing instruction that begins here ends; `null` when a tag begins here. */
function declarationEnd(xml: string, at: number): number | 'documentType' | null {
  const ends = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const
  for (const [start, end] of ends) {
    if (!xml.startsWith(start, at)) continue
    const found = xml.indexOf(end, at + start.length)
    return found === -1 ? xml.length : found + end.length
  }
  return xml.startsWith('<!', at) ? 'documentType' : null
}

/** The place of the `>` that ends the tag; one inside quotes does not. */
function tagEnd(xml: string, at: number): number | null {
  let quote = ''
  for (let place = at + 1; place < xml.length; place += 1) {
    const sign = xml[place]
    if (sign === '<') return null
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return place
  }
  return null
}
