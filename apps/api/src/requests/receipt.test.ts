import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { people, userNameOf } from '../testing/people.ts'
import { clubIdOf, membersOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const admin = userNameOf('provincialAdmin', 'province')
const key = uuidOf('a sheet')
const arrivedAt = new Date('2025-11-22T03:00:00Z')
const askedAt = new Date('2025-11-23T03:00:00Z')
let instance: Instance

beforeAll(async () => {
  await fillTwoProvinces(`${folder.path}/receipt.db`)
  instance = await openInstance(`${folder.path}/receipt.db`)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

test('of what arrived it is said when, also to whoever asks a day later, and to nobody else', async () => {
  instance.clock.now = arrivedAt
  const sender = await instance.as(admin)
  expect(await sender.requests.receipt({ key })).toMatchObject({ at: null })
  const [member] = membersOf('1111')
  if (member === undefined) throw new RangeError('the club has no members')
  const { id: _, club: __, departure: ___, ...draft } = { ...member, fullName: 'Người Mới', citizenId: null }
  await sender.members.admit({ key, club: clubIdOf('1111'), draft, anotherPerson: true })

  instance.clock.now = askedAt
  const later = await instance.as(admin)
  expect(await later.requests.receipt({ key })).toEqual({
    at: arrivedAt.toISOString(),
    now: askedAt.toISOString(),
  })
  const another = people.find(({ userName, disabled }) => userName !== admin && !disabled)
  const stranger = await instance.as(another?.userName ?? null)
  expect(await stranger.requests.receipt({ key })).toMatchObject({ at: null })
})
