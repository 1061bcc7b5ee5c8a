import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { hashOfPassword, serveInstance } from '../testing/served.ts'
import { clubIdOf, memberIdOf, sizeOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf('1111')
const member = memberIdOf('1111', 1)
let instance: Instance
let copies = 0

beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const key = () => crypto.randomUUID()

/** Sends a list that says on which day a member died, and answers the question about it with yes. */
async function sendDeparture() {
  const served = serveInstance(instance)
  const lines = ['Họ và tên,Giới tính,Năm sinh,Ghi chú', 'Bùi Thị zm1111 1,Nữ,1940,đã mất 12/3/2025']
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const { body } = await sendRoster({ served, cookie: await served.signIn(admin) }, bytes)
  const { rosters } = await instance.as(admin)
  const id = body.draft
  expect((await rosters.draft({ id })).judgement.totals).toMatchObject({ leaves: 1, departures: 0 })
  const [question] = (await rosters.draft({ id })).judgement.questions
  await rosters.answer({ key: key(), id, version: 1, question: question?.id ?? '', answer: 'left' })
  expect((await rosters.draft({ id })).judgement.totals).toMatchObject({ leaves: 1, departures: 1 })
  return { id, rosters }
}

test('a departure that a list tells with its day is recorded, and the post with it, and both are taken back', async () => {
  const { boards, clubs, members } = await instance.as(admin)
  const draft = { ...boardTermDraft, fullName: 'Bùi Thị Chủ', member }
  await boards.elect({ key: key(), club, draft, end: null })
  const held = async () => (await boards.get({ club, asOf: null })).held
  const departure = async () =>
    (await members.list({ club })).members.find(({ id }) => id === member)?.departure
  const { id, rosters } = await sendDeparture()

  const taken = await rosters.commit({ key: key(), id, version: 2, skipRefused: false })
  expect(taken.counts).toMatchObject({ new: 0, update: 0, left: 1, refused: 0 })
  expect(await departure()).toEqual({ on: '2025-03-12', reason: 'died' })
  expect((await clubs.get({ id: club, asOf: null })).facts.members).toMatchObject({ low: sizeOf('1111') - 1 })
  expect(await held()).toEqual([])

  await rosters.undo({ key: key(), import: taken.import })
  expect(await departure()).toBeNull()
  expect(await held()).toEqual(['chair'])
  const { db } = instance.services
  const found = await compareRows(db, await readWitnesses(db))
  expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
})
