import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { planVersions, unitLists } from '../db/schema/index.ts'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { nextPlan, nextUnits } from '../testing/next-plan.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
let instance: Instance

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`key ${++keys}`)
const plans = async () => (await instance.as(admin)).plan

const paper = { number: null, issuedOn: '2025-11-10' }

async function adopt(file: unknown, validFrom: string | null = null) {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  return (await plans()).adopt({ key: newKey(), text, validFrom, paper })
}

async function adoptUnits(file: unknown) {
  return (await plans()).adoptUnits({ key: newKey(), text: JSON.stringify(file) })
}

/** The problems of the refused file, as `path: kind`. */
async function problemsOf(call: Promise<unknown>): Promise<readonly string[]> {
  const refusal = await refusalOfCall(call)
  if (refusal.reason !== 'planRefused' && refusal.reason !== 'unitListRefused') return [refusal.reason]
  return refusal.problems.map(({ path, kind }) => `${path.join('.')}: ${kind}`)
}

describe('a plan is adopted while the server runs', () => {
  test('both plans then have an overview, and each day the plan in force on it', async () => {
    expect(await adopt(nextPlan)).toMatchObject({ id: 'next-plan', version: 1 })
    const { list, overview } = await plans()
    expect((await list()).plans.map(({ id }) => id)).toEqual([hoaBinh146.id, 'next-plan'])
    expect(await overview({ plan: 'next-plan', asOf: null })).toMatchObject({
      plan: { id: 'next-plan', isOver: false },
      assessment: { plan: 'next-plan' },
    })
    expect(await overview({ plan: hoaBinh146.id, asOf: null })).toMatchObject({
      assessment: { plan: hoaBinh146.id },
    })
    instance.clock.now = new Date('2026-03-10T03:00:00Z')
    expect(await overview({ plan: null, asOf: null })).toMatchObject({
      plan: { id: 'next-plan' },
      asOf: '2026-03-10',
    })
    expect(await overview({ plan: hoaBinh146.id, asOf: null })).toMatchObject({
      plan: { id: hoaBinh146.id, isOver: true },
      asOf: '2025-12-31',
    })
  })

  test('it is there after a restart, with its hash, and the audit tells of it', async () => {
    const { hash } = await adopt(nextPlan)
    expect(await verifyAudit(instance.services.db)).toMatchObject({ sound: true })
    const { path } = instance
    await instance.close()
    instance = await openInstance(path)
    expect(instance.services.plans.find('next-plan')).toMatchObject({ hash, plan: nextPlan })
  })

  test('an amended plan is a new version from its own date, and days before it keep the old one', async () => {
    const amended = { ...hoaBinh146, number: '146/KH-UBND (sửa đổi)' }
    expect(await adopt(amended, '2024-01-01')).toMatchObject({ version: 2 })
    const { overview } = await plans()
    const numberOn = async (date: string) =>
      (await overview({ plan: hoaBinh146.id, asOf: isoDate(date) })).plan.number
    expect(await numberOn('2023-12-31')).toBe('146/KH-UBND')
    expect(await numberOn('2024-01-01')).toBe('146/KH-UBND (sửa đổi)')
    expect(instance.services.plans.versions).toHaveLength(2)
  })

  test('whoever asked before reads one state from end to end', async () => {
    const before = await instance.contextOf(admin)
    await adopt(nextPlan)
    expect(before.plans.all).toHaveLength(1)
    expect((await instance.contextOf(admin)).plans.revision).toBe(before.plans.revision + 1)
  })
})

describe('a file that cannot be a plan is refused by path, and the plans are as they were', () => {
  const { targets, ...withoutTargets } = hoaBinh146

  test.each([
    { what: 'no JSON', file: '{ "id": ', problems: [': notJson'] },
    { what: 'not the form of a plan', file: { ...withoutTargets, id: 'x' }, problems: ['targets: missing'] },
    {
      what: 'a contradiction in itself',
      file: { ...nextPlan, targets: [...targets, targets[0]] },
      problems: [`targets.${targets.length}.id: usedTwice`],
    },
    {
      what: 'the period of another plan',
      file: { ...nextPlan, period: { ...nextPlan.period, from: '2025-12-31' } },
      problems: ['period: periodTaken'],
    },
    {
      what: 'an unknown province',
      file: { ...nextPlan, province: '04' },
      problems: ['province: provinceUnknown'],
    },
    { what: 'what is there already', file: hoaBinh146, problems: [': nothingChanged'] },
  ])('$what', async ({ file, problems }) => {
    const before = contentOf(instance)
    expect(await problemsOf(adopt(file))).toEqual(problems)
    expect(contentOf(instance)).toEqual(before)
    expect(instance.services.plans.all).toHaveLength(1)
  })

  test('of two that fill one period at once, one is adopted', async () => {
    const both = await Promise.allSettled([adopt(nextPlan), adopt({ ...nextPlan, id: 'another' })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(instance.services.plans.all).toHaveLength(2)
  })

  test('examining it says what it contradicts, and writes nothing', async () => {
    const before = contentOf(instance)
    const { findings } = await (await plans()).examine({ text: JSON.stringify(nextPlan), validFrom: null })
    expect(findings.map(({ kind }) => kind)).toContain('noDistricts')
    expect(contentOf(instance)).toEqual(before)
  })
})

test('a plan that is only drafted has its roadmap from what stands today, and nothing is written', async () => {
  const before = contentOf(instance)
  const ofDistricts = ['clubs.newPerDistrict', 'districts.planned', 'districts.localFounding']
  const targets = nextPlan.targets.filter(({ id }) => !ofDistricts.includes(id))
  const text = JSON.stringify({ ...nextPlan, targets })
  const { date, roadmap } = await (await plans()).drawRoadmap({ text, validFrom: null })
  expect(date).toBe('2026-01-01')
  // 75 new clubs in five years, at least 15 in each; the clubs founded under plan 146 do not count.
  expect(roadmap).toMatchObject({
    ok: true,
    value: { status: 'feasible', total: { founded: 0, planned: 75 }, years: Array(5).fill({ planned: 15 }) },
  })
  expect(contentOf(instance)).toEqual(before)
})

describe('a list of units is adopted while the server runs', () => {
  test('and its new commune can found a club', async () => {
    expect(await adoptUnits(nextUnits)).toMatchObject({ version: 2 })
    expect(instance.services.units.byKey.has(nextUnits.units.at(-1)?.key ?? nextUnits.units[0].key)).toBe(
      true,
    )
    expect(await problemsOf(adoptUnits(nextUnits))).toEqual([': sameList'])
  })

  test.each([
    {
      what: 'leaves a unit out',
      file: { ...nextUnits, units: nextUnits.units.filter(({ key }) => key !== '98101@2020-01-01') },
      problems: ['units: unitLeftOut'],
    },
    {
      what: 'leaves a hole',
      file: {
        ...nextUnits,
        successions: nextUnits.successions.filter(({ from }) => from !== '04831@2020-01-01'),
      },
      problems: [expect.stringMatching(/^units\.\d+\.validTo: groundLost$/)],
    },
    {
      what: 'overlaps',
      file: {
        ...nextUnits,
        units: [...nextUnits.units, { ...nextUnits.units.at(-1), key: '99998@2025-07-01', code: '99998' }],
      },
      problems: [expect.stringMatching(/^units\.\d+\.name: namesakesAtOnce$/)],
    },
  ])('one that $what is refused by path', async ({ file, problems }) => {
    const before = contentOf(instance)
    expect(await problemsOf(adoptUnits(file))).toEqual(problems)
    expect(contentOf(instance)).toEqual(before)
  })
})

test('what was adopted is neither edited nor deleted', async () => {
  const { db } = instance.services
  const causeOf = async (query: Promise<unknown>) =>
    String((await query.catch((error: Error) => error.cause)) ?? '')
  for (const table of [planVersions, unitLists]) {
    expect(await causeOf(db.update(table).set({ hash: 'x' }).execute())).toContain('append-only')
    expect(await causeOf(db.delete(table).execute())).toContain('append-only')
  }
})
