import { allocateRoadmap, describeHeadline } from '@lienthehe/domain'
import { roadmapSituationOf } from '@lienthehe/domain/roadmap'
import { clubDraftSchema } from '@lienthehe/domain/schema'
import { noUnitPlans } from '@lienthehe/domain/unit-plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unitPlanDraft } from '../testing/drafts/unit-plan-draft.ts'
import { type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { inventedCommune, inventedPlan, inventedUnits } from '../testing/invented-province.ts'
import { userIdOf } from '../testing/people.ts'
import { uuidOf } from '../testing/two-provinces.ts'
import { insertUser } from '../users/queries.ts'

const folder = makeFolder()
let instance: Instance

/** An officer of one commune, and the admin of the province. */
const people = [
  { userName: 'tinh', role: 'provincialAdmin', unit: inventedCommune(0).parent ?? inventedCommune(0).key },
  { userName: 'xa', role: 'officer', unit: inventedCommune(1).key },
] as const

beforeAll(async () => {
  const filling = { plans: [inventedPlan], unitHistory: inventedUnits }
  instance = await openInstance(`${folder.path}/invented.db`, 'invented', filling)
  instance.clock.now = new Date('2026-11-20T03:00:00Z')
  const { db, now } = instance.services
  await db.transaction(async (tx) => {
    for (const { userName, role, unit } of people) {
      const grants = [{ role, scope: { kind: 'unit', unit } } as const]
      const named = { id: userIdOf(userName), userName, fullName: userName, grants }
      await insertUser(tx, { ...named, awaitsNewPassword: false, passwordHash: 'none' }, now())
    }
  })
  const { clubs } = await instance.as('tinh')
  for (const index of [0, 1, 1])
    await clubs.found({ key: uuidOf(`found ${++founded}`), draft: draftIn(index) })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

let founded = 0

function draftIn(commune: number) {
  return clubDraftSchema.parse({
    name: `CLB ${inventedCommune(commune).name}`,
    commune: inventedCommune(commune).key,
    village: null,
    establishedOn: '2026-05-19',
    decisionNumber: null,
    decidedOn: null,
    decisionIssuer: null,
    meetingDay: null,
    foundingMoney: null,
  })
}

const everything = {
  asOf: null,
  search: '',
  unit: null,
  status: null,
  cohort: null,
  rule: null,
  standing: null,
  page: 1,
  pageSize: 50,
}

test('the overview of a province without districts counts its communes and asks nothing of districts', async () => {
  const { plan } = await instance.as('tinh')
  const { assessment } = await plan.overview({ plan: null, asOf: null })
  expect(assessment.districts).toEqual([])
  expect(assessment.clubsOperating).toBe(3)
  const targetNamed = (id: string) => assessment.targets.find(({ target }) => target === id)
  expect(targetNamed('coverage.communes')?.parts).toMatchObject([
    { actual: { low: 2, high: 2 }, of: { low: 12, high: 12 } },
  ])
  for (const id of ['clubs.newPerDistrict', 'districts.localFounding', 'districts.planned'])
    expect(targetNamed(id)).toMatchObject({ status: 'notApplicable', course: 'notAsked' })
  expect(describeHeadline(assessment, { language: 'vi' })).toMatch(/, 3 không áp dụng$/)
})

test('no unit of a province without districts owes a plan, and none can be recorded', async () => {
  const { unitPlans } = await instance.as('tinh')
  expect(await unitPlans.list({ plan: null })).toMatchObject({ asked: 0, units: [] })
  const { key: unit } = inventedCommune(0)
  await expect(unitPlans.editor({ plan: null, unit })).rejects.toMatchObject({
    refusal: { reason: 'notFound' },
  })
  const draft = unitPlanDraft({ number: '1/KH', unit, issuedOn: '2026-05-01', years: [2026] })
  await expect(
    unitPlans.record({ key: uuidOf('of a commune'), draft: { ...draft, plan: inventedPlan.id } }),
  ).rejects.toMatchObject({
    refusal: { reason: 'invalidInput', fields: [{ field: 'draft.unit', problem: 'unitIssuesNoPlan' }] },
  })
})

test('the list and the page of a club name its commune, and no district', async () => {
  const { clubs } = await instance.as('tinh')
  const { rows, plan } = await clubs.list(everything)
  expect(plan).toMatchObject({ id: inventedPlan.id, isOver: false })
  expect(rows.map(({ commune, district }) => [commune.name, district])).toEqual([
    ['An Bình', null],
    ['Bãi Sậy', null],
    ['Bãi Sậy', null],
  ])
  expect((await clubs.list({ ...everything, unit: inventedCommune(1).key })).total).toBe(2)
  expect((await clubs.list({ ...everything, search: 'bai say' })).total).toBe(2)
  const [first] = rows
  if (first === undefined) throw new RangeError('there are clubs')
  expect(await clubs.get({ id: first.id, asOf: null })).toMatchObject({
    commune: { name: 'An Bình' },
    district: null,
    communeNow: null,
    cohort: 'new',
    planDistrict: null,
    districtTargets: [],
  })
})

test('an officer of a commune sees and founds the clubs of that commune, and no other', async () => {
  const { clubs, plan } = await instance.as('xa')
  expect((await clubs.list(everything)).rows.map(({ commune }) => commune.name)).toEqual([
    'Bãi Sậy',
    'Bãi Sậy',
  ])
  await expect(clubs.found({ key: uuidOf('elsewhere'), draft: draftIn(0) })).rejects.toMatchObject({
    refusal: { reason: 'notFound' },
  })
  await expect(plan.overview({ plan: null, asOf: null })).rejects.toMatchObject({
    refusal: { reason: 'notAllowed' },
  })
})

test('the roadmap says what it can without districts', () => {
  const register = { ...inventedUnits, clubs: [], unitPlans: noUnitPlans }
  const situation = roadmapSituationOf(inventedPlan, register, inventedPlan.period.from)
  expect(situation.districts).toEqual([])
  // No target asks for clubs by district, so the roadmap plans them by year only, as evenly as possible.
  expect(allocateRoadmap(inventedPlan, situation)).toMatchObject({
    ok: true,
    value: {
      status: 'feasible',
      total: { founded: 0, planned: 75 },
      years: inventedPlan.period.years.map((year) => ({ year, planned: 15 })),
      districts: [],
    },
  })
})
