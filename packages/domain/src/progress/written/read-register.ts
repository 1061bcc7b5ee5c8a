import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Club } from '../../clubs/schema.ts'
import type { FormProblem } from '../../documents/form-problem.ts'
import { readForm } from '../../documents/form-schema.ts'
import { factsOfCounts } from '../../facts/counts.ts'
import { clubCountsSchema } from '../../facts/counts-schema.ts'
import type { ClubFacts } from '../../facts/facts.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import type { CountedMember } from '../../tally/member-columns.ts'
import { noRecords } from '../../tally/records.ts'
import { tallyClub } from '../../tally/tally.ts'
import { noUnitPlans } from '../../unit-plans/unit-plan.ts'
import { findPlaces } from '../../units/find-places.ts'
import { linesOf } from '../../units/line.ts'
import type { AdministrativeUnit, UnitHistory } from '../../units/schema.ts'
import { unitsOn } from '../../units/unit.ts'
import type { Register } from '../register.ts'
import {
  givenClubIdSchema,
  givenMemberIdSchema,
  type RegisterForm,
  writtenRegisterSchema,
} from './register-schema.ts'
import type { RegisterProblem } from './written-register.ts'

/** A register that can be judged, and the day it is of: `assessPlan(plan, register, register.asOf)`. */
export type ReadRegister = Register & { readonly asOf: IsoDate }

type WrittenClub = RegisterForm['clubs'][number]
type Read<Value> = Result<Value, readonly RegisterProblem[]>

/**
 * Is this a register in plain literals (`WrittenRegister`)? If not, the result lists every problem with its place.
 * Communes are looked up among these units on the day on which each club was established. The result contains no plans
 * of units.
 */
export function readRegister(
  input: unknown,
  { units, successions }: UnitHistory,
): Result<ReadRegister, readonly RegisterProblem[]> {
  const form = readForm(writtenRegisterSchema, input)
  if (!form.ok) return form
  const { asOf, clubs } = form.value
  const find = communeFinder({ units, successions })
  const read = clubs.map((club, place) => readClub(club, { place, asOf, find }))
  const problems = [...read.flatMap((one) => (one.ok ? [] : one.refusal)), ...takenIds(clubs)]
  if (problems.length > 0) return refuse(problems)
  return accept({
    asOf,
    units,
    successions,
    clubs: read.flatMap((one) => (one.ok ? [one.value] : [])),
    unitPlans: noUnitPlans,
  })
}

type Surroundings = {
  readonly place: number
  readonly asOf: IsoDate
  readonly find: (text: string, on: IsoDate) => readonly AdministrativeUnit[]
}

function readClub(
  written: WrittenClub,
  { place, asOf, find }: Surroundings,
): Read<Register['clubs'][number]> {
  const path = ['clubs', place]
  const found = find(written.commune, written.establishedOn)
  const [commune] = found
  const misplaced = misplacedCommune(found, [...path, 'commune'])
  const known = factsOf(written, asOf)
  const problems = [
    ...(misplaced === null ? [] : [misplaced]),
    ...(known.ok ? [] : known.refusal.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))),
  ]
  if (commune === undefined || problems.length > 0 || !known.ok) return refuse(problems)
  const id = idOf(written, place)
  const club: Club = {
    id,
    name: written.name,
    commune: commune.key,
    village: null,
    establishedOn: written.establishedOn,
    decisionNumber: null,
    decidedOn: null,
    decisionIssuer: null,
    foundingMoney: written.paidBy === undefined ? null : { source: written.paidBy, name: null },
    meetingDay: null,
    liesIn: null,
    events: (written.changes ?? []).map(({ on, change }) =>
      change === 'merged' ? { on, change, reason: '–', into: null } : { on, change, reason: '–' },
    ),
  }
  return accept({ club, facts: { ...known.value, club: id } })
}

/** The facts of the club, with a temporary club id that the caller replaces. */
function factsOf(written: WrittenClub, asOf: IsoDate): Read<ClubFacts> {
  const { establishedOn, counts, members } = written
  const { incomeFund = 'unknown', activityFund = 'unknown', regulation = 'unknown' } = written
  const answers = { incomeFund, activityFund, regulation }
  const id = givenClubIdSchema.parse('club')
  if (counts === undefined) {
    const records = { ...noRecords, ...answers }
    return accept(tallyClub({ id, establishedOn }, (members ?? []).map(memberOf(written)), asOf, records))
  }
  if (members !== undefined) return refuse([{ kind: 'countsAndMembers', path: [] }])
  const read = readForm(clubCountsSchema, { ...counts, ...answers, establishedOn, asOf })
  if (read.ok) return accept({ club: id, ...factsOfCounts(read.value) })
  return refuse(read.refusal.map(inCounts))
}

/**
 * The schema also checks whether the counts are possible together. Such a problem is reported as an impossible count.
 */
function inCounts(problem: FormProblem): RegisterProblem {
  const path = ['counts', ...problem.path]
  return problem.kind === 'malformed' ? { kind: 'countImpossible', path } : { ...problem, path }
}

function memberOf({ establishedOn }: WrittenClub) {
  return (
    { sex, birth, ethnicity, hardships, joinedOn, leftOn }: NonNullable<WrittenClub['members']>[number],
    place: number,
  ): CountedMember => ({
    id: givenMemberIdSchema.parse(`member-${place + 1}`),
    sex: sex ?? null,
    birth: birth ?? null,
    ethnicity: ethnicity ?? null,
    hardships: hardships?.map((kind) => ({ kind, from: null, to: null })) ?? null,
    joinedOn: joinedOn ?? establishedOn,
    departure: leftOn === undefined ? null : { on: leftOn, reason: 'other' },
  })
}

function misplacedCommune(
  found: readonly AdministrativeUnit[],
  path: RegisterProblem['path'],
): RegisterProblem | null {
  if (found.length === 0) return { kind: 'communeUnknown', path }
  return found.length === 1
    ? null
    : { kind: 'communeAmbiguous', choices: found.map(({ code }) => code), path }
}

/** Finds the communes of a day that a text means: by key, by code, or by name as people write it. */
function communeFinder(history: UnitHistory): Surroundings['find'] {
  const byKey = new Map(history.units.map((unit) => [unit.key, unit]))
  const lines = linesOf(history)
  return (text, on) => {
    const among = unitsOn(history.units, 'commune', on)
    const meant = among.filter(({ key, code }) => key === text || code === text)
    return meant.length > 0
      ? meant
      : findPlaces({ among, byKey, within: (key) => lines.get(key) ?? [] }, text)
  }
}

function idOf({ id }: WrittenClub, place: number) {
  return id ?? givenClubIdSchema.parse(`club-${place + 1}`)
}

function takenIds(clubs: RegisterForm['clubs']): readonly RegisterProblem[] {
  const ids = clubs.map(idOf)
  return ids.flatMap((id, place) =>
    ids.indexOf(id) === place ? [] : [{ kind: 'idTaken', path: ['clubs', place, 'id'] } as const],
  )
}
