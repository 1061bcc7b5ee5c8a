import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readKnownOutside } from '../audit-head/head-file.ts'
import { StartRefused } from '../db/errors.ts'
import { clubs } from '../db/schema/index.ts'
import { makeFolder, openInstance } from '../testing/instance.ts'
import { admit, openWitnessed } from '../testing/witnessed.ts'
import { backupsOf } from './backup.ts'
import { makeBackup } from './make.ts'
import { readManifest } from './manifest.ts'
import { type RestoreOptions, restore } from './restore.ts'
import { lastRestore } from './restore-log.ts'

const all = makeFolder()
let folders = 0
let folder: string
let path: string
const night = new Date('2026-05-03T18:30:00.000Z')

beforeEach(() => {
  folder = join(all.path, `${++folders}`)
  path = join(folder, 'register.db')
  mkdirSync(folder)
})
afterAll(() => all.remove())

const put = (copy: string, given: Partial<RestoreOptions> = {}) =>
  restore({ copy, path, identity: null, isRehearsal: false, now: () => new Date(), ...given })

/** A closed register that was backed up and then changed once more. */
async function backedUpAndChanged() {
  const instance = await openWitnessed(path)
  const made = await makeBackup(path, night, null)
  const [club] = await instance.services.db.select().from(clubs)
  await admit(instance, club?.id ?? '', 'Lường Thị Muộn')
  await instance.close()
  return made
}

test('a backup of a running register holds what was acknowledged, says so beside it, and is its owner’s alone', async () => {
  const instance = await openWitnessed(path)
  const { path: copy, manifest, elsewhere } = await makeBackup(path, night, null)
  await instance.close()
  expect(manifest).toMatchObject({
    tally: { clubs: 2, members: 6, users: 1 },
    head: { seq: 11 },
    findings: [],
  })
  expect(readManifest(copy)).toEqual(manifest)
  expect(elsewhere).toBeNull()
  for (const file of [copy, `${copy}.json`, path]) expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'backups')).mode & 0o777).toBe(0o700)
})

test('restored, the register is what it was that night; what stood there is set aside, and the server starts', async () => {
  const { path: copy, manifest } = await backedUpAndChanged()
  const restored = await put(copy)
  expect(restored).toMatchObject({
    tally: manifest.tally,
    head: manifest.head,
    findings: [],
    asWritten: true,
  })
  expect(readdirSync(restored.setAside ?? '')).toContain('register.db')
  const instance = await openInstance(path)
  expect(instance.opened.findings).toEqual([])
  await instance.close()
  expect(readKnownOutside(path)?.head).toMatchObject({ seq: 11 })
})

test('a rehearsal touches nothing, and is written down with what it found', async () => {
  const { path: copy } = await backedUpAndChanged()
  const before = readFileSync(path)
  await put(copy, { isRehearsal: true })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(lastRestore(path)).toMatchObject({ copy, isRehearsal: true, asWritten: true, head: { seq: 11 } })
  expect(readdirSync(folder).filter((file) => file.startsWith('set-aside'))).toEqual([])
})

test('a restore under a running server is refused', async () => {
  const { path: copy } = await backedUpAndChanged()
  const instance = await openInstance(path)
  await expect(put(copy)).rejects.toMatchObject({ reason: 'alreadyServed' })
  await instance.close()
})

test.each([
  { what: 'is not there', by: () => join(folder, 'nowhere.db') },
  {
    what: 'is cut',
    by: (copy: string) => {
      truncateSync(copy, 9000)
      return copy
    },
  },
  {
    what: 'is something else',
    by: (copy: string) => {
      writeFileSync(copy, 'không phải cơ sở dữ liệu '.repeat(1000))
      return copy
    },
  },
])('a copy that $what is refused in words, and what stands there stays', async ({ by }) => {
  const { path: copy } = await backedUpAndChanged()
  const before = readFileSync(path)
  const refused = await put(by(copy)).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StartRefused)
  expect(refused).toMatchObject({ reason: 'copyUnusable' })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((file) => /incoming|set-aside/.test(file))).toEqual([])
})

test('a second copy is put elsewhere, encrypted for whoever holds the key, and restored with it alone', async () => {
  const second = join(folder, 'usb')
  mkdirSync(second)
  const identity = await generateX25519Identity()
  const instance = await openWitnessed(path)
  const recipient = await identityToRecipient(identity)
  const { elsewhere } = await makeBackup(path, night, { folder: second, recipient })
  await instance.close()
  const copy = join(second, 'register-20260503T183000000Z.db.age')
  expect(elsewhere).toEqual({ path: copy })
  expect(readFileSync(copy).includes('CLB Thung Nai')).toBe(false)

  await expect(put(copy)).rejects.toMatchObject({ reason: 'copyUnusable' })
  await expect(put(copy, { identity: await generateX25519Identity() })).rejects.toMatchObject({
    reason: 'copyUnusable',
  })
  expect(await put(copy, { identity })).toMatchObject({ tally: { clubs: 2, members: 6 } })
})

test('of a second folder that is not there it is said, and the first copy is kept', async () => {
  await (await openWitnessed(path)).close()
  const { elsewhere } = await makeBackup(path, night, { folder: join(folder, 'unplugged'), recipient: null })
  expect(elsewhere).toEqual({ failed: expect.stringContaining('unplugged is not there') })
  expect(backupsOf(path)).toHaveLength(1)
  expect(existsSync(join(folder, 'unplugged'))).toBe(false)
})

test('a backup of a register whose history was cut is not kept', async () => {
  await (await openWitnessed(path)).close()
  writeFileSync(`${path}.audit-head`, `${JSON.stringify({ seq: 99, hash: 'x', at: night.toISOString() })}\n`)
  await expect(makeBackup(path, night, null)).rejects.toMatchObject({ reason: 'backupFailed' })
  expect(readdirSync(join(folder, 'backups'))).toEqual([])
})
