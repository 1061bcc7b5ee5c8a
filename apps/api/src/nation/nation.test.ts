import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hoaBinh146 } from '@lienthehe/domain'
import type { Nation } from '@lienthehe/domain/nation'
import { readPlan, statementSchema } from '@lienthehe/domain/schema'
import { hoaBinhSuccessions } from '@lienthehe/domain/units/hoa-binh'
import { readNote, signNote, writeNote, writeVerifierKey } from '@lienthehe/office/checkpoints'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../plan/hash.ts'
import { attestationOf, keyOf } from '../testing/attested.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { userNameOf } from '../testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { unitsOfBothProvinces, uuidOf } from '../testing/two-provinces.ts'
import { readNationFolder } from './folder.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const key = keyOf('clb.example/nhat-ky')
/** The plan of Decision 1336 as public pages report it. The file belongs to a test of the plan language. */
const planFile = join(
  import.meta.dirname,
  '../../../../packages/domain/src/plan/file/eight-plans.test-data/national-1336.json',
)
const national1336: unknown = JSON.parse(readFileSync(planFile, 'utf8'))
const read = readPlan(national1336)
if (!read.ok) throw new Error('the plan of the country is no plan')
const nationalPlan = { plan: read.value, hash: hashOf(read.value) }
const nation: Nation = {
  ...{ plan: nationalPlan.plan, planHash: nationalPlan.hash, units: unitsOfBothProvinces },
  provinces: [
    { code: '17', keys: [writeVerifierKey(keyOf('old').note), writeVerifierKey(key.note)] },
    { code: '98', keys: [] },
  ],
}
let copies = 0
let keys = 0

beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
afterAll(() => folder.remove())

async function withServer(
  given: Parameters<typeof attestationOf>[1],
  use: (served: Served, instance: Instance) => Promise<void>,
): Promise<void> {
  const instance = await openCopy(template, `${++copies}`, attestationOf(key.name, given))
  try {
    await use(serveInstance(instance), instance)
  } finally {
    await instance.close()
  }
}

/** Closes a year as an admin does; returns the number of its snapshot. */
async function closeYear(instance: Instance, year: number): Promise<number> {
  const { reviews } = await instance.as(admin)
  const period = { kind: 'year', year } as const
  const preview = await reviews.preview({ plan: hoaBinh146.id, period })
  if (preview.kind === 'refused') throw new Error(preview.refusal.reason)
  const asked = { plan: hoaBinh146.id, period, seen: preview.seen, despite: 'Sổ tay bị lũ cuốn' }
  return (await reviews.close({ key: uuidOf(`nation ${++keys}`), ...asked })).number
}

/**
 * The files of statements that a province offers after it closed one, two and three years: with one, two and three
 * statements.
 */
async function filesOfProvince(): Promise<readonly string[]> {
  const files: string[] = []
  await withServer({ nationalPlan }, async (served, instance) => {
    const cookie = await served.signIn(admin)
    for (const year of [2022, 2023, 2024]) {
      const number = await closeYear(instance, year)
      files.push(await (await served.get(`/api/reviews/${number}/statements.txt`, { cookie })).text())
    }
  })
  return files
}

/** The separate statements of a file. */
const apart = (file: string) => file.split(/(?<=\n)(?=\{)/)
const send = (served: Served, file: string) => served.post('/public/v1/nation/statements', Buffer.from(file))
const reasonOf = async (answer: Response) => Reflect.get(Object(await answer.json()), 'reason')

/** The statement with these changes, signed again with the key of its province. */
function signedAgain(written: string, change: Readonly<Record<string, unknown>>, by = key): string {
  const statement = JSON.parse(readNote(written)?.text ?? '')
  const sorted = Object.fromEntries(
    Object.entries({ ...statement, ...change }).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  return writeNote(signNote(`${JSON.stringify(sorted)}\n`, by))
}

describe('the statements of a province', () => {
  test('are made at each close, signed, each bound to the one before, for whoever may read the period', () =>
    withServer({ nationalPlan }, async (served, instance) => {
      await closeYear(instance, 2022)
      const number = await closeYear(instance, 2023)
      const path = `/api/reviews/${number}/statements.txt`
      const [viewer, elsewhere] = [
        await served.signIn(userNameOf('viewer', 'province')),
        await served.signIn(userNameOf('provincialAdmin', 'otherProvince')),
      ]
      const file = await (await served.get(path, { cookie: viewer })).text()
      const [first, second] = apart(file).map((one) =>
        statementSchema.parse(JSON.parse(readNote(one)?.text ?? '')),
      )
      expect(first).toMatchObject({ province: '17', sequence: 1, previous: null, asOf: '2022-12-31' })
      expect(second).toMatchObject({ sequence: 2, plan: { id: 'national-1336' }, asOf: '2023-12-31' })
      expect(second?.previous).toMatch(/^[0-9a-f]{64}$/)
      expect(second?.heads.audit.seq).toBeGreaterThan(first?.heads.audit.seq ?? 0)
      expect((await served.get(path)).status).toBe(401)
      expect((await served.get(path, { cookie: elsewhere })).status).toBe(404)
    }))

  test('show the public their codes and no count', () =>
    withServer({ nationalPlan }, async (served, instance) => {
      await closeYear(instance, 2023)
      const answer = await (await served.get('/public/v1/statements')).json()
      expect(answer).toMatchObject({ statements: [{ sequence: 1, province: '17', withdrawn: false }] })
      expect(JSON.stringify(answer)).not.toContain('communes')
    }))

  test('say that a period was withdrawn, and what took its place', () =>
    withServer({ nationalPlan }, async (served, instance) => {
      const number = await closeYear(instance, 2023)
      const { reviews } = await instance.as(admin)
      await reviews.withdraw({ key: uuidOf(`nation ${++keys}`), number, withdrawal: { reason: 'Nhập sai' } })
      const again = await closeYear(instance, 2023)
      const cookie = await served.signIn(admin)
      const file = await (await served.get(`/api/reviews/${again}/statements.txt`, { cookie })).text()
      const counts = apart(file).map((one) => JSON.parse(readNote(one)?.text ?? '').counts === null)
      expect(counts).toEqual([false, true, false])
    }))

  test('without a plan of the country are by the province’s own', () =>
    withServer({}, async (served, instance) => {
      await closeYear(instance, 2023)
      expect(await (await served.get('/public/v1/statements')).json()).toMatchObject({
        statements: [{ plan: { id: hoaBinh146.id }, province: '17' }],
      })
    }))
})

describe('the nation', () => {
  test('adds up what it was sent, in any order and however often, and says who is missing', async () => {
    const [one = '', , three = ''] = await filesOfProvince()
    await withServer({ nation }, async (served) => {
      expect(await (await served.get('/ca-nuoc')).text()).toContain('Chưa tỉnh nào gửi số liệu')
      expect(await (await send(served, one)).json()).toMatchObject({ taken: 1, known: 0 })
      expect(await (await send(served, apart(three).toReversed().join(''))).json()).toMatchObject({
        taken: 2,
        known: 1,
      })
      const view = await (await served.get('/public/v1/nation')).text()
      expect(await (await send(served, three)).json()).toMatchObject({ taken: 0, known: 3 })
      expect(await (await served.get('/public/v1/nation')).text()).toBe(view)
      expect(JSON.parse(view)).toMatchObject({
        asOf: '2024-12-31',
        days: ['2024-12-31', '2023-12-31', '2022-12-31'],
        provinces: [
          { code: '17', state: 'stated' },
          { code: '98', state: 'missing', figures: null },
        ],
      })
      const page = await (await served.get('/ca-nuoc?day=2023-12-31&lang=en')).text()
      expect(page).toContain('1 of 2 provinces have sent their figures. 1 is missing')
      expect((await served.get('/ca-nuoc?day=1999-12-31')).status).toBe(404)
      expect((await served.get('/public/v1/nation?day=1999-12-31')).status).toBe(404)
    })
  })

  test('refuses in words what is not right, and keeps nothing of it', async () => {
    const [, , file = ''] = await filesOfProvince()
    const [first = '', second = '', third = ''] = apart(file)
    const cases: readonly (readonly [string, string])[] = [
      ['statementUnreadable', 'hello'],
      ['statementUnreadable', ''],
      // One digit was edited.
      [
        'statementNotSigned',
        first.replace(/"clubs":(\d)/, (_, digit) => `"clubs":${(Number(digit) + 1) % 10}`),
      ],
      ['statementNotSigned', signedAgain(first, {}, keyOf('another'))],
      ['statementOutOfOrder', second],
      ['statementOutOfOrder', `${first}${third}`],
      ['statementForked', `${first}${signedAgain(second, { previous: 'f'.repeat(64) })}`],
      ['statementForked', `${first}${signedAgain(first, { asOf: '2021-12-31' })}`],
      ['statementOtherPlan', signedAgain(first, { plan: { hash: 'a'.repeat(64), id: 'national-1336' } })],
      ['statementProvinceUnknown', signedAgain(first, { province: '01' })],
      ['statementNotSigned', signedAgain(first, { province: '98' })],
    ]
    await withServer({ nation }, async (served) => {
      const before = await (await served.get('/public/v1/nation')).text()
      for (const [reason, sent] of cases) {
        const answer = await send(served, sent)
        expect(answer.status).toBe(409)
        expect(await reasonOf(answer)).toBe(reason)
        expect(await (await served.get('/public/v1/nation')).text()).toBe(before)
      }
      expect(await (await send(served, file)).json()).toMatchObject({ taken: 3, provinces: ['17'] })
    })
  })

  test('takes a file from the form of its page, and says there what became of it', async () => {
    const [one = ''] = await filesOfProvince()
    await withServer({ nation }, async (served) => {
      const submit = async (content: string) => {
        const form = new FormData()
        form.set('statement', new File([content], 'statements.txt'))
        const encoded = new Response(form)
        const headers = { 'content-type': encoded.headers.get('content-type') ?? '' }
        return served.post('/ca-nuoc', new Uint8Array(await encoded.arrayBuffer()), { headers })
      }
      expect(await (await submit(one)).text()).toContain('Đã nhận 1 bản số liệu.')
      expect(await (await submit(one)).text()).toContain('không có gì thay đổi')
      const refused = await submit(one.replace('"sequence":1', '"sequence":2'))
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('Không khóa nào của tỉnh 17 ký đúng nội dung này')
      expect(await (await submit('')).text()).toContain('Chưa chọn tệp')
    })
  })

  test('is nowhere where none was set', () =>
    withServer({}, async (served) => {
      expect((await served.get('/public/v1/nation')).status).toBe(404)
      expect((await served.post('/public/v1/nation/statements', Buffer.from('{}'))).status).toBe(404)
    }))
})

describe('the folder of a nation', () => {
  const fill = (files: Readonly<Record<string, unknown>>) => {
    const path = `${folder.path}/nation-${++copies}`
    mkdirSync(path)
    for (const [name, content] of Object.entries(files))
      writeFileSync(`${path}/${name}`, JSON.stringify(content))
    return path
  }
  const units = { units: unitsOfBothProvinces, successions: hoaBinhSuccessions }

  test('is read whole', () => {
    const found = readNationFolder(
      fill({ 'plan.json': national1336, 'units.json': units, 'provinces.json': nation.provinces }),
    )
    expect(found).toMatchObject({ planHash: nation.planHash, provinces: nation.provinces })
  })

  test.each([
    { what: 'without a plan', files: {}, says: 'plan.json: Không đọc được tệp.' },
    {
      what: 'with the plan of a province',
      files: { 'plan.json': hoaBinh146 },
      says: 'province phải là "00"',
    },
    {
      what: 'with a key that is none',
      files: {
        'plan.json': national1336,
        'units.json': units,
        'provinces.json': [{ code: '17', keys: ['x'] }],
      },
      says: 'Tỉnh 17: “x” không phải khóa công khai',
    },
  ])('$what refuses the start in words', ({ files, says }) => {
    expect(() => readNationFolder(fill(files))).toThrow(
      expect.objectContaining({ message: expect.stringContaining(says) }),
    )
  })
})
