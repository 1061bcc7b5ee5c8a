import fc from 'fast-check'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan, type PlanAssessment, type TargetVerdict } from '../progress/assess-plan.ts'
import { at, registerOf } from '../progress/example.test-data.ts'
import { judgePart, type Part } from '../progress/part.ts'
import { exactly } from '../verdicts/interval.ts'
import type { Fact } from './attacker.test-data.ts'

const asOf = isoDate('2023-06-30')
export const empty = assessPlan(hoaBinh146, registerOf([], asOf), asOf)
const { from, to } = hoaBinh146.period

/** The people on the member lists of one group of clubs, and how many clubs these are. */
export type Listed = { readonly clubs: number; readonly members: number; readonly older: number }

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

/** A province: the groups of its new clubs in each district and in no district, and the group of its earlier clubs. */
export type SmallProvince = {
  readonly districts: readonly Listed[]
  readonly elsewhere: Listed
  readonly earlier: Listed
}

const nobody: Listed = { clubs: 0, members: 0, older: 0 }
const places = empty.districts.length

export const smallProvince: fc.Arbitrary<SmallProvince> = fc.record({
  districts: fc.array(listed, { minLength: places, maxLength: places }),
  elsewhere: listed.map((group) => (group.clubs > 2 ? nobody : group)),
  earlier: listed,
})

/** The assessment of this province. */
export function assess({ districts, elsewhere, earlier }: SmallProvince): PlanAssessment {
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
  const part = partOf(verdict, verdict.target === 'members.new' ? members : older)
  return { ...verdict, status: part.status, course: part.course, parts: [part] }
}

/** The one part of a target for the whole province, when it counts this many people. */
export function partOf({ demand }: Pick<TargetVerdict, 'demand'>, people: number): Part {
  const figures = { actual: exactly(people), of: null }
  const part = judgePart(demand, figures, { from, to, baseline: 0, steady: false }, asOf)
  return { year: null, span: null, district: null, ...figures, ...part }
}

/** The kinds of people counted in each place: all members, those aged 60 or more, and the younger ones. */
export const kinds = ['members', 'older', 'younger'] as const
export type Kind = (typeof kinds)[number]

export function peopleOf({ members, older }: Listed): Readonly<Record<Kind, number>> {
  return { members, older, younger: members - older }
}

/**
 * The groups by name: each district by its position, the clubs in no district, all new clubs, and the earlier clubs.
 */
export function placesOf({ districts, elsewhere, earlier }: SmallProvince): ReadonlyMap<string, Listed> {
  return new Map([
    ...[...districts.entries()].map(([place, group]): [string, Listed] => [`${place}`, group]),
    ['elsewhere', elsewhere],
    ['new', sumOf([...districts, elsewhere])],
    ['earlier', earlier],
  ])
}

/** How the province's numbers are related. Every reader knows these relations. */
export function factsOf(province: SmallProvince): readonly Fact[] {
  const { elsewhere, earlier } = province
  const parts = [
    ...province.districts.map((_, place) => `${place}`),
    ...(elsewhere.clubs > 0 ? ['elsewhere'] : []),
  ]
  return [
    ...kinds.map(
      (kind): Fact => ({
        kind: 'sum',
        parts: parts.map((place) => `${kind} ${place}`),
        whole: `${kind} new`,
      }),
    ),
    ...[...parts, 'new'].map(
      (place): Fact => ({
        kind: 'sum',
        parts: [`older ${place}`, `younger ${place}`],
        whole: `members ${place}`,
      }),
    ),
    {
      kind: 'sum',
      parts: ['members new', ...(earlier.clubs > 0 ? ['members earlier'] : [])],
      whole: 'members all',
    },
  ]
}
