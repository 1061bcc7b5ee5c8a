import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentIdSchema } from '@lienthehe/domain/schema'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { pdf } from '../attachments/papers.test-data.ts'
import { insertAttachment } from '../attachments/queries.ts'
import { attachmentRecord } from '../attachments/record.ts'
import { attachmentFolderOf, keyOf, openAttachmentStore } from '../attachments/store.ts'
import { clubs } from '../db/schema/index.ts'
import { change } from '../requests/change.ts'
import { examineFile } from '../scrub/examine.ts'
import { makeFolder } from '../testing/instance.ts'
import { uuidOf } from '../testing/two-provinces.ts'
import { openWitnessed } from '../testing/witnessed.ts'
import { recordEntry } from '../writes/record.ts'
import { makeBackup } from './make.ts'
import { restore } from './restore.ts'

const all = makeFolder()
const night = new Date('2026-05-03T18:30:00.000Z')
const id = attachmentIdSchema.parse(uuidOf('paper'))
let folders = 0
let folder: string
let path: string
/** The path of the only attachment below a folder of attachments. */
let key: string

beforeEach(async () => {
  folder = join(all.path, `${++folders}`)
  path = join(folder, 'register.db')
  mkdirSync(folder)
  const { services, close } = await openWitnessed(path)
  const sha256 = await openAttachmentStore(attachmentFolderOf(path)).keep(pdf)
  key = keyOf(sha256)
  const [club] = await services.db.select().from(clubs)
  if (club === undefined) throw new Error('there is no club')
  const owner = { kind: 'club', id: club.id } as const
  const paper = { id, owner, fileName: 'Quyết định.pdf', kind: 'pdf', bytes: pdf.length, sha256 } as const
  await change(
    services,
    { actor: 'test', procedure: 'attachments.add', key: id, input: paper },
    async (tx) => {
      const after = { ...paper, removal: null }
      await insertAttachment(tx, after)
      return { answer: id, audit: recordEntry(attachmentRecord, 'attachment.add', { before: null, after }) }
    },
  )
  await close()
})
afterAll(() => all.remove())

const paperAt = (place: string) => join(place, 'attachments', key)
const put = (copy: string, identity: string | null = null) =>
  restore({ copy, path, identity, isRehearsal: false, now: () => new Date() })
const findingsIn = async () => (await examineFile(path, null)).findings

describe('the papers of a register', () => {
  test('are in its backup, once for all backups, their owner’s alone, and come back with it', async () => {
    const { path: copy, manifest } = await makeBackup(path, night, null)
    expect(manifest.findings).toEqual([])
    expect(statSync(paperAt(join(folder, 'backups'))).mode & 0o777).toBe(0o600)
    await makeBackup(path, new Date('2026-05-04T18:30:00.000Z'), null)
    expect(readdirSync(join(folder, 'backups', 'attachments'))).toHaveLength(1)
    rmSync(attachmentFolderOf(path), { recursive: true })
    expect(await findingsIn()).toEqual([{ kind: 'attachmentLost', id, isThere: false }])
    expect((await put(copy)).findings).toEqual([])
    expect(await findingsIn()).toEqual([])
  })

  test('are encrypted in the second folder, and restored from it with the key', async () => {
    const second = join(folder, 'usb')
    mkdirSync(second)
    const identity = await generateX25519Identity()
    const recipient = await identityToRecipient(identity)
    const { elsewhere } = await makeBackup(path, night, { folder: second, recipient })
    if (elsewhere === null || !('path' in elsewhere)) throw new Error('there is no second copy')
    expect(statSync(`${paperAt(second)}.age`).size).toBeGreaterThan(pdf.length)
    rmSync(attachmentFolderOf(path), { recursive: true })
    expect((await put(elsewhere.path, identity)).findings).toEqual([])
  })

  test('are named when they are gone or not what was kept, and the register is served all the same', async () => {
    writeFileSync(paperAt(folder), 'khác')
    expect(await findingsIn()).toEqual([{ kind: 'attachmentLost', id, isThere: true }])
    rmSync(paperAt(folder))
    expect(await findingsIn()).toEqual([{ kind: 'attachmentLost', id, isThere: false }])
  })
})
