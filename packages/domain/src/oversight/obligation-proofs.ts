import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Paper } from '../papers/schema.ts'
import type { Obligation, Plan } from '../plan/schema.ts'
import type { UnitPlan } from '../unit-plans/schema.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { type ObligationProof, type ObligationStanding, obligationsOn } from './obligation.ts'

/**
 * One obligation of a unit's agency, and its standing in each part of the period that has begun, the latest part last.
 */
export type Duty = {
  readonly obligation: Obligation
  readonly standings: readonly ObligationStanding[]
}

/**
 * The obligations that the stored records prove. Each paper names what it proves. A unit's plan proves the obligation
 * with the same clause as the target that demands such plans (V.4.a). Withdrawn records prove nothing.
 */
export function proofsIn(
  { obligations, targets }: Pick<Plan, 'obligations' | 'targets'>,
  { papers, unitPlans }: { readonly papers: readonly Paper[]; readonly unitPlans: readonly UnitPlan[] },
): readonly ObligationProof[] {
  const asked = targets.filter(({ measure }) => measure.kind === 'districtsPlanned')
  const byPlan = obligations.filter(({ clause }) => asked.some((target) => target.clause === clause))
  const ofPapers = papers
    .filter(({ withdrawal }) => withdrawal === null)
    .flatMap(({ id, unit, number, year, issuedOn, proves }) => {
      const record = { kind: 'paper', id, number } as const
      return proves.map((obligation): ObligationProof => ({ obligation, unit, year, on: issuedOn, record }))
    })
  const ofPlans = unitPlans
    .filter(({ withdrawal }) => withdrawal === null)
    .flatMap(({ id, unit, number, issuedOn }) =>
      byPlan.map((obligation): ObligationProof => {
        const record = { kind: 'unitPlan', id, number } as const
        return { obligation: obligation.id, unit, year: yearOf(issuedOn), on: issuedOn, record }
      }),
    )
  return [...ofPapers, ...ofPlans]
}

/**
 * Adds proofs for whole clauses: an agency that owes all of a clause (V, V.1) has done part of it when any agency did
 * anything under that clause.
 */
export function withWholes(
  { obligations }: Pick<Plan, 'obligations'>,
  proofs: readonly ObligationProof[],
): readonly ObligationProof[] {
  const clauses = new Map(obligations.map(({ id, clause }) => [id, clause]))
  const wholes = obligations.filter(({ cadence }) => cadence === 'continuous')
  const told = new Set<string>()
  // One record may prove several obligations under one whole clause; for the whole clause it counts once.
  const places = new Map<ObligationProof['record'], number>()
  const isNew = ({ unit, record }: ObligationProof, whole: string): boolean => {
    const place = places.get(record) ?? places.size
    places.set(record, place)
    const key = `${whole} ${unit} ${place}`
    return told.size < told.add(key).size
  }
  return proofs.flatMap((proof) => {
    const clause = clauses.get(proof.obligation)
    const above = wholes.filter((whole) => clause !== undefined && liesUnder(clause, whole.clause))
    const first = above.filter(({ id }) => isNew(proof, id))
    return [proof, ...first.map(({ id }) => ({ ...proof, obligation: id }))]
  })
}

const liesUnder = (clause: string, whole: string): boolean =>
  clause.startsWith(`${whole}.`) || clause.startsWith(`${whole}:`)

/** The obligations of the agencies at the level of this unit, one row each, in the plan's order. */
export function dutiesOf(
  { obligations, agencies, period }: Pick<Plan, 'obligations' | 'agencies' | 'period'>,
  proofs: readonly ObligationProof[],
  { unit, asOf }: { readonly unit: Pick<AdministrativeUnit, 'key' | 'level'>; readonly asOf: IsoDate },
): readonly Duty[] {
  const atLevel = new Set(agencies.filter(({ levels }) => levels.includes(unit.level)).map(({ id }) => id))
  return obligations
    .filter(({ agency }) => atLevel.has(agency))
    .map((obligation) => ({
      obligation,
      standings: obligationsOn([obligation], proofs, { period, unit: unit.key, asOf }),
    }))
}

/** Does a record prove that the obligation is met? */
export function isProved({ kind }: Pick<ObligationStanding, 'kind'>): boolean {
  return kind === 'done' || kind === 'shown'
}
