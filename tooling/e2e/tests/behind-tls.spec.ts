import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, type Server, startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { admin, firstAdmin } from './people.ts'

const recipe = fileURLToPath(new URL('../../../apps/api/operating/clb.caddyfile', import.meta.url))
/** In CI the proxy is installed, so these tests fail if it is missing. */
const isTried = spawnSync('caddy', ['version']).status === 0 || (process.env['CI'] ?? '') !== ''

test.use({ storageState: { cookies: [], origins: [] }, ignoreHTTPSErrors: true })

// The configuration on the operator's page, with a certificate that Caddy makes itself.
test.describe('behind the proxy that the operator’s page describes', () => {
  test.skip(!isTried, 'nothing was tried behind TLS, as this machine has no caddy: apt-get install caddy')

  let folder: string
  let server: Server
  let proxy: ChildProcess
  let origin: string
  /** The address at which the same proxy answers without HTTPS. */
  let plain: string

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lien-the-he-tls-'))
    origin = `https://localhost:${await freePort()}`
    plain = `http://localhost:${await freePort()}`
    server = await startServer({ env: { PUBLIC_URL: origin, TRUSTED_PROXIES: '127.0.0.1, ::1' } })
    await firstAdmin(server)
    proxy = startProxy({ folder, origin, plain, port: new URL(server.url).port })
    await answering(origin)
  })
  test.afterAll(async () => {
    proxy.kill()
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  test('somebody signs in, stays signed in, and signs out; the session never travels in the clear', async ({
    page,
    context,
  }) => {
    const answer = await page.goto(`${origin}/dang-nhap`)
    expect(answer?.headers()['strict-transport-security']).toMatch(/max-age=31536000/)
    await page.getByLabel('Tên đăng nhập').fill(admin.userName)
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(admin.password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible()

    const cookies = await context.cookies()
    const session = cookies.find(({ name }) => name === '__Host-session')
    expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookies.map(({ name }) => name)).not.toContain('session')

    await page.reload()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('__Host-session')
  })

  test('without HTTPS a page leads to it, and a program is refused', async ({ request }) => {
    const asked = { maxRedirects: 0 }
    const page = await request.get(`${plain}/tien-do`, asked)
    expect(page.status()).toBe(301)
    expect(page.headers()['location']).toMatch(/^https:\/\/localhost/)
    for (const path of ['/public/v1/plans', '/api/trpc/session.me'])
      expect((await request.get(`${plain}${path}`, asked)).status()).toBe(400)
  })

  test('what the server says of its own address is the one that people use', async ({ request }) => {
    const widget = await (await request.get(`${origin}/widget.js`)).text()
    expect(widget).toContain(origin)
    expect(await (await request.get(`${origin}/tien-do`)).text()).toContain(`${origin}/tien-do`)
  })
})

type Proxied = {
  readonly folder: string
  readonly origin: string
  readonly plain: string
  readonly port: string
}

function startProxy({ folder, origin, plain, port }: Proxied): ChildProcess {
  const wrapped = join(folder, 'caddyfile')
  const options = '{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tlocal_certs\n}\n'
  writeFileSync(wrapped, `${options}import ${recipe}\n`)
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, CLB_PORT: port }
  const addresses = { CLB_ADDRESS: origin, CLB_HTTP_ADDRESS: plain }
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', wrapped], {
    env: { ...env, ...addresses },
    stdio: 'ignore',
  })
}

async function answering(origin: string): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if (spawnSync('curl', ['-fsk', `${origin}/healthz`]).status === 0) return
    await sleep(100)
  }
  throw new Error('the proxy never answered')
}
