import type { IsoDate } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import type { DistrictAssessment, PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import type { Part } from '../progress/part.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Count } from '../verdicts/count.ts'

/** What may stand in a public table where people are counted; never 0 for what is not said. */
export type PublishedCount =
  | { readonly kind: 'number'; readonly people: Count }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'notAvailable' }

/** A public table cell is hidden below this many people, and figures of people are rounded to this step. */
const fewestPeople = 10
const step = 5
/** The figure of one club alone is that club's: a cell needs this many of them. */
const fewestClubs = 2

export type PublishedDistrict = Pick<
  DistrictAssessment,
  'district' | 'communes' | 'communesCovered' | 'clubsOperating' | 'founded' | 'foundedInAll' | 'parts'
> & {
  readonly membersOfNewClubs: PublishedCount
  readonly olderPeopleOfNewClubs: PublishedCount
}

/** An assessment that identifies no one: clubs and communes exactly, people rounded or hidden, no club by itself. */
export type PublishedProgress = {
  readonly plan: string
  readonly asOf: IsoDate
  readonly clubsOperating: number
  readonly members: PublishedCount
  readonly targets: readonly TargetVerdict[]
  readonly districts: readonly PublishedDistrict[]
}

/** What of this assessment may be shown to everybody? Verdicts stay those of the exact rule. */
export function publishProgress(plan: Pick<Plan, 'targets'>, assessment: PlanAssessment): PublishedProgress {
  const countsPeople = new Set(
    plan.targets.filter(({ measure }) => measure.kind === 'peopleOfNewClubs').map(({ id }) => id),
  )
  const { districts } = assessment
  const foundingClubs = districts.reduce((sum, { foundedInAll }) => sum + foundedInAll, 0)
  const members = publishColumn(districts, ({ membersOfNewClubs }) => membersOfNewClubs)
  const olderPeople = publishColumn(districts, ({ olderPeopleOfNewClubs }) => olderPeopleOfNewClubs)
  return {
    plan: assessment.plan,
    asOf: assessment.asOf,
    clubsOperating: assessment.clubsOperating,
    members: publishCell(assessment.members, assessment.clubsOperating),
    targets: assessment.targets.map((verdict) =>
      countsPeople.has(verdict.target)
        ? { ...verdict, parts: verdict.parts.map((part) => blurPart(part, foundingClubs)) }
        : verdict,
    ),
    districts: districts.map(
      ({ district, communes, communesCovered, clubsOperating, founded, foundedInAll, parts }) => ({
        district,
        communes,
        communesCovered,
        clubsOperating,
        founded,
        foundedInAll,
        parts,
        membersOfNewClubs: members.get(district) ?? { kind: 'notAvailable' },
        olderPeopleOfNewClubs: olderPeople.get(district) ?? { kind: 'notAvailable' },
      }),
    ),
  }
}

/**
 * One column of the table of districts. Its total is published too, so a single hidden cell could be had by
 * subtraction: then the smallest shown one is hidden as well.
 */
function publishColumn(
  districts: readonly DistrictAssessment[],
  countOf: (district: DistrictAssessment) => Count,
): ReadonlyMap<UnitKey, PublishedCount> {
  const cells = districts.map((district) => ({
    district: district.district,
    people: countOf(district).low,
    published: publishCell(countOf(district), district.foundedInAll),
  }))
  const hidden = cells.filter(({ published }) => published.kind === 'suppressed')
  const shown = cells.filter(({ published, people }) => published.kind === 'number' && people > 0)
  const smallest = shown.toSorted((one, other) => one.people - other.people)[0]
  const complement = hidden.length === 1 ? smallest?.district : undefined
  return new Map(
    cells.map(({ district, published }) => [
      district,
      district === complement ? { kind: 'suppressed' } : published,
    ]),
  )
}

function publishCell(people: Count, clubs: number): PublishedCount {
  // No club, no people: that is no secret, the number of clubs is public.
  if (clubs === 0) return { kind: 'number', people: { low: 0, high: 0 } }
  if (people.high === 'unbounded' && people.low === 0) return { kind: 'notAvailable' }
  if (clubs < fewestClubs || people.low < fewestPeople) return { kind: 'suppressed' }
  return { kind: 'number', people: blur(people) }
}

function blur({ low, high }: Count): Count {
  return { low: nearest(low), high: high === 'unbounded' ? high : nearest(high) }
}

function nearest(people: number): number {
  return Math.round(people / step) * step
}

/** A rounded figure must not stand on the other side of the demand than the exact one, or the verdict would look wrong. */
function blurPart(part: Part, clubs: number): Part {
  if (part.status === 'notApplicable') return part
  const { need } = part
  const lastBelow = Math.floor((need - 1) / step) * step
  const firstAbove = Math.ceil(need / step) * step
  const keepSide = (exact: number) =>
    exact >= need ? Math.max(nearest(exact), firstAbove) : Math.min(nearest(exact), lastBelow)
  const { low, high } = part.actual
  const hidden = clubs > 0 && publishCell(part.actual, clubs).kind === 'suppressed'
  const actual: Count = {
    low: hidden ? 0 : keepSide(low),
    // What is hidden is any number on its own side of the demand.
    high: high === 'unbounded' ? high : hidden ? lastBelow : keepSide(high),
  }
  if (part.status !== 'unmet') return { ...part, actual }
  return { ...part, actual, shortfall: need - Number(actual.high) }
}
