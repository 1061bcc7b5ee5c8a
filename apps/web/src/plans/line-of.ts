/** The path to a place in a JSON text: keys of objects and positions in lists. */
export type JsonPath = readonly (string | number)[]

/**
 * On which line of the JSON text is the value at this path? If part of the path does not exist, the line of the
 * innermost part that does. The text must be valid JSON.
 */
export function lineOf(text: string, path: JsonPath): number {
  const end = follow(text, skipSpace(text, 0), path)
  return text.slice(0, end).split('\n').length
}

/**
 * The position of the value at this path within the value that begins at `start`. If part of the path does not exist,
 * the position of the innermost part that does.
 */
function follow(text: string, start: number, path: JsonPath): number {
  const [step, ...rest] = path
  if (step === undefined) return start
  for (const [key, value] of partsOf(text, start)) if (key === step) return follow(text, value, rest)
  return start
}

/**
 * The keys of an object or the positions of a list, each with the beginning of its value; empty for any other value.
 */
function* partsOf(text: string, start: number): Iterable<readonly [key: string | number, value: number]> {
  const isObject = text[start] === '{'
  if (!isObject && text[start] !== '[') return
  let at = skipSpace(text, start + 1)
  for (let place = 0; text[at] !== '}' && text[at] !== ']' && at < text.length; place++) {
    const valueAt = isObject ? skipSpace(text, skipSpace(text, endOfText(text, at)) + 1) : at
    yield [isObject ? readKey(text, at) : place, valueAt]
    at = skipSpace(text, endOfValue(text, valueAt))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
}

function readKey(text: string, at: number): string {
  const key: unknown = JSON.parse(text.slice(at, endOfText(text, at)))
  return String(key)
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfText(text, start)
  if (text[start] !== '{' && text[start] !== '[')
    return start + (/^[^,\]}\s]*/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') at = endOfText(text, at) - 1
    else if (text[at] === '{' || text[at] === '[') depth += 1
    else if (text[at] === '}' || text[at] === ']') depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}

/** The position after the closing quote of the string that begins here. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at += 1
  return at
}
