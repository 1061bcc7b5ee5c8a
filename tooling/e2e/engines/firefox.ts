import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asText, type Engine, heardFrom, startProgram, stopProgram } from './engine.ts'

/** Starts Firefox; it is controlled by WebDriver BiDi, which needs no separate driver. */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'lien-the-he-firefox-'))
  writeFileSync(join(profile, 'user.js'), preferences)
  const child = startProgram(program, [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
  ])
  const address = await heardFrom(child, /WebDriver BiDi listening on (ws:\/\/\S+)/)
  const send = await connect(`${address}/session`)
  await send('session.new', { capabilities: {} })
  const { contexts } = await send('browsingContext.getTree', {})
  const context = textAt(listOf(contexts)[0], 'context')
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    ask: async (read, given) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: asText(read, given),
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails !== undefined)
        throw new Error(`the page threw: ${JSON.stringify(exceptionDetails)}`)
      return JSON.parse(textAt(result, 'value'))
    },
    resize: async (viewport) => {
      await send('browsingContext.setViewport', { context, viewport })
    },
    picture: async (path) => {
      const { data } = await send('browsingContext.captureScreenshot', { context })
      writeFileSync(path, Buffer.from(String(data), 'base64'))
    },
    [Symbol.asyncDispose]: async () => {
      await stopProgram(child)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Firefox prefers Vietnamese pages, as its users' browsers do, and sends no requests of its own. */
const preferences = `user_pref("intl.accept_languages", "vi-VN, vi");
user_pref("app.update.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
`

type Result = Readonly<Record<string, unknown>>

/** Connects to Firefox. Commands are sent one at a time with a number, and the answer has the same number. */
async function connect(address: string) {
  const socket = new WebSocket(address)
  const waiting = new Map<
    number,
    { readonly done: (result: Result) => void; readonly failed: (why: Error) => void }
  >()
  await new Promise<void>((opened, failed) => {
    socket.addEventListener('open', () => opened())
    socket.addEventListener('error', () => failed(new Error(`${address} does not answer`)))
  })
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data))
    const asker = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asker?.done(result)
    else asker?.failed(new Error(`${error}: ${message}`))
  })
  let sent = 0
  return (method: string, params: Result) =>
    new Promise<Result>((done, failed) => {
      sent += 1
      waiting.set(sent, { done, failed })
      socket.send(JSON.stringify({ id: sent, method, params }))
    })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textAt(value: unknown, name: string): string {
  const found: unknown = Object.entries(value ?? {}).find(([key]) => key === name)?.[1]
  if (typeof found !== 'string') throw new Error(`Firefox answered without ${name}: ${JSON.stringify(value)}`)
  return found
}
