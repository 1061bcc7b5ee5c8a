import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClubFacts, personFacts } from '../../facts/facts.ts'
import { assessPlan } from '../../progress/assess-plan.ts'
import { type ClubSketch, registerOf } from '../../progress/example.test-data.ts'
import { unitsAsked } from '../../progress/measures/measure-others.ts'
import { placeRegister } from '../../progress/register.ts'
import { addClub, clubSumsOf, emptyClubSums, removeClub } from '../../progress/sums/club-sums.ts'
import { figuresOfSums } from '../../progress/sums/figures-of-sums.ts'
import { nothingPublished, type PublishedTotals } from '../../progress/totals/published-totals.ts'
import { unitKey, unitsOn } from '../../units/unit.ts'
import { exactly, unknownInterval } from '../../verdicts/interval.ts'
import { eightPlans, type PlanFile } from './eight-plans.test-data.ts'

const { hoaBinh: _, ...invented } = eightPlans
const files: readonly (readonly [string, PlanFile])[] = Object.entries(invented)
const runs = { numRuns: 300, seed: 146 }

/** Clubs in the units of a plan, founded within its period. Some are in a commune that is on no list. */
function clubsOf({ plan, units }: PlanFile): fc.Arbitrary<readonly ClubSketch[]> {
  const places = unitsOn(units, 'commune', plan.unitsOn).map(({ key }) => key)
  const people = fc
    .tuple(fc.nat(30), fc.nat(10))
    .map(([yes, unknown]) => ({ yes, no: 50 - yes - unknown, unknown }))
  const club = fc.record({
    commune: fc.constantFrom(...places.slice(0, 5), ...places.slice(0, 5), unitKey('99999@2013-01-01')),
    on: fc.constantFrom(...plan.period.years.map((year) => `${year}-03-01`)),
    money: fc.constantFrom('district', 'project', null),
    village: fc.constantFrom('Xóm 1', 'Xóm 2', null),
    members: fc.constantFrom<number | 'unlisted'>(50, 50, 50, 'unlisted'),
    olderPeople: people,
    facts: fc.record({
      olderWomen: people,
      borrowers: people,
      incomeFund: fc.constantFrom('yes', 'no', 'unknown'),
      activityFund: fc.constantFrom('yes', 'unknown'),
      fundDong: fc.constantFrom(19_999_999, 20_000_000, 30_000_000, null).map(fundsOf),
    }),
  })
  return fc.array(club, { maxLength: 12 }).map((clubs) =>
    clubs.map(({ olderPeople, members, ...rest }) => ({
      ...rest,
      members,
      olderPeople: members === 'unlisted' ? { yes: 0, no: 0, unknown: 0 } : olderPeople,
      facts: members === 'unlisted' ? ofBooks(rest.facts) : rest.facts,
    })),
  )
}

/** The facts that come from fund books, and are known even for a club without a member list. */
function ofBooks({ incomeFund, fundDong }: Partial<ClubFacts> = {}): Partial<ClubFacts> {
  return { incomeFund: incomeFund ?? 'unknown', fundDong: fundDong ?? fundsOf(null) }
}

function fundsOf(incomeFund: number | null): ClubFacts['fundDong'] {
  return {
    incomeFund: incomeFund === null ? unknownInterval : exactly(incomeFund),
    activityFund: unknownInterval,
  }
}

const registerIn = ({ units, plan }: PlanFile, clubs: readonly ClubSketch[]) => ({
  ...registerOf(clubs, plan.period.to),
  units,
  successions: [],
})

function statusesOf(file: PlanFile, clubs: readonly ClubSketch[]) {
  return assessPlan(file.plan, registerIn(file, clubs), file.plan.period.to).targets.map(
    ({ status }) => status,
  )
}

describe.each(files)('laws of every plan: %s', (_, file) => {
  const clubs = clubsOf(file)

  test('forgetting one fact of one club never turns a verdict into another, only into undetermined (300 registers)', () => {
    const forgotten = fc.constantFrom('incomeFund', 'fundDong', 'village', 'members', 'commune', 'money')
    fc.assert(
      fc.property(clubs, fc.nat(11), forgotten, (known, place, fact) => {
        const fewer = known.map((club, index) => (index === place ? forget(club, fact) : club))
        const before = statusesOf(file, known)
        for (const [index, status] of statusesOf(file, fewer).entries())
          expect(['undetermined', before[index]]).toContain(status)
      }),
      runs,
    )
  })

  test('totals of a register never say anything else than the register (300 registers)', () => {
    fc.assert(
      fc.property(clubs, (known) => {
        const before = statusesOf(file, known)
        const said = assessPlan(file.plan, totalsOf(file, known), file.plan.period.to).targets
        for (const [index, { status }] of said.entries())
          expect(['undetermined', before[index]]).toContain(status)
      }),
      runs,
    )
  })

  test('a club that comes and goes leaves every verdict as it was (300 registers)', () => {
    fc.assert(
      fc.property(clubs, (known) => {
        fc.pre(known.length > 1)
        const { plan } = file
        const situation = placeRegister(plan, registerIn(file, known), plan.period.to)
        const sums = emptyClubSums(situation)
        const [first, ...others] = situation.clubs
        if (first === undefined) return
        for (const club of [first, ...others]) addClub(sums, club)
        removeClub(sums, first)
        const without = clubSumsOf({ ...situation, clubs: others })
        for (const { id, measure } of plan.targets) {
          const [left, counted] = [sums, without].map((one) => figuresOfSums(situation, one))
          if (measure.kind === 'unitsServed') {
            const units = unitsAsked(measure, situation)
            expect(left?.unitsServed(id, measure, units)).toEqual(counted?.unitsServed(id, measure, units))
          }
          expect(left?.clubsWithFund(id, 'incomeFund')).toEqual(counted?.clubsWithFund(id, 'incomeFund'))
          expect(left?.villagesServed(id)).toEqual(counted?.villagesServed(id))
          for (const who of personFacts) expect(left?.people(id, who)).toEqual(counted?.people(id, who))
        }
      }),
      runs,
    )
  })
})

type Forgotten = 'incomeFund' | 'fundDong' | 'village' | 'members' | 'commune' | 'money'

function forget(club: ClubSketch, fact: Forgotten): ClubSketch {
  switch (fact) {
    case 'incomeFund':
      return { ...club, facts: { ...club.facts, incomeFund: 'unknown' } }
    case 'fundDong':
      return { ...club, facts: { ...club.facts, fundDong: fundsOf(null) } }
    case 'village':
      return { ...club, village: null }
    case 'money':
      return { ...club, money: null }
    case 'commune':
      return { ...club, commune: unitKey('99999@2013-01-01') }
    case 'members':
      return {
        ...club,
        members: 'unlisted',
        olderPeople: { yes: 0, no: 0, unknown: 0 },
        facts: ofBooks(club.facts),
      }
  }
}

/** The totals that the province could publish from this register: every figure that its targets need. */
function totalsOf(file: PlanFile, clubs: readonly ClubSketch[]): PublishedTotals {
  const { plan, units } = file
  const situation = placeRegister(plan, registerIn(file, clubs), plan.period.to)
  const figures = figuresOfSums(situation, clubSumsOf(situation))
  const whole = assessPlan(plan, registerIn(file, clubs), plan.period.to)
  const asked = plan.targets.flatMap(({ measure }) => {
    if (measure.kind !== 'people') return []
    return measure.of?.kind === 'counted' ? [measure.who, measure.of.who] : [measure.who]
  })
  return {
    ...nothingPublished(units, clubs.length),
    clubsOnRecord: exactly(clubs.length),
    communesCovered: figures.communesCovered,
    newClubs: exactly(clubs.length),
    members: whole.members,
    newClubsByYear: plan.period.years.map((year) => ({
      year,
      clubs: figures.newClubs({ year, span: null, district: null }, null),
    })),
    people: personFacts
      .filter((who) => asked.includes(who))
      .map((who) => ({ who, people: figures.people('', who) })),
    ofTargets: plan.targets.flatMap(({ id, measure }) =>
      measure.kind === 'unitsServed'
        ? [{ target: id, figure: figures.unitsServed(id, measure, unitsAsked(measure, situation)) }]
        : measure.kind === 'clubsWithFund'
          ? [{ target: id, figure: figures.clubsWithFund(id, measure.fund) }]
          : [],
    ),
  }
}
