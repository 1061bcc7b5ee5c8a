import type { Services } from '../context.ts'
import type { Log } from '../log.ts'
import type { MailServer } from './mail-server.ts'
import { remind } from './remind.ts'
import { createSendMail } from './send-mail.ts'

/**
 * When the server stops, it waits this long for a letter that is being sent. A letter that takes longer is sent again
 * after the next start.
 */
const finishMs = 5_000

/**
 * Checks from time to time whether reminders are due, for as long as the server runs, and once soon after a start. The
 * timer only starts the check; the database says what is due. A check that fails is logged, and the next one runs as
 * usual.
 */
export function keepReminding({
  services,
  mailServer,
  origin,
  lookEveryMs,
  isHeld,
  log,
}: {
  readonly services: Services
  /** `null`: no mail server is set, so nothing is checked or sent. */
  readonly mailServer: MailServer | null
  readonly origin: string | null
  readonly lookEveryMs: number
  /** Is all writing refused at present? */
  readonly isHeld: () => boolean
  readonly log: Log
}): { readonly stop: () => void; readonly finish: () => Promise<void> } {
  if (mailServer === null) return { stop: () => undefined, finish: async () => undefined }
  const send = createSendMail(mailServer)
  let underWay: Promise<void> | null = null
  let isStopping = false
  const look = async () => {
    try {
      await remind(services, { send, origin, isStopping: () => isStopping })
    } catch (error) {
      log({ requestId: '', actor: null, procedure: 'reminders', outcome: 'failed', error })
    }
  }
  const wake = () => {
    if (underWay !== null || isStopping || isHeld()) return
    underWay = look().finally(() => {
      underWay = null
    })
  }
  const timer = setInterval(wake, lookEveryMs).unref()
  const first = setTimeout(wake, Math.min(lookEveryMs, 60_000)).unref()
  return {
    stop: () => {
      isStopping = true
      clearInterval(timer)
      clearTimeout(first)
    },
    finish: async () => {
      if (underWay === null) return
      await Promise.race([underWay, new Promise((resolve) => setTimeout(resolve, finishMs).unref())])
    },
  }
}
