import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RunningServer } from '../server.ts'
import { makeFolder } from '../testing/instance.ts'
import { type Mailbox, openMailbox } from '../testing/mailbox.ts'
import { cookieOf, password } from '../testing/served.ts'
import { startOver } from '../testing/started.ts'

const folder = makeFolder()
const address = 'hoi.nct@example.org'
const from = 'clb@example.org'
/** The server checks every 40 ms; after 600 ms no more letters can come. */
const [lookEveryMs, quietMs] = [40, 600]

let files = 0
let path: string
let mailbox: Mailbox
let server: RunningServer
let clock: Date

const start = (mail = { url: mailbox.url, from, lookEveryMs }) =>
  startOver(folder.path, path, { mail, now: () => clock, origin: null })

async function restart(mail?: Parameters<typeof start>[0]): Promise<void> {
  await server.stop()
  server = await start(mail)
}

/** Sends a request over HTTP as a browser does. */
async function send(target: string, body?: unknown, cookie = ''): Promise<Response> {
  const origin = `http://localhost:${server.port}`
  const answer = await fetch(`${origin}${target}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', origin, cookie },
  })
  if (!answer.ok) throw new Error(`${target} answered ${answer.status}: ${await answer.text()}`)
  return answer
}

const signIn = async () =>
  cookieOf(await send('/api/auth/sign-in/username', { username: 'tinh.hoi', password }))

async function choose(topics: readonly string[], to: string | null = address): Promise<void> {
  const choice = { address: to, topics }
  await send('/api/trpc/reminders.choose', { key: crypto.randomUUID(), choice }, await signIn())
}

/** The lines of all reminders in all letters. */
const told = () => mailbox.received.flatMap(({ lines }) => lines.filter((line) => line.startsWith('- ')))

/** Waits until no letter can still be under way. */
const quiet = () => sleep(quietMs)

const day = (text: string) => new Date(`${text}T03:00:00Z`)

async function rows(query: string) {
  const client = createClient({ url: `file:${path}` })
  try {
    return (await client.execute(query)).rows.map((row) => ({ ...row }))
  } finally {
    client.close()
  }
}

beforeEach(async () => {
  path = join(folder.path, `${++files}`, 'clubs.db')
  clock = day('2023-11-20')
  mailbox = await openMailbox()
  server = await start()
  const admin = { userName: 'tinh.hoi', fullName: 'Bùi Văn Đầu', password }
  await send('/api/trpc/setup.createAdmin', { key: crypto.randomUUID(), code: server.setupCode, ...admin })
})
afterEach(async () => {
  await server.stop()
  await mailbox.close()
})
afterAll(() => folder.remove())

describe('V: each thing is told of once, to a real mail server', () => {
  test('over restarts, a clock that goes a year forward, and one that goes back', async () => {
    await quiet()
    expect(mailbox.connections()).toBe(0)

    await choose(['duties', 'reports', 'followUps'])
    await mailbox.until(1)
    expect(mailbox.received[0]).toMatchObject({ to: address })
    const inFirst = told()
    expect(inFirst.some((line) => line.includes('năm 2022') && line.includes('Quá hạn'))).toBe(true)
    expect(inFirst.join()).not.toContain('năm 2023')

    // After a restart, nothing is sent again.
    await restart()
    await quiet()
    expect(mailbox.received).toHaveLength(1)

    // A year later, the letter has everything that became due in the meantime, though the server was off all that time.
    await server.stop()
    clock = day('2024-11-20')
    server = await start()
    await mailbox.until(2)
    const inSecond = told().slice(inFirst.length)
    expect(inSecond.some((line) => line.includes('năm 2023') && line.includes('Quá hạn'))).toBe(true)

    // The clock goes back by a year, while the server runs and over a restart: nothing is sent again.
    clock = day('2023-11-20')
    await quiet()
    await restart()
    await quiet()
    expect(mailbox.received).toHaveLength(2)

    // The clock goes on to where it was and a month further: each duty is reminded of once before its day and once
    // after.
    for (const date of ['2024-11-20', '2024-12-05', '2024-12-31', '2025-01-01', '2025-01-02']) {
      clock = day(date)
      await quiet()
    }
    await restart()
    await quiet()
    const all = told()
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((line) => line.includes('năm 2024') && line.includes('Cần làm')).length).toBe(
      all.filter((line) => line.includes('năm 2024') && line.includes('Quá hạn')).length,
    )
    expect(mailbox.received).toHaveLength(4)
    const ids = mailbox.received.map(({ messageId }) => messageId)
    expect(new Set(ids).size).toBe(4)
  })

  test('a letter that was taken while the server ended goes out again as the same letter', async () => {
    mailbox.behave('takesWithoutAnswer')
    await choose(['duties'])
    await mailbox.until(1)
    await server.stop()
    expect(await rows('select state, failures from letters')).toEqual([{ state: 'sending', failures: 0 }])
    mailbox.behave('takes')
    server = await start()
    await mailbox.until(2)
    await quiet()
    expect(mailbox.received).toHaveLength(2)
    const [first, again] = mailbox.received
    expect(again).toEqual(first)
    expect(await rows('select state, failures, failure from letters')).toEqual([
      { state: 'sent', failures: 1, failure: 'interrupted' },
    ])
  })
})

describe('a letter that does not go out', () => {
  test('waits longer each time, is told of on the status page, and goes out once the mail server is back', async () => {
    const port = Number(new URL(mailbox.url).port)
    await mailbox.close()
    await choose(['duties'])
    await expect
      .poll(() => rows('select state, failures, failure from letters'))
      .toEqual([{ state: 'failed', failures: 1, failure: 'unreachable' }])
    const page = async () => (await send('/van-hanh', undefined, await signIn())).text()
    expect(await page()).toContain('Không gửi được: 1 (lần gần nhất: không nối được máy chủ thư)')
    await quiet()
    expect(await rows('select failures from letters')).toEqual([{ failures: 1 }])
    clock = new Date(clock.getTime() + 5 * 60_000)
    await expect.poll(() => rows('select failures from letters')).toEqual([{ failures: 2 }])

    mailbox = await openMailbox(port)
    clock = new Date(clock.getTime() + 10 * 60_000)
    await mailbox.until(1)
    await expect.poll(page).toContain('Đang chờ gửi: 0 · Không gửi được: 0')
    expect(await page()).toContain('Thư gần nhất đã gửi: 2023-11-20 10:15')
  })

  test('because its address is refused goes to the next one that is chosen', async () => {
    mailbox.behave('refusesRecipient')
    await choose(['duties'], 'nham@example.org')
    await expect.poll(() => rows('select failure from letters')).toEqual([{ failure: 'addressRefused' }])
    mailbox.behave('takes')
    await choose(['duties'])
    await mailbox.until(1)
    expect(mailbox.received.map(({ to }) => to)).toEqual([address])
  })

  test('does not hand a password to a server that cannot encrypt', async () => {
    await restart({ url: mailbox.url.replace('//', '//gui:bi-mat@'), from, lookEveryMs })
    await choose(['duties'])
    await expect.poll(() => rows('select state from letters')).toEqual([{ state: 'failed' }])
    expect(mailbox.received).toEqual([])
  })
})

test('whoever stops them is written to no more, not even what was waiting', async () => {
  const port = Number(new URL(mailbox.url).port)
  await mailbox.close()
  await choose(['duties'])
  await expect.poll(() => rows('select state from letters')).toEqual([{ state: 'failed' }])
  await choose([], null)
  mailbox = await openMailbox(port)
  await expect.poll(() => rows('select state from letters')).toEqual([{ state: 'dropped' }])
  await quiet()
  expect(mailbox.received).toEqual([])
})

test('where no mail server is set nothing is written and nothing goes out', async () => {
  await restart({ url: '', from: '', lookEveryMs })
  await choose(['duties', 'reports'])
  await quiet()
  expect(await rows('select id from letters')).toEqual([])
  expect(mailbox.connections()).toBe(0)
  const own = await send('/api/trpc/reminders.own', undefined, await signIn())
  expect(await own.json()).toMatchObject({ result: { data: { choice: { address }, isSent: false } } })
  expect(await (await send('/van-hanh', undefined, await signIn())).text()).toContain('chưa đặt SMTP_URL')
})
