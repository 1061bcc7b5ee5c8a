import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm start`: builds what changed, fills the demonstration if asked to, and runs the server until told to stop.
const root = fileURLToPath(new URL('..', import.meta.url))
const { PORT: port = '3000', DATABASE_URL: databaseUrl = `file:${join(root, 'data', 'lien-the-he.db')}` } =
  process.env
const env = { NODE_ENV: 'production', ...process.env, PORT: port, DATABASE_URL: databaseUrl }

build(['api', 'web', 'widget'])
if (databaseUrl.startsWith('file:'))
  mkdirSync(dirname(databaseUrl.slice('file:'.length)), { recursive: true })
if (process.argv.includes('--demo')) fillDemonstration()
serve()

function build(apps: readonly string[]) {
  console.log('Đang dựng chương trình… / Building…')
  const built = spawnSync(
    'turbo',
    [
      'run',
      'build',
      '--concurrency=2',
      '--output-logs=errors-only',
      ...apps.map((app) => `--filter=./apps/${app}`),
    ],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (built.status === 0) return
  console.error(`${built.stdout ?? ''}${built.stderr ?? ''}${built.error?.message ?? ''}`)
  console.error('Không dựng được chương trình. / The build failed.')
  process.exit(1)
}

function fillDemonstration() {
  const filler = join(root, 'tooling', 'demo', 'src', 'fill.ts')
  const { status } = spawnSync(process.execPath, [filler], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function serve() {
  const main = join(root, 'apps', 'api', 'dist', 'main.js')
  if (!existsSync(main)) throw new Error(`the build left no ${main}`)
  const server = spawn(process.execPath, [main], { cwd: root, env, stdio: 'inherit' })
  // Ctrl-C reaches every process of a terminal by itself; a second one could look like impatience.
  process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'))
  process.on('SIGTERM', () => server.kill('SIGTERM'))
  server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
