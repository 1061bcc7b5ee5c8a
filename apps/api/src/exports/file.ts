import type { Context } from 'hono'

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
} as const

/** An answer with a workbook to save. The file name is made of these parts. */
export function asFile(
  c: Context,
  bytes: Uint8Array,
  ...name: readonly string[]
): Response | Promise<Response> {
  return asKind('xlsx', c, bytes, name)
}

/** An answer with a file to save. The file name is made of these parts. */
export function asKind(
  kind: keyof typeof kinds,
  c: Context,
  bytes: Uint8Array,
  name: readonly string[],
): Response | Promise<Response> {
  const fileName = `${name.join(' ').replace(/[\\/:*?"<>|]+/g, ' ')}.${kind}`
  return c.body(Uint8Array.from(bytes), 200, {
    'Content-Type': kinds[kind],
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'X-Content-Type-Options': 'nosniff',
  })
}
