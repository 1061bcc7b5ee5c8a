import { isoDate } from '@lienthehe/domain'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readBoardTerms } from '../boards/queries.ts'
import { readMembers } from '../members/queries.ts'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { contentOf } from '../testing/content.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { target } from '../testing/people.ts'
import { clubIdOf, clubOf, membersOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const [id, into] = [clubIdOf(target), clubIdOf('1112')]
const on = isoDate('2025-11-10')
const listed = membersOf(target).length
const there = membersOf('1112').length
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`merge ${++keys}`)
const caller = () => instance.as(admin)

function fail(): never {
  throw new RangeError('the club has no members')
}

async function merge(
  said: {
    readonly into?: string
    readonly people?: number
    readonly version?: number
    readonly key?: string
  } = {},
) {
  const { clubs } = await caller()
  const merger = {
    on,
    reason: 'Sáp nhập xóm',
    into: said.into ?? into,
    people: said.people ?? listed,
    inBoth: [],
  }
  return clubs.merge({ key: said.key ?? newKey(), id, version: said.version ?? 1, merger })
}

async function sizesOn(asOf: string) {
  const { clubs } = await caller()
  const sizes = []
  for (const each of [id, into]) {
    const { facts } = await clubs.get({ id: each, asOf: isoDate(asOf) })
    sizes.push(facts.members.low)
  }
  return sizes
}

describe('a club that is merged into another', () => {
  test('keeps its members until the day before, and the other one has them from that day', async () => {
    expect(await sizesOn('2025-11-09')).toEqual([listed, there])
    expect(await merge()).toEqual({ version: 2, people: listed })
    expect(await sizesOn('2025-11-09')).toEqual([listed, there])
    expect(await sizesOn(on)).toEqual([0, listed + there])
  })

  test('tells it in both histories', async () => {
    await merge()
    const { clubs } = await caller()
    const [own] = (await clubs.history({ id })).entries
    expect(own).toMatchObject({ action: 'club.merge' })
    expect(own?.changes).toContainEqual({ field: 'into', from: null, to: into })
    const [received] = (await clubs.history({ id: into })).entries
    expect(received).toMatchObject({ action: 'club.receive' })
    expect(received?.changes).toContainEqual({ field: 'people', from: null, to: listed })
  })

  test('is told in the lives of both, and of the board that ended with it', async () => {
    const { clubs, boards } = await caller()
    await boards.elect({ key: newKey(), club: id, draft: boardTermDraft, end: null })
    await merge()
    const lifeOn = async (club: typeof id, asOf: string) => {
      const { moments } = await clubs.life({ id: club, asOf: isoDate(asOf) })
      return moments
        .filter((moment) => moment.on >= boardTermDraft.from)
        .map((moment) => `${moment.on} ${moment.kind}`)
    }
    expect(await lifeOn(id, on)).toEqual([
      `${boardTermDraft.from} postTaken`,
      `${on} postLeft`,
      `${on} changed`,
    ])
    expect(await lifeOn(into, on)).toEqual([`${on} received`])
    expect(await lifeOn(into, '2025-11-09')).toEqual([])
  })

  test('leaves rows that are what the history says', async () => {
    const { clubs, members } = await caller()
    const { id: __, events: ___, liesIn: ____, ...draft } = clubOf(target)
    const founded = await clubs.found({ key: newKey(), draft })
    const { id: _____, club: ______, departure: _______, ...person } = membersOf(target)[0] ?? fail()
    const admitted = { ...person, fullName: 'Hà Văn Mừng', citizenId: null }
    await members.admit({ key: newKey(), club: founded.id, draft: admitted, anotherPerson: true })
    const merger = { on, reason: 'Sáp nhập xóm', into, people: 1, inBoth: [] }
    await clubs.merge({ key: newKey(), id: founded.id, version: 1, merger })
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('is refused while the number of members that was typed is not the one there is', async () => {
    const before = contentOf(instance)
    expect(await refusalOfCall(merge({ people: listed + 1 }))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'merger.people', problem: 'peopleDiffer' }],
    })
    expect(contentOf(instance)).toEqual(before)
  })

  test('ends the terms of its board', async () => {
    const { boards } = await caller()
    await boards.elect({ key: newKey(), club: id, draft: boardTermDraft, end: null })
    await merge()
    expect(await readBoardTerms(instance.services.db, id)).toMatchObject([
      { end: { on, reason: 'clubEnded' } },
    ])
    const board = await boards.get({ club: id, asOf: null })
    expect(board).toMatchObject({ held: [], vacant: [], mayElect: false })
  })

  test('is merged once for one key, and by whoever was first', async () => {
    const key = newKey()
    const [first, again, other] = await Promise.all([
      outcomeOf(merge({ key })),
      outcomeOf(merge({ key })),
      outcomeOf(merge()),
    ])
    expect([first.kind, again.kind, other.kind]).toEqual(['answer', 'answer', 'refusal'])
    const active = (await readMembers(instance.services.db, [into])).filter(
      ({ member }) => member.departure === null,
    )
    expect(active).toHaveLength(listed + there)
  })

  test('leaves nothing behind when it is refused', async () => {
    const { clubs } = await caller()
    await clubs.change({
      key: newKey(),
      id: into,
      version: 1,
      event: { on: isoDate('2025-11-01'), change: 'dissolved', reason: 'Hết' },
    })
    const before = contentOf(instance)
    expect(await refusalOfCall(merge())).toMatchObject({ reason: 'receiverNotOperating' })
    expect(await refusalOfCall(merge({ into: id }))).toMatchObject({ reason: 'invalidInput' })
    expect(contentOf(instance)).toEqual(before)
  })
})

test('the clubs nearby that operate are offered, and whom it concerns', async () => {
  const { clubs } = await caller()
  const { receivers } = await clubs.receivers({ id })
  expect(receivers.map(({ name }) => name)).toEqual(['1112', '1121', '1122'].map((code) => clubOf(code).name))
  expect(await clubs.mergerMembers({ id, into })).toEqual({ people: listed, inBoth: [], posts: [] })
})
