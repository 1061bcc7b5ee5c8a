import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { homeCareDraft } from '../testing/drafts/home-care-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
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

const newKey = () => uuidOf(`home care ${++keys}`)
const asBoard = async () => (await instance.as(userNameOf('clubBoard', 'club'))).homeCare

describe('home care', () => {
  test('is on the club’s list with who visits and how often, until it ends, and again once that is undone', async () => {
    const care = await asBoard()
    const { id } = await care.begin({ key: newKey(), club, draft: homeCareDraft })
    expect(await care.list({ club, asOf: null })).toMatchObject({
      running: [{ value: { ...homeCareDraft, id }, version: 1 }],
      loads: [{ member: memberIdOf('1111', 3), people: 1, visitsPerMonth: 4 }],
    })
    const end = { on: '2025-11-01', reason: 'recovered' } as const
    await care.end({ key: newKey(), id, version: 1, end })
    expect(await care.list({ club, asOf: null })).toMatchObject({
      running: [],
      over: [{ value: { end } }],
      loads: [],
    })
    expect(await care.list({ club, asOf: '2025-10-31' })).toMatchObject({ running: [{ value: { id } }] })
    await care.resume({ key: newKey(), id, version: 2 })
    expect(await care.list({ club, asOf: null })).toMatchObject({ running: [{ version: 3 }] })
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('is done by members of the club: a neighbour’s member is none', async () => {
    const care = await asBoard()
    const volunteers = [{ member: memberIdOf('1112', 1), visitsPerMonth: 1 }]
    const call = care.begin({ key: newKey(), club, draft: { ...homeCareDraft, volunteers } })
    expect(await refusalOfCall(call)).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'draft.volunteers.0.member', problem: 'choiceUnknown' }],
    })
  })
})
