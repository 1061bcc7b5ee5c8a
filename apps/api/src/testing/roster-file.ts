import type { Served } from './served.ts'
import { clubIdOf } from './two-provinces.ts'

/** A list of people as a spreadsheet program saves it. */
export function listOf(...rows: readonly string[]): Uint8Array {
  return new TextEncoder().encode(['Họ và tên,Giới tính,Năm sinh,Xóm,CCCD', ...rows].join('\n'))
}

/** Uploads a file for a club or a unit, as the web admin does. */
export async function sendRoster(
  { served, cookie }: { readonly served: Pick<Served, 'post'>; readonly cookie: string },
  bytes: Uint8Array,
  { key = String(crypto.randomUUID()), fileName = 'Danh sách.csv', to = `club=${clubIdOf('1111')}` } = {},
) {
  const headers = { 'idempotency-key': key, 'x-file-name': encodeURIComponent(fileName) }
  const answer = await served.post(`/api/rosters?${to}`, bytes, { cookie, headers })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}
