import { linkSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from './open.ts'

const open = (url: string) => openDatabase({ url, migrationsFolder: join(import.meta.dirname, 'migrations') })

describe('an address that leads to no database is refused in words', () => {
  test.each(['postgres://localhost/clubs', 'sqlite:clubs.db', 'clubs.db', 'file::memory:'])(
    '%s is no address of ours',
    async (url) => {
      await expect(open(url)).rejects.toMatchObject({ reason: 'databaseUrlInvalid' })
    },
  )

  test.each([join(import.meta.filename, 'clubs.db'), '/proc/clubs.db'])(
    'the folder of %s cannot be written',
    async (path) => {
      await expect(open(`file:${path}`)).rejects.toMatchObject({ reason: 'folderUnusable' })
    },
  )
})

test('a file that has a second name of its own is refused, whichever name is opened, until that name is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
  const [path, other] = [join(folder, 'clubs.db'), join(folder, 'other.db')]
  await (await open(`file:${path}`)).close()
  linkSync(path, other)
  for (const name of [path, other])
    await expect(open(`file:${name}`)).rejects.toMatchObject({ reason: 'fileHasTwoNames' })
  rmSync(other)
  await (await open(`file:${path}`)).close()
  rmSync(folder, { recursive: true })
})
