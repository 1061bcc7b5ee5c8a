import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, makeFolder, openInstance } from '../testing/instance.ts'

const folder = makeFolder()
let instance: Instance

beforeAll(async () => {
  instance = await openInstance(`${folder.path}/empty.db`)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const tablesWith = async (event: string) => {
  const rows = await instance.services.db.all<{ readonly tbl_name: string }>(
    sql`select distinct tbl_name from sqlite_schema where type = 'trigger' and sql like ${`% BEFORE ${event} ON %raise(ABORT%`} order by tbl_name`,
  )
  return rows.map(({ tbl_name }) => tbl_name)
}

test('whatever refuses that a row is deleted refuses that it is edited and that another takes its place', async () => {
  const kept = await tablesWith('DELETE')
  expect(kept).toContain('audit')
  expect(await tablesWith('UPDATE')).toEqual(kept)
  expect(await tablesWith('INSERT')).toEqual(kept)
})

test('a row in the place of one that is kept is refused on a file and on a server', async () => {
  const { db } = instance.services
  const replaced = db.run(sql`insert or replace into unit_lists select * from unit_lists where version = 1`)
  await expect(replaced).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
})
