import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hoaBinh146 } from '@lienthehe/domain'
import { openDatabase } from '../../../apps/api/src/db/open.ts'
import { onThisThread } from '../../../apps/api/src/office-thread/tasks.ts'
import { openServices } from '../../../apps/api/src/open-services.ts'
import { takeOfPeriod } from '../../../apps/api/src/reviews/candidate.ts'

// `pnpm --filter @lienthehe/cases same-bytes`: makes the report and the annex of the final review from one
// snapshot of the demonstration, in two clean clones of the commit, each installed from the lockfile. It
// exits with 1 if the files differ.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))

/** Settings in which two machines may differ. */
const machines = [
  { name: 'first', env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' } },
  { name: 'second', env: { TZ: 'America/Lima', LC_ALL: 'C' } },
] as const

try {
  const snapshot = join(folder, 'snapshot.json')
  writeFileSync(snapshot, await snapshotOfDemonstration())
  console.log(`commit        ${run('git', ['rev-parse', 'HEAD'], { cwd: root }).trim()}`)
  console.log(`snapshot.json ${createHash('sha256').update(readFileSync(snapshot)).digest('hex')}`)
  const answers = machines.map(({ name, env }) => {
    const printed = filesOfClone(join(folder, name), snapshot, env)
    const hashes: Readonly<Record<string, unknown>> = JSON.parse(printed)
    for (const file of ['report.docx', 'annex.xlsx'])
      console.log(`${file.padEnd(13)} ${hashes[file]} in the ${name} clone`)
    return printed
  })
  const isSame = answers.every((printed) => printed === answers[0])
  console.log(isSame ? 'The same bytes.' : 'The bytes differ.')
  process.exitCode = isSame ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The text of the snapshot of the whole plan, as it results from closing the demonstration's database. */
async function snapshotOfDemonstration(): Promise<string> {
  const url = `file:${join(folder, 'demonstration.db')}`
  const filler = join(root, 'tooling', 'demo', 'src', 'fill.ts')
  run(process.execPath, [filler], { cwd: root, env: { DATABASE_URL: url } })
  const migrationsFolder = join(root, 'apps', 'api', 'src', 'db', 'migrations')
  const { db, close } = await openDatabase({ url, migrationsFolder, drizzle: { casing: 'snake_case' } })
  try {
    const services = await openServices(db, {
      office: onThisThread,
      now: () => new Date(),
      newId: randomUUID,
    })
    const { id, period } = hoaBinh146
    const asked = { plan: id, period: { kind: 'whole' }, asOf: period.to } as const
    return (await takeOfPeriod(services, asked)).text
  } finally {
    await close()
  }
}

/** Clones the commit, installs it from the lockfile, and returns the hashes of the snapshot's files. */
function filesOfClone(clone: string, snapshot: string, env: Readonly<Record<string, string>>): string {
  // `--no-local`: objects are copied as from another machine, not linked.
  run('git', ['clone', '--quiet', '--no-local', root, clone], { cwd: folder })
  const pnpm = ['--yes', packageManager]
  const offline = { npm_config_prefer_offline: 'true', CI: 'true' }
  run('npx', [...pnpm, 'install', '--frozen-lockfile', '--silent'], { cwd: clone, env: offline })
  const program = join('apps', 'api', 'src', 'reviews', 'print-files.test-data.ts')
  const printed = run('npx', [...pnpm, 'exec', 'node', program, snapshot], { cwd: clone, env })
  return printed.slice(printed.indexOf('{'))
}

function run(
  command: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): string {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
