import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const board = userNameOf('clubBoard', 'club')
const club = clubIdOf('1111')
const [one, other] = [memberIdOf('1111', 1), memberIdOf('1111', 2)]
const day = 24 * 3_600_000
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`together ${++keys}`)

async function move(members = [one, other].map((id) => ({ id, version: 1 }))) {
  const { members: router } = await instance.as(board)
  return router.editTogether({
    ...{ key: newKey(), club, members },
    change: { kind: 'village', village: 'Xóm Đúc' },
  })
}

/** The villages of the first two members. */
async function villages() {
  const { members } = await instance.as(board)
  const list = (await members.list({ club })).members
  return [one, other].map((id) => list.find((member) => member.id === id)?.village)
}

const before = ['Xóm zm1111', 'Xóm zm1111']
const after = ['Xóm Đúc', 'Xóm Đúc']

describe('several members are edited at once', () => {
  test('as one entry of the history, with each of them in it', async () => {
    expect(await move()).toMatchObject({ changed: 2 })
    expect(await villages()).toEqual(after)
    const { clubs } = await instance.as(board)
    const { entries, undoable } = await clubs.history({ id: club })
    expect(entries[0]).toMatchObject({ action: 'member.editTogether', parts: 2 })
    expect(undoable).toEqual([entries[0]?.seq])
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('or none of them, when one was edited since they were chosen', async () => {
    await move([{ id: one, version: 1 }])
    expect(await refusalOfCall(move())).toEqual({ reason: 'stale', currentVersion: 2 })
    expect(await villages()).toEqual(['Xóm Đúc', 'Xóm zm1111'])
  })

  test('and nobody of another club’s list', async () => {
    const stranger = move([{ id: memberIdOf('1112', 1), version: 1 }])
    expect(await refusalOfCall(stranger)).toEqual({ reason: 'notFound' })
  })
})

describe('an edit is taken back', () => {
  async function takeBack(entry: { seq: number } | { group: string }) {
    const { members } = await instance.as(board)
    return members.takeBack({ key: newKey(), club, entry })
  }

  async function lastEntry() {
    const { clubs } = await instance.as(board)
    return (await clubs.history({ id: club })).entries[0] ?? expect.unreachable()
  }

  test('for all whom it concerned, from the message about it or from the history', async () => {
    const { group } = await move()
    expect(await takeBack({ group })).toEqual({ members: 2 })
    expect(await villages()).toEqual(before)
    await move([
      { id: one, version: 3 },
      { id: other, version: 3 },
    ])
    await takeBack({ seq: (await lastEntry()).seq })
    expect(await villages()).toEqual(before)
    expect(await lastEntry()).toMatchObject({ action: 'member.takeBack', parts: 2 })
  })

  test('not after a day, nor when one of them was edited since, nor twice', async () => {
    const { group } = await move()
    const started = instance.clock.now
    instance.clock.now = new Date(started.getTime() + day + 1)
    expect(await refusalOfCall(takeBack({ group }))).toEqual({ reason: 'undoTooLate' })
    instance.clock.now = new Date(started.getTime() + day)
    await takeBack({ group })
    expect(await refusalOfCall(takeBack({ group }))).toEqual({ reason: 'editedSince', members: 2 })
  })

  test('and nothing else: an entry that edited nobody is none', async () => {
    const { members } = await instance.as(board)
    const departure = { on: '2025-11-01', reason: 'movedAway' } as const
    await members.leave({ key: newKey(), id: one, version: 1, departure })
    const { seq } = await lastEntry()
    expect(await refusalOfCall(takeBack({ seq }))).toEqual({ reason: 'notFound' })
  })
})
