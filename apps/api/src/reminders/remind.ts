import { isTimeFor, nextDelayMs, writeReminderLetter } from '@lienthehe/domain/reminders'
import { readUserOf } from '../auth/signed-in.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { asHeldToday } from '../users/held.ts'
import { remindersFor } from './gather.ts'
import {
  insertLetter,
  keyOf,
  moveLetter,
  readChoice,
  readChoices,
  readTold,
  readUnsent,
  type StoredLetter,
} from './queries.ts'
import type { SendMail } from './send-mail.ts'

/** How letters are sent, and the address of the admin interface in them; `isStopping`: no further letter is started. */
export type Sending = {
  readonly send: SendMail
  readonly origin: string | null
  readonly isStopping: () => boolean
}

/**
 * Writes the letters that are due, and gives those that are waiting to the mail server. Each reminder is stored before
 * it is sent, so it is sent once even if the server stops in between or the clock is changed.
 */
export async function remind(services: Services, sending: Sending): Promise<void> {
  for (const { user } of await readChoices(services.db)) await writeLetter(services, user, sending.origin)
  for (const letter of await readUnsent(services.db)) {
    if (sending.isStopping()) return
    await deliver(services, letter, sending.send)
  }
}

/** Writes one letter with all reminders that this person has not received yet, if there are any. */
async function writeLetter(services: Services, userId: string, origin: string | null): Promise<void> {
  const user = asHeldToday(services, await readUserOf(services.db, { userId, sessionId: '' }))
  if (user === null || user.awaitsNewPassword) return
  const choice = await readChoice(services.db, userId)
  const found = await remindersFor({ ...services, user }, choice.topics)
  await services.db.transaction(async (tx) => {
    const told = await readTold(tx, userId)
    const untold = found.filter((one) => !told.has(keyOf(one)))
    if (untold.length === 0) return
    const now = services.now()
    const written = writeReminderLetter(untold, { asOf: dateOf(now), origin }, 'vi')
    await insertLetter(tx, { id: services.newId(), recipient: userId, ...written }, untold, now)
  })
}

/**
 * Sends a letter at least once. If the server was killed while sending it, nobody knows whether it went out: it is sent
 * again with the same Message-ID and text, so that mail programs recognise the copy.
 */
async function deliver(services: Services, letter: StoredLetter, send: SendMail): Promise<void> {
  const { id, recipient, subject, text, state } = letter
  const now = services.now()
  if (letter.againAt === null || !isTimeFor(letter.againAt.getTime(), now.getTime())) return
  const to = await addressOf(services, recipient)
  const failures = letter.failures + (state === 'sending' ? 1 : 0)
  const begun = await services.db.transaction(async (tx) => {
    if (to === null) await moveLetter(tx, id, { state: 'dropped', againAt: null }, now)
    else
      await moveLetter(
        tx,
        id,
        { state: 'sending', againAt: now, failures, ...(state === 'sending' && { failure: 'interrupted' }) },
        now,
      )
    return to
  })
  if (begun === null) return
  const { failure } = await send({ id, to: begun, subject, text })
  const done = services.now()
  const delayMs = nextDelayMs(failures + 1)
  await services.db.transaction((tx) =>
    failure === null
      ? moveLetter(tx, id, { state: 'sent', againAt: null }, done)
      : moveLetter(
          tx,
          id,
          {
            ...{ state: 'failed', failure, failures: failures + 1 },
            againAt: delayMs === null ? null : new Date(done.getTime() + delayMs),
          },
          done,
        ),
  )
}

/** The address of a user; `null`: they want no more reminders, or have no working account. */
async function addressOf({ db }: Pick<Services, 'db'>, userId: string): Promise<string | null> {
  if ((await readUserOf(db, { userId, sessionId: '' })) === null) return null
  const { address, topics } = await readChoice(db, userId)
  return topics.length === 0 ? null : address
}
