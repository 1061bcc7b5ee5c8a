import type { DraftRecord } from './draft.ts'

/**
 * Does this have the structure of a stored draft? Anybody may have changed a file, so the server checks its content.
 */
export function isDraftRecord(value: unknown): value is DraftRecord {
  const has = (name: string, type: string) => typeof Reflect.get(Object(value), name) === type
  return (
    ['key', 'kind', 'owner', 'club', 'month', 'holder'].every((name) => has(name, 'string')) &&
    has('version', 'number') &&
    has('changedAt', 'number') &&
    ['body', 'outgoing', 'refusal', 'receipt'].every((name) => Reflect.has(Object(value), name))
  )
}

/**
 * The draft as a file that another device can read. It keeps the draft's key, so that it is stored only once, whichever
 * device sends it.
 */
export function fileOf(record: DraftRecord): { readonly name: string; readonly text: string } {
  const text = JSON.stringify({ sheet: 1, record }, null, 2)
  return { name: `${record.kind}-${record.month}-${record.key.slice(0, 8)}.json`, text }
}

/** `undefined`: this file is not a sheet. */
export function draftInFile(text: string): DraftRecord | undefined {
  try {
    const record: unknown = Reflect.get(Object(JSON.parse(text)), 'record')
    return isDraftRecord(record) ? record : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
