import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, sizeOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf('1111')
const member = memberIdOf('1111', 1)
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`confirm ${++keys}`)
const asBoard = async () => (await instance.as(userNameOf('clubBoard', 'club'))).members
const unconfirmed = async () =>
  (await (await asBoard()).unconfirmed({ club })).people.map(({ id, lastOn }) => ({ id, lastOn }))

describe('whom nobody has confirmed for a year', () => {
  test('is everybody who joined before, until somebody says that they are still there', async () => {
    expect(await unconfirmed()).toHaveLength(sizeOf('1111'))
    expect(await unconfirmed()).toContainEqual({ id: member, lastOn: '2022-06-01' })
    const members = await asBoard()
    const confirmation = await members.confirm({ key: newKey(), club, members: [member] })
    expect(await unconfirmed()).toHaveLength(sizeOf('1111') - 1)
    await members.unconfirm({ key: newKey(), ...confirmation })
    expect(await unconfirmed()).toHaveLength(sizeOf('1111'))
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('is asked about again a year later', async () => {
    const members = await asBoard()
    await members.confirm({ key: newKey(), club, members: [member] })
    const confirmedOn = instance.clock.now.toISOString().slice(0, 10)
    instance.clock.now = new Date(instance.clock.now.getTime() + 366 * 24 * 3_600_000)
    expect(await unconfirmed()).toContainEqual({ id: member, lastOn: confirmedOn })
  })

  test('nobody confirms members of another club', async () => {
    const members = await asBoard()
    const call = members.confirm({ key: newKey(), club, members: [memberIdOf('1112', 1)] })
    expect(await refusalOfCall(call)).toEqual({ reason: 'notFound' })
  })
})
