import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeFolder } from '../testing/instance.ts'
import { type AttachmentStore, keyOf, openAttachmentStore, sha256Of } from './store.ts'

let folder: ReturnType<typeof makeFolder>
let store: AttachmentStore
beforeEach(() => {
  folder = makeFolder()
  store = openAttachmentStore(folder.path)
})
afterEach(() => folder.remove())

const bytes = new TextEncoder().encode('một tờ giấy')
const now = new Date('2026-11-27T03:00:00Z')
const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000)
const pathOf = (sha256: string) => join(folder.path, keyOf(sha256))
const age = (path: string, days: number) => utimesSync(path, daysBefore(days), daysBefore(days))

describe('the store of attachments', () => {
  test('gives back what was kept, under the hash of its content, and keeps the same content once', async () => {
    const sha256 = await store.keep(bytes)
    expect(sha256).toBe(sha256Of(bytes))
    expect(await store.keep(bytes)).toBe(sha256)
    expect(await store.read(sha256)).toEqual(bytes)
    expect(readdirSync(join(folder.path, sha256.slice(0, 2)))).toEqual([sha256])
    expect(readdirSync(join(folder.path, 'incoming'))).toEqual([])
  })

  test('does not give back what is not there, or is not what was kept', async () => {
    const sha256 = await store.keep(bytes)
    expect(await store.read(sha256Of(new Uint8Array()))).toBeUndefined()
    writeFileSync(pathOf(sha256), 'khác')
    expect(await store.read(sha256)).toBeUndefined()
    // When somebody uploads the same paper again, the stored file is repaired.
    await store.keep(bytes)
    expect(await store.read(sha256)).toEqual(bytes)
  })

  test('sweeps orphans older than a day, and nothing else', async () => {
    const [needed, orphan, young] = [
      await store.keep(bytes),
      await store.keep(new TextEncoder().encode('mồ côi')),
      await store.keep(new TextEncoder().encode('vừa tới')),
    ]
    mkdirSync(join(folder.path, 'incoming'), { recursive: true })
    const broken = join(folder.path, 'incoming', 'broken')
    writeFileSync(broken, 'nửa')
    for (const path of [pathOf(needed), pathOf(orphan), broken]) age(path, 2)
    age(pathOf(young), 0.5)
    expect(await store.sweep((sha256) => sha256 === needed, now)).toBe(2)
    expect([needed, orphan, young].map((sha256) => existsSync(pathOf(sha256)))).toEqual([true, false, true])
    expect(existsSync(broken)).toBe(false)
  })

  test('an old orphan that is sent again is young again, so that it is not swept before its row is written', async () => {
    const sha256 = await store.keep(bytes)
    age(pathOf(sha256), 2)
    await store.keep(bytes)
    expect(await store.sweep(() => false, new Date())).toBe(0)
  })

  test('a store that nobody has used yet has nothing to sweep', async () => {
    expect(await openAttachmentStore(join(folder.path, 'new')).sweep(() => false, now)).toBe(0)
  })
})
