import { hoaBinh146, nothingPublished } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'

const folder = makeFolder()
const path = `${folder.path}/judge.db`
let instance: Instance

beforeAll(async () => {
  await fillTwoProvinces(path)
  instance = await openInstance(path)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const totals = { name: 'totals', asOf: '2025-06-30', known: nothingPublished([], 139) }
const units = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const fileOf = (cases: readonly unknown[]) => JSON.stringify({ plan: hoaBinh146, units, cases })
const judge = async (text: string) => (await instance.as(admin)).plan.judge({ text })

test('cases are judged by the plan and units of their own file, and nothing is kept of them', async () => {
  const before = contentOf(instance)
  const [one] = await judge(fileOf([totals]))
  expect(one?.assessment).toMatchObject({ plan: hoaBinh146.id, clubsOperating: 139 })
  expect(contentOf(instance)).toEqual(before)
})

test.each([
  { what: 'no JSON', text: '{', kind: 'notJson', place: [] },
  {
    what: 'a day that is none',
    text: fileOf([{ ...totals, asOf: '2025-06-31' }]),
    kind: 'noSuchDay',
    place: ['cases', 0, 'asOf'],
  },
  {
    what: 'more cases than are judged at once',
    text: fileOf(Array.from({ length: 101 }, () => totals)),
    kind: 'tooLarge',
    place: ['cases'],
  },
])('refused by its place: $what', async ({ text, kind, place }) => {
  expect(await refusalOfCall(judge(text))).toMatchObject({
    reason: 'planRefused',
    problems: [{ kind, path: place }],
  })
})
