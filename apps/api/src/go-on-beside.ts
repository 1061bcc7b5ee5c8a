import { keepSweeping } from './attachments/keep-sweeping.ts'
import { backupsOf } from './backup/backup.ts'
import { keepBackingUp } from './backup/keep-backing-up.ts'
import type { Services } from './context.ts'
import { keepFollowing } from './follow-others.ts'
import { keepReleasing } from './releases/keep-releasing.ts'
import { keepReminding } from './reminders/keep-reminding.ts'
import type { MailServer } from './reminders/mail-server.ts'
import { keepForgetting } from './retention.ts'
import { type KeepExamining, keepExamining } from './scrub/keep-examining.ts'
import type { DatabaseWatch } from './scrub/watch.ts'
import type { ServerOptions } from './server-options.ts'
import { keepWritingViewings } from './viewings/keep-writing.ts'

/** Starts the tasks that run in the background as long as the server runs. */
export function goOnBeside(
  { services, attachments, path, watch, mailServer }: BesideSources,
  options: ServerOptions,
) {
  const { now, log, origin, mail } = options
  const { db, viewings } = services
  const writing = keepWritingViewings({ viewings, log })
  const held = { services, isHeld: () => watch.wrong() !== null, log }
  const reminding = keepReminding({ ...held, mailServer, origin, lookEveryMs: mail.lookEveryMs })
  const going = [
    keepSweeping({ db, attachments, now, log }),
    keepForgetting({ db, now, log }),
    keepFollowing(services.follow),
    keepReleasing(held),
    reminding,
    writing,
  ]
  const examining = path === null ? null : keepSafe(path, options, watch)
  return {
    examinedAt: () => examining?.lastAt() ?? null,
    stop: () => {
      for (const each of going) each.stop()
      examining?.stop()
    },
    /** Finishes the e-mail that is being sent, then stores who saw which people up to the last answer. */
    finish: () => reminding.finish().then(writing.write),
  }
}

type BesideSources = Pick<Parameters<typeof keepSweeping>[0], 'attachments'> & {
  readonly services: Services
  /** The path of the database file; `null`: the database is on another machine. */
  readonly path: string | null
  readonly watch: DatabaseWatch
  /** The mail server for reminders; `null`: no e-mails are sent. */
  readonly mailServer: MailServer | null
}

/** Starts the regular examinations and backups of a database file. */
function keepSafe(
  path: string,
  { examine, examineEveryMs, makeBackup, now, log }: ServerOptions,
  watch: DatabaseWatch,
): KeepExamining {
  const children = new AbortController()
  const examining = keepExamining({
    examine: () => examine(path, children.signal),
    watch,
    everyMs: examineEveryMs,
    now,
    log,
  })
  const backingUp = keepBackingUp({
    newest: () => backupsOf(path)[0],
    make: () => makeBackup(path, children.signal),
    now,
    log,
  })
  return {
    lastAt: examining.lastAt,
    stop: () => {
      examining.stop()
      backingUp.stop()
      children.abort()
    },
  }
}
