import { assessPlan, type IsoDate, isoDate, noUnitPlans, type Register, tallyClub } from '@lienthehe/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { readMembers } from '../members/queries.ts'
import { commands, perform } from '../testing/commands.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { readClubs } from './queries.ts'
import { createRegisterCache } from './register.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const dates = [isoDate('2023-06-30'), isoDate('2025-11-20')]
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

/** Everything as it stands in the tables, counted anew; in the order of the ids. */
async function recount({ services: { db, units } }: Instance, asOf: IsoDate): Promise<Register> {
  const members = (await readMembers(db)).map(({ member }) => member)
  const clubs = (await readClubs(db)).map(({ club }) => ({
    club,
    facts: tallyClub(
      club,
      members.filter((member) => member.club === club.id),
      asOf,
    ),
  }))
  return ordered({ units: units.all, successions: units.successions, clubs, unitPlans: noUnitPlans })
}

function ordered({ clubs, ...rest }: Register): Register {
  return { ...rest, clubs: clubs.toSorted((one, other) => (one.club.id < other.club.id ? -1 : 1)) }
}

async function expectNothingMissed(instance: Instance): Promise<void> {
  const { clubs, plan } = await instance.as(admin)
  for (const asOf of dates) {
    const counted = await recount(instance, asOf)
    expect(ordered(await instance.services.register.asOf(asOf))).toEqual(counted)
    const { assessment } = await plan.overview({ plan: null, asOf })
    expect(assessment).toEqual(assessPlan(instance.services.plans.inForceOn(asOf).stored.plan, counted, asOf))
    const { districts, clubsOperating } = assessment
    expect(districts.reduce((sum, district) => sum + district.clubsOperating, 0)).toBe(clubsOperating)
    const { rows } = await clubs.list({ ...wholeList, asOf })
    const facts = new Map(counted.clubs.map((each) => [each.club.id, each.facts]))
    for (const { id, members } of rows) {
      expect(members).toEqual(facts.get(id)?.members)
      expect((await clubs.get({ id, asOf })).facts).toEqual(facts.get(id))
    }
  }
}

const wholeList = {
  search: '',
  unit: null,
  status: null,
  cohort: null,
  rule: null,
  standing: null,
  page: 1,
  pageSize: 200,
}

test('whatever users do, every screen shows what a recount of all rows shows', {
  timeout: 30_000,
}, async () => {
  const done = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { minLength: 4, maxLength: 16 }), async (sequence) => {
      const instance = await openCopy(template, `${++copies}`)
      try {
        for (const [step, command] of sequence.entries()) {
          done.add(await perform(instance, command, step))
          if (step % 5 === 0) await expectNothingMissed(instance)
        }
        await expectNothingMissed(instance)
        expect(await verifyAudit(instance.services.db)).toMatchObject({ sound: true })
      } finally {
        await instance.close()
      }
    }),
    { seed: 146, numRuns: 12 },
  )
  // Each kind of command has had its effect at least once, or this test shows nothing.
  const kinds = [
    'found',
    'editClub',
    'change',
    'admit',
    'editMember',
    'leave',
    'restore',
    'import',
    'undo',
    'look',
  ]
  expect(kinds.filter((kind) => !done.has(`${kind} answer`))).toEqual([])
})

test('a reader who comes while others write never keeps an old count', async () => {
  const instance = await openCopy(template, 'together')
  const sequence = fc.sample(commands, { seed: 146, numRuns: 40 })
  const looking = Array.from({ length: 40 }, () => instance.services.register.asOf(isoDate('2025-11-20')))
  await Promise.all([...sequence.map((command, step) => perform(instance, command, step)), ...looking])
  await expectNothingMissed(instance)
  await instance.close()
})

test('a day that fell out of memory is counted again', async () => {
  const instance = await openCopy(template, 'many days')
  const register = createRegisterCache(instance.services.db, instance.services)
  for (let year = 2001; year <= 2025; year++) await register.asOf(isoDate(`${year}-12-31`))
  expect(ordered(await register.asOf(isoDate('2001-12-31')))).toEqual(
    await recount(instance, isoDate('2001-12-31')),
  )
  await instance.close()
})
