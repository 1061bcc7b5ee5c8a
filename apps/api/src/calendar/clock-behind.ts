import { desc } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { StartRefused } from '../db/errors.ts'
import { audit } from '../db/schema/index.ts'

/** The largest difference that is accepted between clocks that people set by hand: a day. */
const behindMostMs = 86_400_000

/** Why no request is served, in both languages. */
type Words = { readonly vi: string; readonly en: string }

/** Checks, while the server runs, whether the machine's clock is plausible. */
export type ClockCheck = {
  /** Notes that something was changed at this moment. Later changes must not have an earlier time. */
  readonly changed: (at: Date) => void
  /** Why no request is served at this moment; `null`: the clock is plausible. */
  readonly behind: (now: Date) => Words | null
}

/**
 * Checks whether the clock is more than a day before the last change. A clock may jump back while the server runs (a
 * drained battery, a wrong time server), and everything recorded then would get a wrong day. Once the clock is right,
 * requests are served again.
 */
export function createClockCheck(lastChange: Date | null): ClockCheck {
  let lastMs = lastChange?.getTime() ?? Number.NEGATIVE_INFINITY
  return {
    changed: (at) => {
      lastMs = Math.max(lastMs, at.getTime())
    },
    behind: (now) => (isBehind(now, lastMs) ? describeBehind(now, new Date(lastMs)) : null),
  }
}

/** Refuses to serve while the clock is more than a day before the last change in the history. */
export async function refuseClockBehind(db: Readable, now: Date): Promise<ClockCheck> {
  const [last] = await db.select({ at: audit.at }).from(audit).orderBy(desc(audit.seq)).limit(1)
  const at = last === undefined ? null : new Date(last.at)
  if (at !== null && isBehind(now, at.getTime()))
    throw new StartRefused('clockBehind', {
      vi: `Đồng hồ của máy (${now.toISOString()}) chậm hơn thay đổi cuối đã ghi (${at.toISOString()}). Máy chủ không chạy, để không ghi sai ngày. Hãy chỉnh đồng hồ (timedatectl), rồi npm start.`,
      en: `The clock of this machine (${now.toISOString()}) is behind the last change on record (${at.toISOString()}). The server did not start, so that nothing is recorded with a wrong date. Set the clock (timedatectl), then run npm start.`,
    })
  return createClockCheck(at)
}

function isBehind(now: Date, lastMs: number): boolean {
  return now.getTime() < lastMs - behindMostMs
}

function describeBehind(now: Date, last: Date): Words {
  return {
    vi: `Đồng hồ của máy chủ (${now.toISOString()}) đã bị lùi, chậm hơn thay đổi cuối đã ghi (${last.toISOString()}). Máy chủ tạm ngừng phục vụ, để không ghi sai ngày; những gì đã lưu vẫn còn. Hãy báo người vận hành chỉnh đồng hồ (timedatectl); đồng hồ đúng thì máy chủ tự phục vụ lại.`,
    en: `The clock of the server (${now.toISOString()}) was set back and is behind the last change on record (${last.toISOString()}). The server has paused, so that nothing is recorded with a wrong date; everything saved is safe. Tell the operator to set the clock (timedatectl); the server resumes by itself once it is right.`,
  }
}
