import { eq, sql } from 'drizzle-orm'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit } from '../db/schema/index.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { clubIdOf, clubOf, uuidOf } from '../testing/two-provinces.ts'
import { hashOf } from './append.ts'
import { verifyAudit } from './verify.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let instance: Instance
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
  const { clubs } = await instance.as(admin)
  const { id: _, events: __, liesIn: ___, ...draft } = clubOf('1111')
  for (let version = 1; version <= 5; version++)
    await clubs.edit({
      key: uuidOf(`edit ${version}`),
      id: clubIdOf('1111'),
      version,
      draft: { ...draft, village: `Xóm ${version}` },
    })
})
afterEach(() => instance.close())

/** Closes the file, changes it as somebody with access to the disk could, and opens it again. */
async function tamper(statements: string): Promise<void> {
  await instance.close()
  const file = new Database(instance.path)
  file.exec(`drop trigger audit_is_not_edited; drop trigger audit_is_not_deleted; ${statements}`)
  file.close()
  instance = await openInstance(instance.path)
}

describe('the audit', () => {
  test('is a sound chain, whose head is the last change', async () => {
    const rows = await instance.services.db.select().from(audit)
    expect(await verifyAudit(instance.services.db)).toEqual({ sound: true, seq: 5, hash: rows.at(-1)?.hash })
  })

  test.each([
    { what: 'the actor', statements: "update audit set actor = 'x' where seq = 3", brokenAt: 3 },
    {
      what: 'the instant',
      statements: "update audit set at = '2020-01-01T00:00:00.000Z' where seq = 2",
      brokenAt: 2,
    },
    {
      what: 'the particulars',
      statements: "update audit set particulars = replace(particulars, 'Xóm 4', 'Xóm 9') where seq = 4",
      brokenAt: 4,
    },
    { what: 'the club', statements: 'update audit set club = null where seq = 1', brokenAt: 1 },
    { what: 'what it is a part of', statements: 'update audit set part_of = 1 where seq = 2', brokenAt: 2 },
    { what: 'a row that is gone', statements: 'delete from audit where seq = 3', brokenAt: 4 },
    { what: 'the first row that is gone', statements: 'delete from audit where seq = 1', brokenAt: 2 },
    {
      what: 'two rows that changed places',
      statements:
        'update audit set seq = -1 where seq = 2; update audit set seq = 2 where seq = 3; update audit set seq = 3 where seq = -1',
      brokenAt: 2,
    },
  ])('notices what was altered: $what', async ({ statements, brokenAt }) => {
    await tamper(statements)
    expect(await verifyAudit(instance.services.db)).toEqual({ sound: false, brokenAt })
  })

  test('notices a row that was rewritten with a hash of its own', async () => {
    const [row] = await instance.services.db.select().from(audit).where(eq(audit.seq, 3))
    if (row === undefined) throw new RangeError('there is no third row')
    const hash = hashOf({ ...row, actor: 'x' })
    await tamper(`update audit set actor = 'x', hash = '${hash}' where seq = 3`)
    expect(await verifyAudit(instance.services.db)).toEqual({ sound: false, brokenAt: 4 })
  })

  test.each([
    sql`update audit set actor = 'x' where seq = 1`,
    sql`update audit set particulars = '{}' where seq = 1`,
    sql`update audit set salt = 'x', particulars = null where seq = 1`,
    sql`delete from audit where seq = 1`,
    sql`delete from audit`,
    sql`insert or replace into audit select seq, at, 'x', action, subject_kind, subject_id, club, digest, salt, particulars, previous_hash, hash, part_of from audit where seq = 1`,
  ])('is neither edited nor deleted (%#)', async (statement) => {
    await expect(instance.services.db.run(statement)).rejects.toThrow()
    expect(await verifyAudit(instance.services.db)).toMatchObject({ sound: true, seq: 5 })
  })

  test('forgets the particulars of a person and stays sound', async () => {
    const { db } = instance.services
    await db.update(audit).set({ salt: null, particulars: null }).where(eq(audit.seq, 3))
    expect(await verifyAudit(db)).toMatchObject({ sound: true, seq: 5 })
    const { clubs } = await instance.as(admin)
    const { entries } = await clubs.history({ id: clubIdOf('1111') })
    expect(entries.map(({ seq, changes }) => [seq, changes.length])).toEqual([
      [5, 1],
      [4, 1],
      [3, 0],
      [2, 1],
      [1, 1],
    ])
  })

  test('tells the history of a club: who, when, what before and after', async () => {
    const { clubs } = await instance.as(admin)
    const { entries } = await clubs.history({ id: clubIdOf('1111') })
    expect(entries[0]).toMatchObject({
      at: instance.clock.now.toISOString(),
      actor: `Người zu ${admin}`,
      action: 'club.edit',
      subject: { kind: 'club', label: clubOf('1111').name },
      changes: [{ field: 'village', from: 'Xóm 4', to: 'Xóm 5' }],
    })
  })
})
