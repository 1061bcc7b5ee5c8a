import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApps } from './build-apps.ts'

// `npm run verify|backup|restore|checkpoint|export|import`: builds the server's programs if they changed,
// then runs the named one.
const root = fileURLToPath(new URL('..', import.meta.url))
const [program = '', ...given] = process.argv.slice(2)
const { DATABASE_URL: databaseUrl = `file:${join(root, 'data', 'lien-the-he.db')}` } = process.env

buildApps(['api'])
const { status } = spawnSync(
  process.execPath,
  [join(root, 'apps', 'api', 'dist', `${program}.js`), ...given],
  { stdio: 'inherit', env: { ...process.env, DATABASE_URL: databaseUrl } },
)
process.exitCode = status ?? 1
