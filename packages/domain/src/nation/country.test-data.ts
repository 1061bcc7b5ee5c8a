import type { IsoDate } from '../calendar/iso-date.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { peopleCounted } from '../facts/facts.ts'
import national1648 from '../plan/file/eight-plans.test-data/national-1648.json' with { type: 'json' }
import { type Plan, planSchema } from '../plan/schema.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { chanceFrom } from '../progress/forecast/histories.test-data.ts'
import { placeRegister, type Register } from '../progress/register.ts'
import { takeSnapshot } from '../snapshots/snapshot.ts'
import { tallyClub } from '../tally/tally.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { unitKey } from '../units/unit.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import type { Nation } from './merge.ts'
import type { SignedStatement } from './receive.ts'
import type { Statement } from './schema.ts'
import { countsToState } from './statement.ts'

/**
 * Decision 1648 with the figures that public pages report, and 34 provinces with invented communes. Nothing here is
 * official.
 */
export const plan1648: Plan = planSchema.parse(national1648)
export const endOf2030: IsoDate = isoDate('2030-12-31')
const planHash = 'a'.repeat(64)
const since = isoDate('2025-07-01')

const keyOf = (code: string) => unitKey(`${code}@${since}`)
const codes = (many: number, digits: number) =>
  Array.from({ length: many }, (_, index) => String(index + 1).padStart(digits, '0'))

/** A country with this many provinces, each with this many communes. */
export function countryOf(provinces: number, communesEach: number): Nation {
  const list = codes(provinces, 2)
  const unit = (code: string, level: 'province' | 'commune', parent: string | null): AdministrativeUnit => ({
    ...{ key: keyOf(code), code, name: `số ${code}`, level, type: level },
    ...{ parent: parent === null ? null : keyOf(parent), validFrom: since, validTo: null },
  })
  return {
    plan: plan1648,
    planHash,
    units: list.flatMap((code) => [
      unit(code, 'province', null),
      ...codes(communesEach, 3).map((below) => unit(`${code}${below}`, 'commune', code)),
    ]),
    provinces: list.map((code) => ({ code, keys: [] })),
  }
}

/**
 * The register of one province: clubs founded in several years. Some have no member list or one with gaps; some are
 * closed.
 */
export function registerOf(
  { units }: Pick<Nation, 'units'>,
  { province, clubs, seed }: { readonly province: string; readonly clubs: number; readonly seed: number },
): Register {
  const chance = chanceFrom(seed * 100 + Number(province))
  const below = (many: number) => Math.floor(chance() * many)
  const communes = units.filter(({ level, code }) => level === 'commune' && code.startsWith(province))
  return {
    units: units.filter(({ code }) => code.startsWith(province)),
    successions: [],
    unitPlans: noUnitPlans,
    clubs: Array.from({ length: clubs }, (_, index) => {
      const id = clubIdSchema.parse(`00000000-0000-4000-8000-${province}${String(index).padStart(10, '0')}`)
      const commune = communes[below(communes.length)]?.key ?? keyOf('99999')
      const establishedOn = isoDate(`${2021 + below(9)}-0${1 + below(9)}-15`)
      const club = {
        ...{ id, name: `Câu lạc bộ ${id}`, commune, liesIn: null, village: null, establishedOn },
        ...{ decisionNumber: null, decidedOn: null, decisionIssuer: null, meetingDay: null },
        foundingMoney: below(10) === 0 ? null : { source: 'commune' as const, name: null },
        events: below(12) === 0 ? [eventOn(['2030-05-01', 'dissolved'])] : [],
      }
      const members = 50 + below(21)
      const people = () => {
        const yes = below(members)
        const unknown = below(4) === 0 ? below(members - yes + 1) : 0
        return { yes, no: members - yes - unknown, unknown }
      }
      const isListed = below(8) > 0
      const facts = isListed
        ? {
            members: exactly(members),
            ...Object.fromEntries(
              peopleCounted.filter((who) => who !== 'members').map((who) => [who, people()]),
            ),
          }
        : { members: unknownInterval }
      return { club, facts: { ...tallyClub(club, [], endOf2030), ...facts } }
    }),
  }
}

/** One register with the clubs of all these registers. */
export function inOneDatabase(registers: readonly Register[], { units }: Pick<Nation, 'units'>): Register {
  return {
    units,
    successions: [],
    unitPlans: noUnitPlans,
    clubs: registers.flatMap(({ clubs }) => clubs),
  }
}

/** The statement of a province about its register at the end of 2030. */
export function statementOf(
  province: string,
  register: Register,
  about: Partial<Statement> = {},
): SignedStatement {
  const situation = placeRegister(plan1648, register, endOf2030)
  const basis = {
    plan: { id: plan1648.id, version: 1, hash: planHash },
    units: { version: 1, hash: planHash },
    history: { seq: 1, hash: planHash },
  }
  const snapshot = takeSnapshot(situation, assessPlan(plan1648, register, endOf2030), basis)
  const statement: Statement = {
    ...{ format: 1, province, plan: { id: plan1648.id, hash: planHash } },
    ...{ period: { kind: 'year', year: 2030 }, asOf: endOf2030, sequence: 1, previous: null },
    snapshot: { number: 1, hash: planHash },
    heads: { audit: basis.history, ledger: { steps: 0, hash: planHash } },
    counts: countsToState(snapshot, plan1648, register),
    ...about,
  }
  return { statement, hash: `${province}${statement.sequence}`.padEnd(64, '0') }
}
