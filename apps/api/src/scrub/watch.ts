import type { Log } from '../log.ts'
import { describeRegisterFinding, forbidsServing, type RegisterFinding } from './finding.ts'

/** A text in both languages. */
export type Words = { readonly vi: string; readonly en: string }

/** Knows whether this database may be served. */
export type DatabaseWatch = {
  /** Why nobody is answered; `null`: everybody is. */
  readonly wrong: () => Words | null
  /** All findings so far, each listed once. */
  readonly findings: () => readonly RegisterFinding[]
  readonly report: (found: readonly RegisterFinding[]) => void
}

const replaced: Words = {
  vi: 'Tệp cơ sở dữ liệu đã bị xóa, di chuyển hoặc thay thế trong khi máy chủ đang chạy. Máy chủ ngừng phục vụ để không mất dữ liệu. Hãy báo người vận hành: dừng máy chủ, đặt lại đúng tệp hoặc khôi phục bản sao lưu, rồi khởi động lại.',
  en: 'The database file was deleted, moved or replaced while the server was running. The server has stopped answering, so that no data is lost. Tell the operator: stop the server, put the right file back or restore a backup, and start again.',
}

/**
 * Once the database was found to be wrong, the server answers nobody until it is restarted and has examined the
 * database. If the machine's clock was set back, serving only pauses: `clockBehind` says why, until the clock is right.
 */
export function createDatabaseWatch({
  isInPlace,
  clockBehind = () => null,
  log,
}: {
  readonly isInPlace: () => boolean
  readonly clockBehind?: () => Words | null
  readonly log: Log
}): DatabaseWatch {
  const found = new Map<string, RegisterFinding>()
  let reason: Words | null = null
  let isBehind = false

  const note = (outcome: string) => log({ requestId: '', actor: null, procedure: 'database', outcome })

  return {
    wrong: () => {
      if (reason === null && !isInPlace()) {
        reason = replaced
        note(replaced.en)
      }
      const behind = clockBehind()
      if (behind !== null && !isBehind) note(`${behind.vi} / ${behind.en}`)
      isBehind = behind !== null
      return reason ?? behind
    },
    findings: () => [...found.values()],
    report: (findings) => {
      for (const finding of findings) {
        const words = describeRegisterFinding(finding)
        if (found.has(words.en)) continue
        found.set(words.en, finding)
        note(`${words.vi} / ${words.en}`)
        if (forbidsServing(finding)) reason ??= words
      }
    },
  }
}
