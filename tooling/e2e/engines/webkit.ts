import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { asText, type Engine, heardFrom, startProgram, stopProgram } from './engine.ts'

/** Environment variables for a machine without a graphics card, on which tests run as root. */
const surroundings = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  GDK_BACKEND: 'x11',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'vi',
}

/** Starts WebKitGTK, the engine of every iPhone, on its own virtual screen, controlled by plain WebDriver calls. */
export async function startWebKit({
  driver,
  browser,
}: {
  readonly driver: string
  readonly browser: string
}): Promise<Engine> {
  const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x2400x24', '-nolisten', 'tcp'])
  const display = `:${await heardFrom(screen, /^(\d+)\n/)}`
  const port = await freePort()
  const service = startProgram('dbus-run-session', ['--', driver, `--port=${port}`], {
    ...surroundings,
    DISPLAY: display,
  })
  const driverUrl = `http://127.0.0.1:${port}`
  await answering(`${driverUrl}/status`)
  const { sessionId } = await call(`${driverUrl}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  })
  const session = `${driverUrl}/session/${sessionId}`
  return {
    open: async (url) => {
      await call(`${session}/url`, { url })
    },
    ask: async (read, given) => {
      const script = `const done = arguments[arguments.length - 1]
${asText(read, given)}.then(done, (error) => done(JSON.stringify({ thrown: String(error) })))`
      const text = await call(`${session}/execute/async`, { script, args: [] })
      const answer = JSON.parse(String(text))
      if (answer?.thrown !== undefined) throw new Error(`the page threw: ${answer.thrown}`)
      return answer
    },
    resize: async ({ width, height }) => {
      await call(`${session}/window/rect`, { x: 0, y: 0, width, height })
    },
    // Without a graphics card, the driver's own way of taking a picture never ends.
    picture: async (path) => {
      const { status, stderr } = spawnSync('import', ['-display', display, '-window', 'root', '-trim', path])
      if (status !== 0) throw new Error(`no picture was taken: ${stderr}`)
    },
    [Symbol.asyncDispose]: async () => {
      await fetch(session, { method: 'DELETE' })
      await stopProgram(service)
      await stopProgram(screen)
    },
  }
}

async function call(url: string, body: object) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`WebKit refused ${url}: ${JSON.stringify(value)}`)
  return value
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error(`${url} does not answer`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}
