import { type IsoDate, isoDate } from '../calendar/iso-date.ts'
import type { ClubChange, FoundingSource } from '../clubs/club.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import type { Club } from '../clubs/schema.ts'
import type { ClubFacts } from '../facts/facts.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { tallyClub } from '../tally/tally.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { type UnitKey, unitKey, unitsOn } from '../units/unit.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import type { Tally } from '../verdicts/tally.ts'
import { assessPlan, type TargetVerdict } from './assess-plan.ts'
import type { Register } from './register.ts'

/** The ten districts and 151 communes of the plan's date. */
export const districts = keysOf('district')
export const communes = keysOf('commune')

/** The commune Tiền Phong of 2025. Its land was Tiền Phong and a part of Vầy Nưa, both in the district Đà Bắc. */
export const communeOf2025 = unitKey('04891@2025-07-01')

/**
 * The commune Thống Nhất of 2025. Its land was three communes of Thành phố Hòa Bình, and a part of Vầy Nưa in Đà Bắc.
 */
export const communeOfTwoDistricts = unitKey('04828@2025-07-01')

/** A unit that is on no list, so nobody can say where a club recorded there is. */
export const groundUnknown = unitKey('99999@2025-07-01')

export function communesOf(district: UnitKey): readonly UnitKey[] {
  return hoaBinhUnits.filter(({ parent }) => parent === district).map(({ key }) => key)
}

/**
 * What a test sets for a club. Everything else has usual values: 50 members, 36 of them older people, district money.
 */
export type ClubSketch = {
  readonly on: string
  readonly commune?: UnitKey
  readonly money?: FoundingSource | null
  readonly village?: string | null
  readonly members?: number | 'unlisted'
  readonly olderPeople?: Tally
  /** The facts that the test sets itself. */
  readonly facts?: Partial<ClubFacts>
  readonly events?: readonly (readonly [on: string, change: ClubChange])[]
}

export function registerOf(sketches: readonly ClubSketch[], asOf: IsoDate): Register {
  return {
    units: hoaBinhUnits,
    unitPlans: noUnitPlans,
    successions: hoaBinhSuccessions,
    clubs: sketches.map((sketch, index) => {
      const id = clubIdSchema.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
      const money = sketch.money === undefined ? 'district' : sketch.money
      const club = {
        id,
        name: `Câu lạc bộ số ${index}`,
        commune: sketch.commune ?? at(communes, 0),
        liesIn: null,
        village: sketch.village ?? null,
        establishedOn: isoDate(sketch.on),
        decisionNumber: null,
        decidedOn: null,
        decisionIssuer: null,
        meetingDay: null,
        foundingMoney: money === null ? null : { source: money, name: null },
        events: (sketch.events ?? []).map((change) => eventOn(change)),
      }
      return { club, facts: factsOf(club, sketch, asOf) }
    }),
  }
}

/** The verdict on one target of plan 146 for a province with these clubs on the day. */
export function verdictOn(
  target: (typeof hoaBinh146.targets)[number]['id'],
  clubs: readonly ClubSketch[],
  asOf: string,
): TargetVerdict {
  const day = isoDate(asOf)
  const { targets } = assessPlan(hoaBinh146, registerOf(clubs, day), day)
  return at(
    targets.filter((verdict) => verdict.target === target),
    0,
  )
}

/** A list of this many equal clubs. */
export function clubsOf(count: number, sketch: ClubSketch): ClubSketch[] {
  return Array.from({ length: count }, () => sketch)
}

/** The element at this index; throws if there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index]
  if (element === undefined) throw new RangeError(`no element ${index}`)
  return element
}

function factsOf(
  club: Pick<Club, 'id' | 'establishedOn'>,
  { members = 50, olderPeople, facts }: ClubSketch,
  asOf: IsoDate,
): ClubFacts {
  const listed = members === 'unlisted' ? 0 : members
  const older = Math.min(36, listed)
  return {
    ...tallyClub(club, [], asOf),
    members: members === 'unlisted' ? unknownInterval : exactly(members),
    olderPeople: olderPeople ?? { yes: older, no: listed - older, unknown: 0 },
    ...facts,
  }
}

function keysOf(level: 'district' | 'commune'): readonly UnitKey[] {
  return unitsOn(hoaBinhUnits, level, hoaBinh146.unitsOn).map(({ key }) => key)
}
