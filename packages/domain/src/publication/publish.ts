import type { IsoDate } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import type { DistrictAssessment, PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import type { UnitKey } from '../units/unit.ts'
import { type Count, exactly } from '../verdicts/count.ts'
import { complementsOf, isSecret, type PublishedCount, publishCell, sumCells } from './cell.ts'
import { publishPart } from './publish-part.ts'

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
  const { districts, newClubsListed } = assessment
  const members = publishColumn(assessment, ({ membersOfNewClubs }) => membersOfNewClubs)
  const olderPeople = publishColumn(assessment, ({ olderPeopleOfNewClubs }) => olderPeopleOfNewClubs)
  return {
    plan: assessment.plan,
    asOf: assessment.asOf,
    clubsOperating: assessment.clubsOperating,
    members: publishMembers(assessment),
    targets: assessment.targets.map((verdict) =>
      countsPeople.has(verdict.target)
        ? { ...verdict, parts: verdict.parts.map((part) => publishPart(part, newClubsListed)) }
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

/** All members; hidden when less those of the new clubs, which are published too, they would tell of too few. */
function publishMembers({
  members,
  clubsListed,
  membersOfNewClubs,
  newClubsListed,
}: PlanAssessment): PublishedCount {
  const others = {
    people: exactly(members.low - membersOfNewClubs.low),
    clubs: clubsListed - newClubsListed,
  }
  return isSecret(others) ? { kind: 'suppressed' } : publishCell({ people: members, clubs: clubsListed })
}

type Figures = Pick<DistrictAssessment, 'newClubsListed' | 'membersOfNewClubs' | 'olderPeopleOfNewClubs'>

/** One column of the table of districts. Its total is published too, so what is hidden must not be had by subtraction. */
function publishColumn(
  whole: PlanAssessment,
  peopleIn: (figures: Figures) => Count,
): ReadonlyMap<UnitKey, PublishedCount> {
  const cells = whole.districts.map((figures) => ({
    district: figures.district,
    people: peopleIn(figures),
    clubs: figures.newClubsListed,
  }))
  const inDistricts = sumCells(cells)
  // The clubs that lie in no district of the list have no cell: they are always among what is hidden.
  const elsewhere = {
    people: exactly(peopleIn(whole).low - inDistricts.people.low),
    clubs: whole.newClubsListed - inDistricts.clubs,
  }
  const hidden = [...cells, elsewhere].filter(
    (cell) => isSecret(cell) || (cell === elsewhere && cell.clubs > 0),
  )
  const sayable = cells
    .filter((cell) => cell.clubs > 0 && !isSecret(cell))
    .toSorted((one, other) => one.people.low - other.people.low)
  const complements = complementsOf(sayable, hidden)
  return new Map(
    cells.map((cell) => [
      cell.district,
      complements.includes(cell) ? { kind: 'suppressed' } : publishCell(cell),
    ]),
  )
}
