import { desc } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { StartRefused } from '../db/errors.ts'
import { audit } from '../db/schema/index.ts'

/** As much as clocks that were set by hand may differ. */
const behindMostMs = 86_400_000

/** Refuses to serve where the clock stands more than a day before the last change in the history. */
export async function refuseClockBehind(db: Readable, now: Date): Promise<void> {
  const [last] = await db.select({ at: audit.at }).from(audit).orderBy(desc(audit.seq)).limit(1)
  if (last === undefined || now.getTime() >= Date.parse(last.at) - behindMostMs) return
  throw new StartRefused('clockBehind', {
    vi: `Đồng hồ của máy (${now.toISOString()}) chậm hơn thay đổi cuối đã ghi (${last.at}). Máy chủ không chạy, để không ghi sai ngày. Hãy chỉnh đồng hồ (timedatectl), rồi npm start.`,
    en: `The clock of this machine (${now.toISOString()}) stands before the last change on record (${last.at}). The server does not run, so that nothing gets a wrong day. Set the clock (timedatectl), then npm start.`,
  })
}
