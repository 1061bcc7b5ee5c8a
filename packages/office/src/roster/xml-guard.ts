import type { Suspicion } from './refusal.ts'

const depthMax = 32
/** Character codes: examining a sheet's characters one by one costs the most time, and numbers compare fastest. */
const signs = {
  space: 32,
  double: 34,
  single: 39,
  bang: 33,
  slash: 47,
  less: 60,
  greater: 62,
  question: 63,
  c: 99,
  s: 115,
} as const
/** A cell or a shared text as office programs write them, from its first tag to its last. */
const whole =
  /<c r="\w+"(?: [st]="\w+")*(?:\/>|>(?:<v>[^<]*<\/v>)?<\/c>)|<si><t(?: xml:space="preserve")?>[^<]*<\/t><\/si>/y
const depthOfWhole = 2
const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/

/**
 * Is this XML well formed and harmless: no document type, no entities but XML's own five, nested at most 32 deep? XML
 * that passes can be searched with plain patterns: no tag contains a `<`.
 */
export function guardXml(xml: string): Suspicion | 'malformed' | null {
  if (xml.includes('&') && unknownEntity.test(xml)) return 'entities'
  const open: string[] = []
  let elements = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const second = xml.charCodeAt(at + 1)
    if ((second === signs.c || second === signs.s) && open.length + depthOfWhole <= depthMax) {
      whole.lastIndex = at
      if (whole.test(xml)) {
        elements += 1
        at = whole.lastIndex
        continue
      }
    }
    const close = second === signs.bang || second === signs.question ? declarationEnd(xml, at) : null
    if (close === 'documentType') return close
    if (close !== null) {
      at = close
      continue
    }
    const end = tagEnd(xml, at)
    if (end === null) return 'malformed'
    const isEnd = second === signs.slash
    const name = nameFrom(xml, isEnd ? at + 2 : at + 1)
    if (name === '') return 'malformed'
    if (isEnd) {
      if (open.pop() !== name) return 'malformed'
    } else if (xml.charCodeAt(end - 1) !== signs.slash) {
      open.push(name)
      if (open.length > depthMax) return 'tooDeep'
    }
    elements += 1
    at = end
  }
  return open.length === 0 && elements > 0 ? null : 'malformed'
}

/** The name that begins here, in a complete tag. */
function nameFrom(xml: string, start: number): string {
  let end = start
  for (let sign = xml.charCodeAt(end); !endsName(sign); sign = xml.charCodeAt(end)) end += 1
  return xml.slice(start, end)
}

function endsName(sign: number): boolean {
  return sign <= signs.space || sign === signs.slash || sign === signs.greater
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

/** The place of the `>` that ends the tag; a `>` inside quotes does not end it. */
function tagEnd(xml: string, at: number): number | null {
  let quote = 0
  for (let place = at + 1; place < xml.length; place += 1) {
    const sign = xml.charCodeAt(place)
    if (sign === signs.less) return null
    if (quote !== 0) quote = sign === quote ? 0 : quote
    else if (sign === signs.double || sign === signs.single) quote = sign
    else if (sign === signs.greater) return place
  }
  return null
}
