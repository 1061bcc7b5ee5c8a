import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the parts of these apps that changed; if that fails, ends the process with the build's output. */
export function buildApps(apps: readonly string[]): void {
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
