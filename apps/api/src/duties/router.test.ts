import { hoaBinh146 } from '@lienthehe/domain'
import { isProved } from '@lienthehe/domain/oversight'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { paperDraft } from '../testing/paper-draft.ts'
import { userNameOf } from '../testing/people.ts'
import { unitOf, uuidOf } from '../testing/two-provinces.ts'
import { unitPlanDraft } from '../testing/unit-plan-draft.ts'

const folder = makeFolder()
const path = `${folder.path}/duties.db`
const plan = hoaBinh146.id
let instance: Instance

beforeAll(async () => {
  await fillTwoProvinces(path)
  instance = await openInstance(path)
  const { papers, unitPlans } = await instance.as(admin)
  await papers.record({ key: uuidOf('duties: paper'), draft: paperDraft({ number: '1/QĐ-UBND' }) })
  await unitPlans.record({
    key: uuidOf('duties: unit plan'),
    draft: unitPlanDraft({ number: '85/KH-UBND' }),
  })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

test('V: what a district owes is shown by its plan and its papers, each in its year', async () => {
  const { duties } = await instance.as(admin)
  const { duties: rows, proved } = await duties.list({ plan, unit: unitOf('11') })
  const shown = rows.flatMap(({ obligation, standings }) =>
    standings.filter(isProved).map(({ period }) => [obligation.id, period]),
  )
  expect(shown).toEqual([
    ['districtCommittees.plan', { kind: 'phase' }],
    ['districtCommittees.budget', { kind: 'year', year: 2022 }],
  ])
  expect(proved).toBe(2)
})

test('the province is asked first; a district sees itself alone', async () => {
  const ofAll = await (await instance.as(admin)).duties.list({ plan, unit: null })
  expect(ofAll).toMatchObject({ unit: { key: unitOf('1') }, proved: 0 })
  expect(ofAll.units).toHaveLength(11)
  const { duties } = await instance.as(userNameOf('officer', 'district'))
  expect((await duties.list({ plan, unit: null })).units.map(({ key }) => key)).toEqual([unitOf('11')])
  expect(await refusalOfCall(duties.list({ plan, unit: unitOf('12') }))).toEqual({ reason: 'notFound' })
})
