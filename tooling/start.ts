import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApps } from './build-apps.ts'

// `npm start`: builds what changed, fills the demonstration if asked to, and runs the server until told to stop.
const root = fileURLToPath(new URL('..', import.meta.url))
const { PORT: port = '3000', DATABASE_URL: databaseUrl = `file:${join(root, 'data', 'lien-the-he.db')}` } =
  process.env
const env = { NODE_ENV: 'production', ...process.env, PORT: port, DATABASE_URL: databaseUrl }

console.log('Đang dựng chương trình… / Building…')
buildApps(['api', 'web', 'widget'])
if (databaseUrl.startsWith('file:'))
  mkdirSync(dirname(databaseUrl.slice('file:'.length)), { recursive: true, mode: 0o700 })
if (process.argv.includes('--demo')) fillDemonstration()
serve()

function fillDemonstration() {
  const filler = join(root, 'tooling', 'demo', 'src', 'fill.ts')
  const { status } = spawnSync(process.execPath, [filler], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function serve() {
  const main = join(root, 'apps', 'api', 'dist', 'main.js')
  if (!existsSync(main)) throw new Error(`the build left no ${main}`)
  const server = spawn(process.execPath, [main], { cwd: root, env, stdio: 'inherit' })
  // In a terminal Ctrl-C reaches every process by itself; a second signal could be taken for a second Ctrl-C.
  process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'))
  process.on('SIGTERM', () => server.kill('SIGTERM'))
  server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
