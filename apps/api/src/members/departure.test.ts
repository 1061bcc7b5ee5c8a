import { isoDate } from '@lienthehe/domain'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, membersOf, sizeOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const board = userNameOf('clubBoard', 'club')
const club = clubIdOf('1111')
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`departure ${++keys}`)

function fail(): never {
  throw new RangeError('the club has no members')
}

async function leave(id: string, version: number, on = '2025-11-01') {
  const { members } = await instance.as(board)
  return members.leave({ key: newKey(), id, version, departure: { on, reason: 'movedAway' } })
}

describe('leaving', () => {
  const id = memberIdOf('1111', 1)

  test.each([
    { on: '2025-11-21', problem: 'dateInFuture' },
    { on: '2022-05-31', problem: 'beforeJoining' },
  ])('on $on is refused: $problem', async ({ on, problem }) => {
    expect(await refusalOfCall(leave(id, 1, on))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'departure.on', problem }],
    })
  })

  test('happens once, and can be taken back', async () => {
    expect(await leave(id, 1)).toEqual({ version: 2 })
    expect(await refusalOfCall(leave(id, 2))).toEqual({ reason: 'alreadyLeft' })
    const { members, clubs } = await instance.as(board)
    const today = async () => (await clubs.get({ id: club, asOf: null })).facts.members
    expect(await today()).toMatchObject({ low: sizeOf('1111') - 1 })
    await members.restore({ key: newKey(), id, version: 2 })
    expect(await today()).toMatchObject({ low: sizeOf('1111') })
  })

  test('vacates the post that the member held, and taking it back fills it again', async () => {
    const { boards, members, clubs } = await instance.as(admin)
    const draft = { ...boardTermDraft, fullName: 'Bùi Thị Chủ', member: id }
    await boards.elect({ key: newKey(), club, draft, end: null })
    const boardToday = () => boards.get({ club, asOf: null })
    expect((await boardToday()).held).toEqual(['chair'])
    await leave(id, 1)
    expect(await boardToday()).toMatchObject({
      held: [],
      terms: { over: [{ value: { member: id, end: { on: '2025-11-01', reason: 'leftClub' } } }] },
    })
    await members.restore({ key: newKey(), id, version: 2 })
    expect((await boardToday()).held).toEqual(['chair'])
    const { entries } = await clubs.history({ id: club })
    expect(entries.slice(0, 2).map(({ action, parts }) => `${action} ${parts}`)).toEqual([
      'member.restore 1',
      'member.leave 1',
    ])
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('cannot come before joining when the day of joining is corrected afterwards', async () => {
    await leave(id, 1, '2023-01-01')
    const { club: _, departure: __, id: ___, ...person } = membersOf('1111')[0] ?? fail()
    const edit = {
      ...{ key: newKey(), id, version: 2, anotherPerson: false },
      draft: { ...person, joinedOn: isoDate('2023-02-01') },
    }
    const { members } = await instance.as(board)
    expect(await refusalOfCall(members.edit(edit))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'draft.joinedOn', problem: 'endsBeforeItBegins' }],
    })
  })
})
