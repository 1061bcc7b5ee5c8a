/**
 * The one text that stands for this content: names in the order of their UTF-16 code units, no space, so that whoever
 * has the content comes to the same hash (RFC 8785, for whole numbers). Throws on whatever JSON cannot say exactly:
 * fractions, `undefined`, half a surrogate pair, and objects that are more than their fields.
 */
export function canonicalJson(content: unknown): string {
  switch (typeof content) {
    case 'boolean':
      return String(content)
    case 'string':
      return canonicalText(content)
    case 'number':
      return canonicalNumber(content)
    case 'object':
      return content === null ? 'null' : canonicalObject(content)
    default:
      throw new TypeError(`JSON has no ${typeof content}`)
  }
}

function canonicalText(text: string): string {
  // With the flag u, a pair counts as the letter that it writes, and a half of one stays.
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('the text has half a surrogate pair')
  return JSON.stringify(text)
}

function canonicalNumber(number: number): string {
  if (!Number.isSafeInteger(number)) throw new TypeError(`${number} is no whole number`)
  // Of −0, which JSON would read as another number than 0.
  return String(number === 0 ? 0 : number)
}

function canonicalObject(content: object): string {
  if (Array.isArray(content)) return `[${content.map(canonicalJson).join(',')}]`
  const kind: unknown = Object.getPrototypeOf(content)
  if (kind !== Object.prototype && kind !== null) throw new TypeError('the object is more than its fields')
  const fields = Object.entries(content)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${canonicalText(name)}:${canonicalJson(value)}`)
  return `{${fields.join(',')}}`
}
