import { afterAll, beforeAll, expect, test } from 'vitest'
import { numberedPdf } from '../attachments/papers.test-data.ts'
import { type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { fillMatrix } from '../testing/matrix-target.ts'
import { target, userIdOf, userNameOf } from '../testing/people.ts'
import { hashOfPassword, serveInstance } from '../testing/served.ts'
import { clubIdOf, uuidOf } from '../testing/two-provinces.ts'
import { compareRows } from './compare-rows.ts'
import { readWitnesses } from './witnesses.ts'

const folder = makeFolder()
let instance: Instance
/**
 * An attachment that is sent over HTTP, as people do, so that the history records it. The template's own attachment is
 * in no history.
 */
let paper: string

beforeAll(async () => {
  const path = `${folder.path}/rows.db`
  await fillMatrix(path, await hashOfPassword())
  instance = await openInstance(path)
  const served = serveInstance(instance)
  const cookie = await served.signIn(userNameOf('provincialAdmin', 'province'))
  const headers = { 'idempotency-key': crypto.randomUUID(), 'x-file-name': 'Quyet-dinh.pdf' }
  const answer = await served.post(`/api/attachments?of=club&id=${clubIdOf(target)}`, numberedPdf(1), {
    cookie,
    headers,
  })
  paper = JSON.parse(await answer.text()).id
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

/** The findings after these statements changed the tables without the program. */
async function foundAfter(...statements: readonly string[]) {
  const { db } = instance.services
  for (const statement of statements) await db.run(statement)
  const findings = await compareRows(db, await readWitnesses(db))
  return findings.filter(
    (finding) => 'of' in finding && ['unitPlan', 'attachment', 'boardTerm'].includes(finding.of),
  )
}
const unwitnessed = { kind: 'rowUnknown', of: 'attachment', id: uuidOf('attachment') }

test('a row of every kind is what the history says, and one that no change made is named', async () => {
  expect(await foundAfter()).toEqual([unwitnessed])
})

test('a plan of a unit that was edited behind the program’s back is named with its field', async () => {
  expect(await foundAfter(`update unit_plans set number = '99/KH-UBND'`)).toContainEqual(
    expect.objectContaining({ kind: 'rowChanged', of: 'unitPlan', fields: ['number'] }),
  )
})

test('a post that was given to another account behind the program’s back is named', async () => {
  const other = userIdOf(userNameOf('viewer', 'club'))
  expect(await foundAfter(`update board_terms set account = '${other}'`)).toContainEqual(
    expect.objectContaining({ kind: 'rowChanged', of: 'boardTerm', fields: ['account'] }),
  )
})

test('a paper that was exchanged for another is named, and one whose row is gone', async () => {
  const other = 'f'.repeat(64)
  expect(await foundAfter(`update attachments set sha256 = '${other}' where id = '${paper}'`)).toContainEqual(
    expect.objectContaining({ kind: 'rowChanged', of: 'attachment', id: paper, fields: ['sha256'] }),
  )
  expect(await foundAfter(`delete from attachments where id = '${paper}'`)).toContainEqual(
    expect.objectContaining({ kind: 'rowMissing', of: 'attachment', id: paper }),
  )
})
