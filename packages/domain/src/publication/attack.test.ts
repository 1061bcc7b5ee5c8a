import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan, type PlanAssessment, type TargetVerdict } from '../progress/assess-plan.ts'
import { at, registerOf } from '../progress/example.test-data.ts'
import { judgePart } from '../progress/part.ts'
import { exactly } from '../verdicts/count.ts'
import { anything, type Fact, type Range, solve } from './attacker.test-data.ts'
import { type PublishedProgress, publishProgress } from './publish.ts'

const asOf = isoDate('2023-06-30')
const empty = assessPlan(hoaBinh146, registerOf([], asOf), asOf)
const { from, to } = hoaBinh146.period

/** People on the lists of one group of clubs, and how many those clubs are. */
type Listed = { readonly clubs: number; readonly members: number; readonly older: number }

const listed = fc
  .record({
    sizes: fc.array(fc.oneof(fc.nat(12), fc.integer({ min: 40, max: 75 })), { maxLength: 5 }),
    older: fc.oneof(fc.constantFrom(0, 100), fc.nat(100)),
  })
  .map(({ sizes, older }): Listed => {
    const members = sizes.reduce((sum, size) => sum + size, 0)
    return { clubs: sizes.length, members, older: Math.floor((members * older) / 100) }
  })

function sumOf(groups: readonly Listed[]): Listed {
  return {
    clubs: groups.reduce((sum, { clubs }) => sum + clubs, 0),
    members: groups.reduce((sum, { members }) => sum + members, 0),
    older: groups.reduce((sum, { older }) => sum + older, 0),
  }
}

function figuresOf({ clubs, members, older }: Listed) {
  return {
    newClubsListed: clubs,
    membersOfNewClubs: exactly(members),
    olderPeopleOfNewClubs: exactly(older),
  }
}

/** The province with these new clubs in its districts, others in no district, and earlier ones anywhere. */
function assess(districts: readonly Listed[], elsewhere: Listed, earlier: Listed): PlanAssessment {
  const whole = sumOf([...districts, elsewhere])
  return {
    ...empty,
    ...figuresOf(whole),
    clubsOperating: whole.clubs + earlier.clubs,
    clubsListed: whole.clubs + earlier.clubs,
    members: exactly(whole.members + earlier.members),
    targets: empty.targets.map((verdict) => judged(verdict, whole)),
    districts: empty.districts.map((district, place) => ({
      ...district,
      clubsOperating: at(districts, place).clubs,
      ...figuresOf(at(districts, place)),
    })),
  }
}

function judged(verdict: TargetVerdict, { members, older }: Listed): TargetVerdict {
  if (!/embers/.test(verdict.target)) return verdict
  const figures = { actual: exactly(verdict.target === 'members.new' ? members : older), of: null }
  const part = judgePart(verdict.demand, figures, { from, to, baseline: 0, steady: false }, asOf)
  return {
    ...verdict,
    status: part.status,
    course: part.course,
    parts: [{ year: null, span: null, district: null, ...figures, ...part }],
  }
}

const people = ['members', 'older'] as const

/** Everything that is published, as if nothing of it had been rounded. */
function readExactly(published: PublishedProgress, exact: PlanAssessment): ReadonlyMap<string, Range> {
  const known = new Map<string, Range>()
  const tell = (name: string, value: number, isSaid: boolean) => {
    if (isSaid) known.set(name, { low: value, high: value })
  }
  for (const [place, row] of published.districts.entries()) {
    const { membersOfNewClubs, olderPeopleOfNewClubs } = at(exact.districts, place)
    tell(`members ${place}`, membersOfNewClubs.low, row.membersOfNewClubs.kind === 'number')
    tell(`older ${place}`, olderPeopleOfNewClubs.low, row.olderPeopleOfNewClubs.kind === 'number')
  }
  for (const { target, parts } of published.targets) {
    const { low, high } = at(parts, 0).actual
    if (target === 'members.new') tell('members new', exact.membersOfNewClubs.low, low === high)
    if (target === 'olderMembers.new') tell('older new', exact.olderPeopleOfNewClubs.low, low === high)
  }
  tell('members all', exact.members.low, published.members.kind === 'number')
  return known
}

function factsOf(districts: readonly Listed[], elsewhere: Listed, earlier: Listed): readonly Fact[] {
  const places = [...districts.keys(), ...(elsewhere.clubs > 0 ? ['elsewhere'] : [])]
  return [
    ...people.map(
      (who): Fact => ({
        kind: 'sum',
        parts: places.map((place) => `${who} ${place}`),
        whole: `${who} new`,
      }),
    ),
    ...[...places, 'new'].map(
      (place): Fact => ({ kind: 'atMost', part: `older ${place}`, whole: `members ${place}` }),
    ),
    {
      kind: 'sum',
      parts: ['members new', ...(earlier.clubs > 0 ? ['members earlier'] : [])],
      whole: 'members all',
    },
  ]
}

/** What the reader must not learn: the people of one club, and fewer than ten of any kind. */
function isSecret({ clubs, members, older }: Listed): boolean {
  return clubs > 0 && (clubs < 2 || members < 10 || older < 10)
}

/** Every number that is a secret, or is hidden for the sake of another. */
function secretsOf(
  known: ReadonlyMap<string, Range>,
  districts: readonly Listed[],
  elsewhere: Listed,
  earlier: Listed,
): readonly { readonly name: string; readonly truth: number }[] {
  const rows = [...districts.entries(), ['new', sumOf([...districts, elsewhere])] as const]
  const hidden = rows.filter(([place, { clubs }]) => clubs > 0 && !known.has(`members ${place}`))
  const secret = [...rows, ['elsewhere', elsewhere] as const].filter(([, group]) => isSecret(group))
  return [
    ...[...hidden, ...secret].flatMap(([place, group]) =>
      people.map((who) => ({ name: `${who} ${place}`, truth: group[who] })),
    ),
    // Of the earlier clubs nothing but the members is published.
    ...(isSecret({ ...earlier, older: earlier.members })
      ? [{ name: 'members earlier', truth: earlier.members }]
      : []),
  ]
}

test('somebody who solves the published sums finds no hidden number: anything from 0 to 9 stays possible', {
  timeout: 60_000,
}, () => {
  const places = empty.districts.length
  const nobody = { clubs: 0, members: 0, older: 0 }
  const few = listed.map((group) => (group.clubs > 2 ? nobody : group))
  const inEachDistrict = fc.array(listed, { minLength: places, maxLength: places })
  let attacked = 0
  fc.assert(
    fc.property(inEachDistrict, few, listed, (districts, elsewhere, earlier) => {
      const exact = assess(districts, elsewhere, earlier)
      const known = readExactly(publishProgress(hoaBinh146, exact), exact)
      const learned = solve(known, factsOf(districts, elsewhere, earlier))
      const secrets = secretsOf(known, districts, elsewhere, earlier)
      const found = secrets.filter(({ name, truth }) => {
        const { low, high } = learned.get(name) ?? anything
        if (truth < low || truth > high) throw new RangeError(`the attacker is wrong about ${name}`)
        return low > 0 || high < 9
      })
      expect(found).toEqual([])
      attacked += secrets.length
    }),
    { numRuns: 10_000, seed: 146 },
  )
  expect(attacked).toBeGreaterThan(10_000)
})
