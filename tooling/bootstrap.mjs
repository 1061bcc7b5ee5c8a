// Only this file must run on any Node version that the machine has: it installs the pinned tools, then starts
// a script of this folder on the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

function pnpm(args, { prefer = 'offline', stdout = 'inherit' } = {}) {
  const { status, stdout: printed } = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...quiet, [`npm_config_prefer_${prefer}`]: 'true' },
  })
  return { status: status ?? 1, printed: String(printed ?? '') }
}

function must({ status, printed }) {
  if (status !== 0) process.exit(status)
  return printed
}

const install = ['install', '--frozen-lockfile', '--reporter=append-only']
// Tries offline first, so that a second start needs no network; then online, if the cached list of versions
// is too old.
const installed = pnpm(install)
if (installed.status !== 0) must(pnpm(install, { prefer: 'online' }))

// Asks once where the pinned Node is, and starts it directly: npx and pnpm in between would not pass signals
// on.
const answer = must(pnpm(['exec', 'node', 'tooling/where.mjs'], { stdout: 'pipe' }))
const { node, version, path } = JSON.parse(answer.slice(answer.indexOf('{')))
const [major, minor] = version.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Cần Node.js 22.18 trở lên. / Node.js 22.18 or newer is needed; this is ${version}.`)
  process.exit(1)
}

const [script, ...rest] = process.argv.slice(2)
if (script) {
  const child = spawn(node, [fileURLToPath(new URL(script, import.meta.url)), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...quiet, PATH: path },
  })
  // In a terminal Ctrl-C reaches every process by itself; a second signal could be taken for a second Ctrl-C.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

/**
 * Calls `act` when the parent process has ended. npm passes a signal only to a shell, which dies without passing it on.
 */
function whenOrphaned(act) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 250)
}
