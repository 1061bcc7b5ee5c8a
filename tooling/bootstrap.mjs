// The one file that must run on whatever Node the machine has: it installs the pinned tools, then hands over
// to a script of package.json, which runs on the pinned Node.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))

function pnpm(args, prefer = 'offline') {
  const { status } = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      [`npm_config_prefer_${prefer}`]: 'true',
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
  })
  return status ?? 1
}

function must(status) {
  if (status !== 0) process.exit(status)
}

const install = ['install', '--frozen-lockfile']
// Offline first, so that a second start needs no network; online when the cached list of versions is too old.
must(pnpm(install) && pnpm(install, 'online'))

const enough = `const [a, b] = process.versions.node.split('.').map(Number)
if (a < 22 || (a === 22 && b < 18)) { console.error('Node >= 22.18 is needed'); process.exit(1) }`
must(pnpm(['exec', 'node', '-e', enough.replaceAll('\n', ';')]))

const [script, ...rest] = process.argv.slice(2)
if (script) must(pnpm(['run', script, ...rest]))
