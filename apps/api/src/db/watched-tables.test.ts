import { expect, test } from 'vitest'
import { withClubFile } from '../testing/club-file.ts'
import { LocalClient } from './client.ts'

const file = withClubFile()

function watching() {
  const client = new LocalClient({ path: file.path, watched: ['villages'] })
  return { client, revision: () => client.watchedCommits }
}

test('what is kept of a table is old once something was written to it, and not before that is on disk', async () => {
  const { client, revision } = watching()
  const first = revision()
  await client.execute("insert into clubs (name) values ('Xóm Mừng')")
  await client.execute('select * from villages')
  expect(revision()).toBe(first)

  const transaction = await client.transaction()
  await transaction.execute("insert into villages (name) values ('Mừng')")
  expect(revision()).toBe(first)
  await transaction.commit()
  const second = revision()
  expect(second).not.toBe(first)

  await client.execute("update clubs set name = 'Vầy Nưa'")
  expect(revision()).toBe(second)
  await client.executeMultiple('delete from villages; delete from clubs;')
  expect(revision()).not.toBe(second)
  client.close()
})

test('it is also old when it is not known what became of the write', async () => {
  const { client, revision } = watching()
  const first = revision()
  const transaction = await client.transaction()
  await transaction.execute("insert into villages (name) values ('Mừng')")
  await transaction.rollback()
  expect(revision()).not.toBe(first)
  client.close()
})
