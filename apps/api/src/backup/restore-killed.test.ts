import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readKnownOutside } from '../audit-head/head-file.ts'
import { StartRefused } from '../db/errors.ts'
import { clubs } from '../db/schema/index.ts'
import { makeFolder, openInstance } from '../testing/instance.ts'
import { admit, openWitnessed } from '../testing/witnessed.ts'
import { makeBackup } from './make.ts'
import { restore } from './restore.ts'

const all = makeFolder()
const original = join(all.path, 'original')
const night = new Date('2026-05-03T18:30:00.000Z')
let copyName: string
let heads: { readonly older: number; readonly newer: number }

/**
 * Makes a register with a backup and one later change, and copies its files as a killed server leaves them, with the
 * write-ahead log.
 */
beforeAll(async () => {
  mkdirSync(original)
  const path = join(original, 'register.db')
  const instance = await openWitnessed(path)
  const made = await makeBackup(path, night, null)
  const [club] = await instance.services.db.select().from(clubs)
  await admit(instance, club?.id ?? '', 'Lường Thị Muộn')
  await instance.opened.noteHead()
  copyName = made.path.slice(original.length + 1)
  heads = { older: made.manifest.head?.seq ?? 0, newer: readKnownOutside(path)?.head?.seq ?? 0 }
  cpSync(original, join(all.path, 'killed'), { recursive: true })
  await instance.close()
})
afterAll(() => all.remove())

/**
 * A script that lets its process change the disk `CHANGES_MADE` times and kills it before the next change. What counts
 * as a change: a new folder, and a file that is copied, renamed or appended to.
 */
const dieBefore = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
let left = Number(process.env.CHANGES_MADE)
for (const name of ['mkdirSync', 'copyFileSync', 'renameSync', 'appendFileSync']) {
  const really = fs[name]
  fs[name] = (...given) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return really(...given)
  }
}
syncBuiltinESMExports()
`
const restoring = `
const { restore } = await import(process.env.RESTORE)
await restore({ copy: process.env.COPY, path: process.env.DATABASE, identity: null, isRehearsal: false, now: () => new Date() })
`

/**
 * Restores in a process that is killed after this many changes of the disk. False: the restore finished before that.
 */
function restoreKilledAfter(changes: number, { path, copy }: { path: string; copy: string }): boolean {
  const hook = join(all.path, 'die.mjs')
  const program = join(all.path, 'restore.mjs')
  writeFileSync(hook, dieBefore)
  writeFileSync(program, restoring)
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(hook).href, program],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        CHANGES_MADE: String(changes),
        RESTORE: pathToFileURL(join(import.meta.dirname, 'restore.ts')).href,
        ...{ COPY: copy, DATABASE: path },
      },
    },
  )
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal === 'SIGKILL'
}

/** Starts the server. Returns how many changes the history has, or the message with which the start is refused. */
async function started(path: string): Promise<{ seq: number } | { refused: string }> {
  try {
    const instance = await openInstance(path)
    await instance.close()
    return { seq: readKnownOutside(path)?.head?.seq ?? 0 }
  } catch (error) {
    if (error instanceof StartRefused) return { refused: error.message }
    throw error
  }
}

test('killed at any step, the old register or the restored one is served whole, or the start says what to do', async () => {
  const seen: string[] = []
  for (let changes = 0; ; changes += 1) {
    const folder = join(all.path, `after-${changes}`)
    cpSync(join(all.path, 'killed'), folder, { recursive: true })
    const [path, copy] = [join(folder, 'register.db'), join(folder, copyName)]
    const wasKilled = restoreKilledAfter(changes, { path, copy })
    const outcome = await started(path)
    if ('seq' in outcome) {
      expect([heads.older, heads.newer]).toContain(outcome.seq)
      seen.push(outcome.seq === heads.newer ? 'old' : 'restored')
    } else {
      expect(outcome.refused).toMatch(/npm run restore/)
      // The old database is not lost: it is still in its place or has been set aside.
      const kept = readdirSync(folder).filter((file) => file.startsWith('set-aside'))
      expect(kept.length > 0 || existsSync(path)).toBe(true)
      // The same command, run once more, succeeds.
      await restore({ copy, path, identity: null, isRehearsal: false, now: () => new Date() })
      expect(await started(path)).toEqual({ seq: heads.older })
      seen.push('refused')
    }
    if (!wasKilled) break
  }
  console.log(
    `a restore killed before each of its ${seen.length - 1} changes of the disk: ${seen.join(', ')}`,
  )
  expect(seen[0]).toBe('old')
  expect(seen.at(-1)).toBe('restored')
  expect(new Set(seen)).toEqual(new Set(['old', 'refused', 'restored']))
}, 300_000)
