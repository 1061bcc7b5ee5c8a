import type { ClubDraft } from '@lienthehe/domain/clubs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { callUntyped, outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const officer = userNameOf('officer', 'district')
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
const { id: _, events: __, liesIn: ___, ...stored } = clubOf('1111')
type Typed = { readonly [field in keyof ClubDraft]?: unknown }
const foundedSchema = z.object({ id: z.string(), version: z.literal(1) })
const versionSchema = z.object({ version: z.int() })

async function found(typed: Typed, by = officer) {
  const input = { key: newKey(), draft: { ...stored, name: 'CLB Mới', ...typed } }
  return foundedSchema.parse(await callUntyped(await instance.contextOf(by), 'clubs.found', input))
}

async function edit(typed: Typed, { by = officer, version = 1 } = {}) {
  const input = { key: newKey(), id: club, version, draft: { ...stored, ...typed } }
  return versionSchema.parse(await callUntyped(await instance.contextOf(by), 'clubs.edit', input))
}

async function change(typed: unknown, version = 1) {
  const input = { key: newKey(), id: club, version, event: typed }
  return versionSchema.parse(await callUntyped(await instance.contextOf(officer), 'clubs.change', input))
}

const wrong = (field: string, problem: string) => ({ reason: 'invalidInput', fields: [{ field, problem }] })

describe('founding a club', () => {
  test.each([
    { typed: { establishedOn: '2025-11-21' }, field: 'draft.establishedOn', problem: 'dateInFuture' },
    { typed: { establishedOn: '2005-12-31' }, field: 'draft.establishedOn', problem: 'establishedTooEarly' },
    { typed: { establishedOn: '19/05/2022' }, field: 'draft.establishedOn', problem: 'dateInvalid' },
    { typed: { commune: '99999@2020-01-01' }, field: 'draft.commune', problem: 'communeUnknown' },
    { typed: { commune: 'Cao Sơn' }, field: 'draft.commune', problem: 'communeUnknown' },
    { typed: { commune: unitOf('11') }, field: 'draft.commune', problem: 'communeUnknown' }, // a district, not a commune
    { typed: { commune: unitOf('211') }, field: 'draft.commune', problem: 'communeUnknown' }, // not on the plan's list
    { typed: { establishedOn: '2025-07-01' }, field: 'draft.commune', problem: 'communeNotThen' },
    { typed: { commune: '04831@2025-07-01' }, field: 'draft.commune', problem: 'communeNotThen' }, // the club was founded in 2022, before this commune
    { typed: { name: '' }, field: 'draft.name', problem: 'required' },
    {
      typed: { foundingMoney: { source: 'ngân sách', name: null } },
      field: 'draft.foundingMoney.source',
      problem: 'choiceUnknown',
    },
    { typed: { foundingMoney: { source: 'donor' } }, field: 'draft.foundingMoney.name', problem: 'required' },
    { typed: { status: 'operating' }, field: 'draft.status', problem: 'invalid' },
  ])('$field: $problem for $typed, and nothing is written', async ({ typed, field, problem }) => {
    const before = contentOf(instance)
    expect(await refusalOfCall(found(typed))).toEqual(wrong(field, problem))
    expect(contentOf(instance)).toEqual(before)
  })

  test('outside one’s district is refused', async () => {
    expect(await refusalOfCall(found({ commune: unitOf('121') }))).toEqual({ reason: 'notFound' })
  })

  test('puts it on the list, and into the overview of the plan', async () => {
    const caller = await instance.as(admin)
    const operating = async () =>
      (await caller.plan.overview({ plan: null, asOf: null })).assessment.clubsOperating
    const before = await operating()
    // The commune was formed in 2025, only from communes of the district of 2020. So an officer of that district has
    // rights in it.
    const { id } = await found({ establishedOn: '2025-11-20', commune: '04831@2025-07-01' })
    expect(await operating()).toBe(before + 1)
    expect(await caller.clubs.get({ id, asOf: null })).toMatchObject({
      club: { name: 'CLB Mới', events: [] },
      version: 1,
      status: 'operating',
      facts: { members: { high: 'unbounded' } },
    })
  })
})

describe('editing a club', () => {
  test('moves it only where one may found one', async () => {
    expect(await refusalOfCall(edit({ commune: unitOf('121') }))).toEqual({ reason: 'notFound' })
    expect(await edit({ commune: unitOf('112') })).toEqual({ version: 2 })
    // The officer of the old commune has no rights over the club any more; the officer of the new commune has.
    const gone = { by: userNameOf('officer', 'commune'), version: 2 }
    expect(await refusalOfCall(edit({ commune: unitOf('112') }, gone))).toEqual({ reason: 'notFound' })
    const here = { by: userNameOf('officer', 'nextCommune'), version: 2 }
    expect(await edit({ commune: unitOf('112') }, here)).toEqual({ version: 3 })
  })

  test('is no way to carry a club out of the reach of whoever has one club only', async () => {
    const by = userNameOf('officer', 'club')
    const before = contentOf(instance)
    for (const commune of [unitOf('112'), unitOf('121')])
      expect(await refusalOfCall(edit({ commune }, { by }))).toEqual({ reason: 'notFound' })
    expect(contentOf(instance)).toEqual(before)
    expect(await edit({ village: 'Xóm Mới' }, { by })).toEqual({ version: 2 })
  })

  test('of the money of a donor says whose it was', async () => {
    const refused = wrong('draft.foundingMoney.name', 'required')
    expect(await refusalOfCall(edit({ foundingMoney: { source: 'donor', name: null } }))).toEqual(refused)
    expect(await edit({ foundingMoney: { source: 'donor', name: 'Quỹ Toyota' } })).toEqual({ version: 2 })
  })

  test('cannot put its establishment after what is on record', async () => {
    expect(await refusalOfCall(edit({ establishedOn: '2022-06-02' }))).toEqual(
      wrong('draft.establishedOn', 'afterFirstRecord'),
    )
    expect(await edit({ establishedOn: '2022-06-01' })).toEqual({ version: 2 })
  })

  test('from an old screen shows the club as it is now', async () => {
    await edit({ village: 'Xóm mới' })
    expect(await outcomeOf(edit({ village: 'Xóm cũ' }))).toMatchObject({
      refusal: { reason: 'stale', currentVersion: 2 },
      current: { value: { village: 'Xóm mới' }, version: 2 },
    })
    expect(
      await refusalOfCall(change({ on: '2025-11-01', change: 'suspended', reason: 'Lũ' })),
    ).toMatchObject({
      reason: 'stale',
    })
  })
})

describe('the life of a club', () => {
  test.each([
    {
      event: { on: '2025-11-21', change: 'suspended', reason: 'Lũ' },
      field: 'event.on',
      problem: 'dateInFuture',
    },
    {
      event: { on: '2022-05-18', change: 'suspended', reason: 'Lũ' },
      field: 'event.on',
      problem: 'beforeEstablishment',
    },
    {
      event: { on: '2023-02-05', change: 'suspended', reason: 'Lũ' },
      field: 'event.on',
      problem: 'beforeLastEvent',
    },
    {
      event: { on: '2025-11-01', change: 'resumed', reason: 'Nắng' },
      field: 'event.change',
      problem: 'choiceUnknown',
    },
    {
      event: { on: '2025-11-01', change: 'deleted', reason: 'x' },
      field: 'event.change',
      problem: 'choiceUnknown',
    },
    {
      event: { on: '2025-11-01', change: 'suspended', reason: ' ' },
      field: 'event.reason',
      problem: 'required',
    },
  ])('$field: $problem for $event', async ({ event, field, problem }) => {
    const before = contentOf(instance)
    expect(await refusalOfCall(change(event))).toEqual(wrong(field, problem))
    expect(contentOf(instance)).toEqual(before)
  })

  test('ends once', async () => {
    await change({ on: '2025-11-01', change: 'dissolved', reason: 'Sáp nhập xóm' })
    const again = { on: '2025-11-02', change: 'resumed', reason: 'Nhớ nhau' }
    expect(await refusalOfCall(change(again, 2))).toEqual({ reason: 'clubEnded' })
  })

  test('is told as of any day', async () => {
    const { clubs } = await instance.as(officer)
    const statusOf = async (asOf: string) => (await clubs.get({ id: club, asOf })).status
    expect(await statusOf('2022-05-18')).toBe('proposed')
    expect(await statusOf('2022-05-19')).toBe('operating')
    expect(await statusOf('2023-01-05')).toBe('suspended')
    expect(await statusOf('2023-02-06')).toBe('operating')
  })

  test('shows each user what they may do', async () => {
    const mayOf = async (name: string) =>
      (await (await instance.as(name)).clubs.get({ id: club, asOf: null })).may
    expect(await mayOf(userNameOf('viewer', 'district'))).not.toContain('member.read')
    expect(await mayOf(userNameOf('clubBoard', 'club'))).not.toContain('club.edit')
    expect(await mayOf(officer)).toEqual(expect.arrayContaining(['club.edit', 'club.close', 'member.admit']))
  })
})

describe('the list of clubs', () => {
  const all = {
    asOf: null,
    search: '',
    unit: null,
    status: null,
    cohort: null,
    rule: null,
    standing: null,
    page: 1,
    pageSize: 200,
  }
  const namesOf = async (
    filter: Partial<Parameters<Awaited<ReturnType<Instance['as']>>['clubs']['list']>[0]>,
  ) => {
    const { rows } = await (await instance.as(admin)).clubs.list({ ...all, ...filter })
    return rows.map(({ name }) => name.slice(-4))
  }

  test('is narrowed by what one asks for', async () => {
    expect(await namesOf({ search: 'ZQ1211' })).toEqual(['1211'])
    expect(await namesOf({ unit: unitOf('12') })).toEqual(['1211', '1212', '1221', '1222'])
    expect(await namesOf({ unit: unitOf('21') })).toEqual([])
    expect(await namesOf({ cohort: 'earlier' })).toEqual([])
    expect(await namesOf({ rule: 'club.size', standing: 'met' })).toEqual([])
    expect(await namesOf({ asOf: '2023-01-31', status: 'suspended' })).toHaveLength(8)
    expect(await namesOf({ asOf: '2023-01-31', status: 'operating' })).toEqual([])
  })

  test('comes page by page without losing or repeating one', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => namesOf({ page, pageSize: 3 })))
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 2, 0])
    expect(pages.flat()).toEqual(await namesOf({}))
  })

  test.each([{ pageSize: 201 }, { pageSize: 0 }, { page: 0 }, { page: 1.5 }])(
    'refuses %o',
    async (filter) => {
      expect(await refusalOfCall(namesOf(filter))).toMatchObject({ reason: 'invalidInput' })
    },
  )
})
