import type { MemberDraft } from '@lienthehe/domain/members'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { verifyAudit } from '../audit/verify.ts'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { callUntyped, outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { citizenIdOf, clubIdOf, clubOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

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

const newKey = () => uuidOf(`key ${++keys}`)
const blank = {
  fullName: 'Hà Thị Mới',
  sex: 'female',
  birth: '1950',
  ethnicity: 'muong',
  hardships: [],
  village: null,
  phone: null,
  citizenId: null,
  subgroup: null,
  joinedOn: '2024-01-01',
} as const
/** A draft as a user typed it. The schema may refuse it. */
type Typed = { readonly [field in keyof MemberDraft]?: unknown }

const answerSchema = z.object({ id: z.string().optional(), version: z.int() })

async function admit(typed: Typed = {}, { by = board, to = club, anotherPerson = false } = {}) {
  const input = { key: newKey(), club: to, draft: { ...blank, ...typed }, anotherPerson }
  return answerSchema.parse(await callUntyped(await instance.contextOf(by), 'members.admit', input))
}

async function edit(id: string, version: number, typed: Typed) {
  const input = { key: newKey(), id, version, draft: { ...blank, ...typed }, anotherPerson: false }
  return answerSchema.parse(await callUntyped(await instance.contextOf(board), 'members.edit', input))
}

async function leave(id: string, version: number, on = '2025-11-01') {
  const { members } = await instance.as(board)
  return members.leave({ key: newKey(), id, version, departure: { on, reason: 'movedAway' } })
}

describe('admitting a member', () => {
  test.each([
    { typed: { birth: '2025-11-21' }, field: 'draft.birth', problem: 'birthInFuture' },
    { typed: { birth: '2026' }, field: 'draft.birth', problem: 'birthInFuture' },
    { typed: { birth: '1904' }, field: 'draft.birth', problem: 'birthTooEarly' },
    { typed: { birth: '1950-13' }, field: 'draft.birth', problem: 'birthInvalid' },
    { typed: { birth: '2024-06-01' }, field: 'draft.birth', problem: 'birthAfterJoining' },
    { typed: { joinedOn: '2025-11-21' }, field: 'draft.joinedOn', problem: 'dateInFuture' },
    { typed: { joinedOn: '2022-05-18' }, field: 'draft.joinedOn', problem: 'beforeEstablishment' },
    { typed: { joinedOn: '2023-02-29' }, field: 'draft.joinedOn', problem: 'dateInvalid' },
    { typed: { fullName: ' \u200B ' }, field: 'draft.fullName', problem: 'required' },
    { typed: { fullName: 'Hà\u0007' }, field: 'draft.fullName', problem: 'controlCharacter' },
    { typed: { fullName: 'x'.repeat(101) }, field: 'draft.fullName', problem: 'tooLong' },
    { typed: { fullName: undefined }, field: 'draft.fullName', problem: 'required' },
    { typed: { fullName: 12 }, field: 'draft.fullName', problem: 'invalid' },
    { typed: { sex: 'nữ' }, field: 'draft.sex', problem: 'choiceUnknown' },
    { typed: { phone: '12' }, field: 'draft.phone', problem: 'phoneInvalid' },
    { typed: { citizenId: '1234567890' }, field: 'draft.citizenId', problem: 'citizenIdInvalid' },
    {
      typed: { hardships: [{ kind: 'poor', from: '2024-01-01', to: '2023-01-01' }] },
      field: 'draft.hardships.0.to',
      problem: 'endsBeforeItBegins',
    },
  ])('$field: $problem for $typed, and nothing is written', async ({ typed, field, problem }) => {
    const before = contentOf(instance)
    expect(await refusalOfCall(admit(typed))).toEqual({
      reason: 'invalidInput',
      fields: [{ field, problem }],
    })
    expect(contentOf(instance)).toEqual(before)
  })

  test('every wrong field is named at once', async () => {
    const refusal = await refusalOfCall(admit({ fullName: '', birth: 'xưa', sex: 'khác' }))
    expect(refusal).toEqual({
      reason: 'invalidInput',
      fields: [
        { field: 'draft.fullName', problem: 'required' },
        { field: 'draft.sex', problem: 'choiceUnknown' },
        { field: 'draft.birth', problem: 'birthInvalid' },
      ],
    })
  })

  test('today and the day of establishment are days to join on', async () => {
    await admit({ joinedOn: '2025-11-20' })
    await admit({ joinedOn: '2022-05-19', fullName: 'Hà Thị Đầu' })
  })

  test('what is stored is what was typed, in one spelling', async () => {
    const { id } = await admit({ fullName: '  Ha\u0300   Thị Mới ', phone: '' })
    const { members } = await (await instance.as(board)).members.list({ club })
    expect(members.find((member) => member.id === id)).toEqual({
      ...blank,
      fullName: 'Hà Thị Mới',
      id,
      club,
      departure: null,
      version: 1,
    })
  })

  test('a dissolved club admits nobody', async () => {
    const { clubs } = await instance.as(admin)
    await clubs.change({
      key: newKey(),
      id: club,
      version: 1,
      event: { on: '2025-11-01', change: 'dissolved', reason: 'Sáp nhập xóm' },
    })
    expect(await refusalOfCall(admit())).toEqual({ reason: 'clubEnded' })
  })
})

describe('one person is an active member of one club at a time', () => {
  const twin = { fullName: 'Bùi Thị zm1112 2', birth: '1942' }

  test('a citizen id that is a member elsewhere is refused, whatever the user ticks; the club is named where they may know it', async () => {
    const taken = { citizenId: citizenIdOf('1112', 1) }
    for (const anotherPerson of [false, true]) {
      const unnamed = { reason: 'memberElsewhere', club: null, certain: true }
      expect(await refusalOfCall(admit(taken, { anotherPerson }))).toEqual(unnamed)
      const named = { ...unnamed, club: clubOf('1112').name }
      expect(await refusalOfCall(admit(taken, { anotherPerson, by: admin }))).toEqual(named)
    }
  })

  test('a citizen id of another province is refused without a word about where', async () => {
    const refusal = await refusalOfCall(admit({ citizenId: citizenIdOf('2111', 1) }, { by: admin }))
    expect(refusal).toEqual({ reason: 'memberElsewhere', club: null, certain: true })
  })

  test('a namesake born the same year in the same commune is asked about, and can be another person', async () => {
    expect(await refusalOfCall(admit(twin))).toEqual({
      reason: 'memberElsewhere',
      club: null,
      certain: false,
    })
    expect(
      await refusalOfCall(admit({ ...twin, fullName: 'BÙI  thi ZM1112 2', birth: '1942-05-01' })),
    ).toMatchObject({ certain: false })
    expect(await admit(twin, { anotherPerson: true })).toMatchObject({ version: 1 })
  })

  test('a namesake in another commune is nobody’s business', async () => {
    expect(await admit({ fullName: 'Bùi Thị zm1121 2', birth: '1942' })).toMatchObject({ version: 1 })
  })

  test('somebody on this very list is found too', async () => {
    const listed = { reason: 'memberListed', fullName: 'Bùi Thị zm1111 1' }
    expect(await refusalOfCall(admit({ fullName: 'Bùi Thị zm1111 1', birth: '1940' }))).toEqual(listed)
    expect(
      await refusalOfCall(admit({ citizenId: citizenIdOf('1111', 1) }, { anotherPerson: true })),
    ).toEqual(listed)
  })

  test('an edit that makes a member somebody else is asked the same', async () => {
    expect(
      await refusalOfCall(edit(memberIdOf('1111', 1), 1, { citizenId: citizenIdOf('1112', 1) })),
    ).toMatchObject({ certain: true })
    expect(await refusalOfCall(edit(memberIdOf('1111', 1), 1, twin))).toMatchObject({ certain: false })
  })

  test('whoever left can join elsewhere, and then not come back unnoticed', async () => {
    const id = memberIdOf('1111', 1)
    await leave(id, 1)
    await admit({ citizenId: citizenIdOf('1111', 1) }, { to: clubIdOf('1112'), by: admin })
    const { members } = await instance.as(board)
    expect(await refusalOfCall(members.restore({ key: newKey(), id, version: 2 }))).toMatchObject({
      reason: 'memberElsewhere',
      certain: true,
    })
  })

  test('of two who admit one citizen id at once, one is refused in words', async () => {
    const taken = { citizenId: '001002003004' }
    const outcomes = await Promise.all([
      outcomeOf(admit(taken)),
      outcomeOf(admit(taken, { to: clubIdOf('1112'), by: admin })),
    ])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'refusal'])
  })
})

describe('two at one record', () => {
  const id = memberIdOf('1111', 1)

  test('whoever saved later sees what the other saved, and nothing of theirs is lost', async () => {
    await edit(id, 1, { village: 'Xóm của người thứ nhất' })
    const outcome = await outcomeOf(edit(id, 1, { village: 'Xóm của người thứ hai' }))
    expect(outcome).toMatchObject({
      refusal: { reason: 'stale', currentVersion: 2 },
      current: { value: { id, village: 'Xóm của người thứ nhất' }, version: 2 },
    })
  })

  test('a version that was never is stale too', async () => {
    expect(await refusalOfCall(edit(id, 99, {}))).toEqual({ reason: 'stale', currentVersion: 1 })
  })

  test('of fifty at once one wins each version; with retries all are kept', async () => {
    const { members } = await instance.as(board)
    const refusals = new Set<string>()
    const saveUntilKept = async (number: number) => {
      for (let version = 1; ; ) {
        const outcome = await outcomeOf(edit(id, version, { village: `Xóm ${number}` }))
        if (outcome.kind !== 'refusal') return outcome.kind
        refusals.add(outcome.refusal.reason)
        if (outcome.refusal.reason !== 'stale') return outcome.text
        version = outcome.refusal.currentVersion
      }
    }
    const kinds = await Promise.all(Array.from({ length: 50 }, (_, number) => saveUntilKept(number)))
    expect(new Set(kinds)).toEqual(new Set(['answer']))
    expect([...refusals]).toEqual(['stale'])
    const { members: listed } = await members.list({ club })
    expect(listed.find((member) => member.id === id)?.version).toBe(51)
    const { entries } = await (await instance.as(board)).clubs.history({ id: club })
    const saved = entries.flatMap(({ changes }) =>
      changes.filter(({ field }) => field === 'village').map(({ to }) => to),
    )
    expect(new Set(saved).size).toBe(50)
    expect(await verifyAudit(instance.services.db)).toMatchObject({ sound: true, seq: 50 })
  })
})
