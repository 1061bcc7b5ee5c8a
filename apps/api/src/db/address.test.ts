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
