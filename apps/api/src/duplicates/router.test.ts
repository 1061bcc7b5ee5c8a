import type { Member } from '@lienthehe/domain/members'
import { memberDraftSchema } from '@lienthehe/domain/schema'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, sizeOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const board = userNameOf('clubBoard', 'club')
const officer = userNameOf('officer', 'commune')
const [here, beside] = ['1111', '1112'] as const
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`duplicates ${++keys}`)

/** Adds a Quách Thị Sen, born in 1948, to the list of the club; other clubs may have members of the same name. */
async function admit(code: string, known: Partial<Member> = {}): Promise<Member['id']> {
  const draft = memberDraftSchema.parse({
    ...{ fullName: 'Quách Thị Sen', sex: 'female', birth: '1948', ethnicity: null, hardships: null },
    ...{ village: null, phone: null, citizenId: null, joinedOn: '2023-01-01', ...known },
  })
  const { members } = await instance.as(admin)
  const { id } = await members.admit({ key: newKey(), club: clubIdOf(code), draft, anotherPerson: true })
  return id
}

async function pairsOf(user: string) {
  const { duplicates } = await instance.as(user)
  const { pairs } = await duplicates.list()
  return pairs.map(({ one, other }) => [one.id, other.id].toSorted())
}

const sizeToday = async (code: string) => {
  const { clubs } = await instance.as(admin)
  return (await clubs.get({ id: clubIdOf(code), asOf: null })).facts.members.low
}

describe('likely duplicates', () => {
  test('are two members of one commune with one name and year, and are shown to whoever edits both', async () => {
    const pair = [await admit(here), await admit(beside)].toSorted()
    await admit('1121')
    expect(await pairsOf(officer)).toEqual([pair])
    // A user whose rights cover only one club learns nothing about people of another club.
    expect(await pairsOf(board)).toEqual([])
  })

  test('say where each is listed, and nobody’s citizen id', async () => {
    await admit(here, { citizenId: '017148000124' })
    await admit(beside)
    const { duplicates } = await instance.as(officer)
    const list = await duplicates.list()
    const names = list.pairs.flatMap(({ one, other }) => [one.club.name, other.club.name]).toSorted()
    expect(names).toEqual(['CLB Liên thế hệ zq1111', 'CLB Liên thế hệ zq1112'])
    expect(JSON.stringify(list)).not.toContain('017148000124')
  })
})

describe('a decision', () => {
  let one: Member['id']
  let other: Member['id']
  const departure = { on: '2025-11-01', reason: 'joinedAnotherClub' } as const

  beforeEach(async () => {
    one = await admit(here)
    other = await admit(beside)
  })

  test('that they are two people ends the question, until it is taken back', async () => {
    const { duplicates } = await instance.as(officer)
    const ruling = await duplicates.tellApart({ key: newKey(), one, other })
    expect(await pairsOf(officer)).toEqual([])
    const again = duplicates.tellApart({ key: newKey(), one: other, other: one })
    expect(await refusalOfCall(again)).toEqual({ reason: 'pairDecided' })
    await duplicates.withdraw({ key: newKey(), ...ruling })
    expect(await pairsOf(officer)).toHaveLength(1)
  })

  test('that they are one person takes the other record off its list, undoably and with its history', async () => {
    const { duplicates, clubs } = await instance.as(officer)
    const ruling = await duplicates.join({ key: newKey(), one, other, version: 1, departure })
    expect([await sizeToday(here), await sizeToday(beside)]).toEqual([sizeOf(here) + 1, sizeOf(beside)])
    expect((await duplicates.list()).decided).toMatchObject([
      { ...ruling, decision: 'onePerson', one: { id: one }, other: { id: other, departure } },
    ])
    const { entries } = await clubs.history({ id: clubIdOf(beside) })
    expect(entries[0]).toMatchObject({ action: 'duplicate.join', parts: 1 })
    await duplicates.withdraw({ key: newKey(), ...ruling })
    expect(await sizeToday(beside)).toBe(sizeOf(beside) + 1)
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('shows the record as it is now to whoever saw an older one', async () => {
    const { duplicates } = await instance.as(officer)
    const join = duplicates.join({ key: newKey(), one, other, version: 7, departure })
    expect(await refusalOfCall(join)).toEqual({ reason: 'stale', currentVersion: 1 })
  })

  test('on two people who are not alike is refused', async () => {
    const third = await admit(here, { fullName: 'Quách Thị Súng' })
    const { duplicates } = await instance.as(officer)
    const call = duplicates.tellApart({ key: newKey(), one, other: third })
    expect(await refusalOfCall(call)).toEqual({ reason: 'notAlike' })
  })
})
