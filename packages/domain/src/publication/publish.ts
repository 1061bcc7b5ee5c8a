import type { IsoDate } from '../calendar/iso-date.ts'
import type { Measure, Plan } from '../plan/schema.ts'
import type { DistrictAssessment, PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import { courseOfAll, type Part } from '../progress/part.ts'
import type { UnitKey } from '../units/unit.ts'
import { exactly, type Interval, sumIntervals } from '../verdicts/interval.ts'
import { type Group, isSecret, type PublishedCount, publishCount } from './cell.ts'
import { hiddenRows, type Row } from './hidden-rows.ts'
import { publishPart } from './publish-part.ts'

/** What is published of one district. */
export type PublishedDistrict = Pick<
  DistrictAssessment,
  'district' | 'communes' | 'communesCovered' | 'clubsOperating' | 'founded' | 'foundedInAll' | 'parts'
> & {
  readonly membersOfNewClubs: PublishedCount
  readonly olderPeopleOfNewClubs: PublishedCount
}

/**
 * An assessment that identifies nobody: clubs and communes are exact, people are rounded or hidden, and there is no
 * single club.
 */
export type PublishedProgress = {
  readonly plan: string
  readonly asOf: IsoDate
  readonly clubsOperating: number
  readonly members: PublishedCount
  readonly targets: readonly TargetVerdict[]
  readonly districts: readonly PublishedDistrict[]
}

/** How each measure is published depends on what it counts. A new measure must be added here. */
const counted = {
  communesCovered: 'units',
  clubsFounded: 'clubs',
  peopleOfNewClubs: 'people',
  clubsMaintained: 'clubs',
  clubsMeeting: 'clubs',
  districtsPlanned: 'units',
  unitsServed: 'units',
  villagesServed: 'units',
  clubsOperating: 'clubs',
  clubsWithFund: 'clubs',
  people: 'people',
} as const satisfies Record<Measure['kind'], 'people' | 'clubs' | 'units'>

/**
 * The part of this assessment that may be shown to everybody. Verdicts are those of the exact figures. Each figure is
 * rounded by itself, so rounded rows may not add up to their rounded total; `describePrivacy` tells readers this.
 */
export function publishProgress(
  plan: Pick<Plan, 'targets' | 'period'>,
  assessment: PlanAssessment,
): PublishedProgress {
  const { plan: id, asOf, clubsOperating, districts } = assessment
  const hidden = hiddenDistricts(assessment)
  const isHidden = ({ year, district }: Part) =>
    // People by year of founding are always hidden: no published table protects them against subtraction.
    year !== null || (district === null ? isSecret(groupOf(assessment)) : hidden.has(district))
  const people = new Set(
    plan.targets.filter(({ measure }) => counted[measure.kind] === 'people').map(({ id }) => id),
  )
  // For people of all clubs, no table says how many clubs they come from, so only verdicts are published.
  const beyond = new Set(plan.targets.filter(({ measure }) => measure.kind === 'people').map(({ id }) => id))
  const targets = assessment.targets.map((verdict) =>
    people.has(verdict.target)
      ? publishTarget(verdict, (part) => beyond.has(verdict.target) || isHidden(part))
      : verdict,
  )
  return {
    plan: id,
    asOf,
    clubsOperating,
    members: publishMembers(assessment),
    targets,
    districts: districts.map((figures) => ({
      district: figures.district,
      communes: figures.communes,
      communesCovered: figures.communesCovered,
      clubsOperating: figures.clubsOperating,
      founded: figures.founded,
      foundedInAll: figures.foundedInAll,
      parts: targets.flatMap(({ target, parts }) =>
        parts.filter(({ district }) => district === figures.district).map((part) => ({ ...part, target })),
      ),
      ...(asOf < plan.period.from ? notYet : publishPeople(figures, hidden.has(figures.district))),
    })),
  }
}

function publishTarget(verdict: TargetVerdict, isHidden: (part: Part) => boolean): TargetVerdict {
  const parts = verdict.parts.map((part) => publishPart(part, isHidden(part)))
  return { ...verdict, parts, course: courseOfAll(parts) }
}

/**
 * All members. They are hidden if a reader who subtracts the members of new clubs, which are published too, would get
 * too few people.
 */
function publishMembers(assessment: PlanAssessment): PublishedCount {
  const { members, clubsListed, membersOfNewClubs, newClubsListed } = assessment
  const others: Group = {
    clubs: clubsListed - newClubsListed,
    counts: [exactly(members.low - membersOfNewClubs.low)],
  }
  const all = others.clubs === 0 ? groupOf(assessment) : { clubs: clubsListed, counts: [members] }
  return publishCount(members, clubsListed, isSecret(others) || isSecret(all))
}

type Figures = Pick<DistrictAssessment, 'newClubsListed' | 'membersOfNewClubs' | 'olderPeopleOfNewClubs'>

function groupOf({ newClubsListed, membersOfNewClubs, olderPeopleOfNewClubs }: Figures): Group {
  return { clubs: newClubsListed, counts: [membersOfNewClubs, olderPeopleOfNewClubs] }
}

const notYet = {
  membersOfNewClubs: { kind: 'notApplicable' },
  olderPeopleOfNewClubs: { kind: 'notApplicable' },
} as const

function publishPeople(
  { newClubsListed, membersOfNewClubs, olderPeopleOfNewClubs }: Figures,
  hidden: boolean,
): Pick<PublishedDistrict, keyof typeof notYet> {
  return {
    membersOfNewClubs: publishCount(membersOfNewClubs, newClubsListed, hidden),
    olderPeopleOfNewClubs: publishCount(olderPeopleOfNewClubs, newClubsListed, hidden),
  }
}

function hiddenDistricts(whole: PlanAssessment): ReadonlySet<UnitKey> {
  const rows = whole.districts.map((figures) => ({
    ...groupOf(figures),
    district: figures.district,
    clubsOperating: figures.clubsOperating,
  }))
  const hidden = hiddenRows<Row & { readonly district?: UnitKey }>([...rows, elsewhere(whole, rows)])
  return new Set([...hidden].flatMap(({ district }) => district ?? []))
}

/**
 * The clubs that are in no district of the list. They have no row, but a reader gets their figures by subtracting the
 * rows from the total.
 */
function elsewhere(whole: PlanAssessment, rows: readonly Row[]): Row {
  const { clubs, counts } = groupOf(whole)
  return {
    clubs: clubs - rows.reduce((sum, row) => sum + row.clubs, 0),
    clubsOperating: whole.clubsOperating - rows.reduce((sum, row) => sum + row.clubsOperating, 0),
    counts: counts.map((total, column) =>
      rest(
        total,
        rows.flatMap((row) => row.counts[column] ?? []),
      ),
    ),
  }
}

function rest({ low, high }: Interval, parts: readonly Interval[]): Interval {
  const sum = sumIntervals(parts)
  const isOpen = high === 'unbounded' || sum.high === 'unbounded'
  return { low: low - sum.low, high: isOpen ? 'unbounded' : high - sum.high }
}
