import {
  assessClub,
  assessPlan,
  hoaBinh146,
  type IsoDate,
  isoDate,
  type Plan,
  type Register,
  tallyClub,
} from '@lienthehe/domain'
import { yearBefore } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Member } from '@lienthehe/domain/members'
import {
  type CoverageComparison,
  compareCoverage,
  placeRegister,
  readIndicators,
  yearBeforeOf,
} from '@lienthehe/domain/progress'
import { inDistrict } from '@lienthehe/domain/publication'
import { standingWordOf } from '@lienthehe/domain/quality'
import { countBeneficiaries, packMembers } from '@lienthehe/domain/tally'
import { compareWords } from '@lienthehe/domain/text'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { readClubs } from '../clubs/queries.ts'
import { readMembers } from '../members/queries.ts'
import { commands, perform } from '../testing/commands.ts'
import { unitPlanDraft } from '../testing/drafts/unit-plan-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'
import { readUnitPlanList, readUnitPlansFor } from '../unit-plans/queries.ts'
import { createRegister } from './register.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const dates = [isoDate('2023-06-30'), isoDate('2025-11-20')]
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

/** Everything in the tables, counted again from the rows, in the order of the ids. */
async function recount(
  { services: { db, units } }: Instance,
  asOf: IsoDate,
): Promise<Register & { readonly lists: ReadonlyMap<ClubId, readonly Member[]> }> {
  const members = Map.groupBy(
    (await readMembers(db)).map(({ member }) => member),
    ({ club }) => club,
  )
  const clubs = (await readClubs(db)).map(({ club }) => ({
    club,
    facts: tallyClub(club, members.get(club.id) ?? [], asOf),
  }))
  const plan = hoaBinh146.id
  const unitPlans = {
    records: (await readUnitPlansFor(db, plan)).map(({ value }) => value),
    areAllRecorded: (await readUnitPlanList(db, plan)).value.areAllRecorded,
  }
  return { units: units.all, successions: units.successions, clubs, unitPlans, lists: members }
}

/** The register's assessment of the day, by the plan in force on it. */
function assessmentOn({ services }: Instance, date: IsoDate, register = services.register) {
  const { stored } = services.plans.inForceOn(date)
  return register.on({ date, stored, adopted: services }, ({ assessment }) => assessment)
}

/** Sorts the clubs whose place is uncertain, because their order has no meaning. */
function inOrder({ promised, present, ...rest }: CoverageComparison): CoverageComparison {
  const ordered = (coverage: CoverageComparison['promised']) => ({
    ...coverage,
    toAsk: coverage.toAsk.toSorted((one, other) => (one.club < other.club ? -1 : 1)),
  })
  return { ...rest, promised: ordered(promised), present: ordered(present) }
}

/** The indicators of the day, computed from every list of members. */
async function recountIndicators(instance: Instance, plan: Plan, asOf: IsoDate) {
  const situationOn = async (day: IsoDate) => placeRegister(plan, await recount(instance, day), day)
  const { clubs, lists } = await recount(instance, asOf)
  return readIndicators(await situationOn(asOf), yearBeforeOf(await situationOn(yearBefore(asOf))), (row) =>
    countBeneficiaries(packMembers(lists.get(clubs[row]?.club.id ?? expect.fail()) ?? []), asOf),
  )
}

async function expectNothingMissed(instance: Instance): Promise<void> {
  const { clubs, plan } = await instance.as(admin)
  for (const asOf of dates) {
    const counted = await recount(instance, asOf)
    const rules = instance.services.plans.inForceOn(asOf).stored.plan
    const assessed = assessPlan(rules, counted, asOf)
    expect(await assessmentOn(instance, asOf)).toEqual(assessed)
    const { assessment } = await plan.overview({ plan: null, asOf })
    expect(assessment).toEqual(assessed)
    const { comparison } = await plan.coverage({ plan: null, asOf })
    const listOf = isoDate('2025-11-20')
    expect(inOrder(comparison)).toEqual(inOrder(compareCoverage(rules, counted, { asOf, listOf })))
    const { readings } = await plan.indicators({ plan: null, asOf })
    expect(readings).toEqual(await recountIndicators(instance, rules, asOf))
    const { districts, clubsOperating } = assessment
    expect(districts.reduce((sum, district) => sum + district.clubsOperating, 0)).toBe(clubsOperating)
    const { rows } = await clubs.list({ ...wholeList, asOf })
    const names = rows.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(compareWords))
    const known = new Map(counted.clubs.map((each) => [each.club.id, each]))
    for (const { id, members, standings } of rows) {
      const { club, facts } = known.get(id) ?? expect.fail(`${id} is not in the tables`)
      const verdicts = assessClub(rules, facts)
      expect(members).toEqual(facts.members)
      expect(standings).toEqual(
        verdicts.map((verdict) => ({ rule: verdict.rule, word: standingWordOf(verdict) })),
      )
      const page = await clubs.get({ id, asOf })
      expect(page).toMatchObject({ club, facts, verdicts })
      const district = page.planDistrict?.key ?? expect.fail(`${id} lies in no district of the plan`)
      if (page.targetsAsOf === asOf)
        expect(page.districtTargets).toEqual(
          assessed.targets.flatMap((target) => inDistrict(target, district) ?? []),
        )
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
  timeout: 120_000,
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
  // Each kind of command must have succeeded at least once; otherwise this test proves nothing.
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
    'recordUnitPlan',
    'withdrawUnitPlan',
    'completeList',
    'look',
  ]
  expect(kinds.filter((kind) => !done.has(`${kind} answer`))).toEqual([])
})

test('a reader who comes while others write never keeps an old count', async () => {
  const instance = await openCopy(template, 'together')
  const sequence = fc.sample(commands, { seed: 146, numRuns: 40 })
  const looking = Array.from({ length: 40 }, () => assessmentOn(instance, isoDate('2025-11-20')))
  await Promise.all([...sequence.map((command, step) => perform(instance, command, step)), ...looking])
  await expectNothingMissed(instance)
  await instance.close()
})

test('whoever has written something finds it in the figures they ask for next', async () => {
  const instance = await openCopy(template, 'own')
  const { clubs, plan } = await instance.as(admin)
  const { events: _, id: __, liesIn: ___, ...draft } = clubOf('1111')
  for (let founded = 1; founded <= 5; founded += 1) {
    await clubs.found({ key: uuidOf(`own ${founded}`), draft: { ...draft, name: `Mới ${founded}` } })
    const { assessment } = await plan.overview({ plan: null, asOf: '2025-11-20' })
    expect((await clubs.list({ ...wholeList, search: 'moi', asOf: null })).total).toBe(founded)
    expect(assessment).toEqual(await fresh(instance, isoDate('2025-11-20')))
  }
  await instance.close()
})

test('more clubs than one slice, and more than a kept day has room for, are taken in', async () => {
  const instance = await openCopy(template, 'many clubs')
  await expectNothingMissed(instance)
  const { clubs } = await instance.as(admin)
  const { events: _, id: __, liesIn: ___, ...draft } = clubOf('1111')
  for (let founded = 1; founded <= 130; founded += 1)
    await clubs.found({
      key: uuidOf(`many ${founded}`),
      draft: { ...draft, name: `Xóm ${131 - founded}`, commune: unitOf(founded % 2 ? '111' : '121') },
    })
  await expectNothingMissed(instance)
  await instance.close()
})

test('while everything is still being read, whoever asks waits for the whole', async () => {
  const instance = await openCopy(template, 'early')
  const register = createRegister(instance.services.db)
  const asked = [register.load(), assessmentOn(instance, isoDate('2025-11-20'), register)]
  expect((await Promise.all(asked))[1]).toEqual(await fresh(instance, isoDate('2025-11-20')))
  await instance.close()
})

test('a day that fell out of memory is counted again', async () => {
  const instance = await openCopy(template, 'many days')
  const years = Array.from({ length: 20 }, (_, index) => isoDate(`${2021 + index}-12-31`))
  const together = await Promise.all(years.map((date) => assessmentOn(instance, date)))
  expect(together.map(({ asOf }) => asOf)).toEqual(years)
  const first = isoDate('2021-12-31')
  expect(await assessmentOn(instance, first)).toEqual(await fresh(instance, first))
  await instance.close()
})

test('a unit’s plan changes the assessment, and nothing of what is kept of clubs', async () => {
  const instance = await openCopy(template, 'unit plans')
  const asOf = isoDate('2025-11-20')
  const { stored } = instance.services.plans.inForceOn(asOf)
  const kept = () =>
    instance.services.register.on({ date: asOf, stored, adopted: instance.services }, ({ situation }) => ({
      situation,
      facts: situation.facts,
      standings: situation.standings,
    }))
  const before = await kept()
  const { unitPlans } = await instance.as(admin)
  await unitPlans.record({ key: uuidOf('unit plan'), draft: unitPlanDraft({ number: '85/KH-UBND' }) })
  const after = await kept()
  expect(after.situation.unitPlans.records).toHaveLength(1)
  expect(after.situation).not.toBe(before.situation)
  expect(after.facts).toBe(before.facts)
  expect(after.standings).toBe(before.standings)
  expect(await assessmentOn(instance, asOf)).toEqual(await fresh(instance, asOf))
  await instance.close()
})

async function fresh(instance: Instance, asOf: IsoDate) {
  return assessPlan(instance.services.plans.inForceOn(asOf).stored.plan, await recount(instance, asOf), asOf)
}
