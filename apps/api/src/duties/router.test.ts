import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { describeObligation, isProved } from '@lienthehe/domain/oversight'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meansDraft } from '../testing/drafts/means-draft.ts'
import { paperDraft } from '../testing/drafts/paper-draft.ts'
import { unitPlanDraft } from '../testing/drafts/unit-plan-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

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
  // These two are proved by a plan and a paper. The other proved rows count records of work in the district.
  expect(shown).toContainEqual(['districtCommittees.plan', { kind: 'phase' }])
  expect(shown).toContainEqual(['districtCommittees.budget', { kind: 'year', year: 2022 }])
  expect(proved).toBe(new Set(shown.map(([id]) => id)).size)
})

test('the province is asked first; a district sees itself alone', async () => {
  const ofAll = await (await instance.as(admin)).duties.list({ plan, unit: null })
  expect(ofAll).toMatchObject({ unit: { key: unitOf('1') } })
  expect(ofAll.units).toHaveLength(11)
  const { duties } = await instance.as(userNameOf('officer', 'district'))
  expect((await duties.list({ plan, unit: null })).units.map(({ key }) => key)).toEqual([unitOf('11')])
  expect(await refusalOfCall(duties.list({ plan, unit: unitOf('12') }))).toEqual({ reason: 'notFound' })
})

test('what is done all the time is shown by the records of its year, counted by kind', async () => {
  const { means, visits, duties } = await instance.as(admin)
  const of = async (id: string) => {
    const { duties: rows } = await duties.list({ plan, unit: null })
    return rows.find(({ obligation }) => obligation.id === id)?.standings.at(-1)
  }
  expect(await of('association.training')).toMatchObject({ kind: 'notShown' })
  const on = isoDate('2025-11-02')
  const course = {
    ...({ kind: 'course', course: 'initial', trainers: ['Ông Dũng'], units: [unitOf('11')] } as const),
    ...{ officials: 3, boardMembers: null, volunteers: null },
  }
  for (const key of ['one', 'two'])
    await means.record({
      key: uuidOf(`duties: course ${key}`),
      draft: meansDraft({ unit: unitOf('11'), on, about: course }),
    })
  const { id } = await visits.plan({
    key: uuidOf('duties: visit'),
    visited: { kind: 'club', club: clubIdOf(target) },
    draft: { plannedOn: on, visitors: 'Bà Hà', purpose: null },
  })
  const report = { ...{ on, visitors: 'Bà Hà', findings: null, help: null, answers: null }, followUps: [] }
  await visits.record({ key: uuidOf('duties: visited'), id, version: 1, report })
  const shown = await of('association.training')
  expect(shown).toMatchObject({ kind: 'shown' })
  expect(shown && describeObligation(shown, { language: 'vi' })).toBe(
    'Có 2 lớp tập huấn, 1 lượt kiểm tra câu lạc bộ',
  )
  expect(await of('association.lead')).toMatchObject({ kind: 'shown' })
})
