import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../../apps/api/dist', import.meta.url))

/**
 * Runs one of the operator's programs on the register in this folder, as `npm run …` does; returns its exit status and
 * its output.
 */
export function runOperator(
  program: 'backup' | 'restore' | 'verify' | 'export' | 'import',
  { database, args = [] }: { readonly database: string; readonly args?: readonly string[] },
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, `${program}.js`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  })
  return { status, said: `${stdout}${stderr}` }
}
