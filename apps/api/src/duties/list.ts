import type { UnitKey } from '@lienthehe/domain'
import { can, canSomewhere } from '@lienthehe/domain/access'
import { dutiesOf, isProved, proofsByEvidence, proofsIn, withWholes } from '@lienthehe/domain/oversight'
import type { Services, SignedIn } from '../context.ts'
import { readPapersFor } from '../papers/queries.ts'
import { unitsIssuing } from '../papers/record.ts'
import { versionAsked } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { readUnitPlansFor } from '../unit-plans/queries.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { placeOfUnit } from '../units/places.ts'
import { readEvidence } from './evidence.ts'

/**
 * What the agencies of one unit owe under section V, and which records prove that it was done. If no unit is named, the
 * first unit that the user may see.
 */
export async function listDuties(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly plan: string | null; readonly unit: UnitKey | null },
) {
  if (!canSomewhere(ctx.user, 'paper.read')) throw new Refused({ reason: 'notAllowed' })
  const { stored, asOf, reference } = versionAsked(ctx, { plan: asked.plan, asOf: null })
  const { plan } = stored
  const units = unitsIssuing(ctx, stored).filter(({ key }) =>
    can(ctx.user, 'paper.read', subjectOfUnit(ctx, key)),
  )
  const unit = asked.unit === null ? units[0] : units.find(({ key }) => key === asked.unit)
  if (unit === undefined && asked.unit !== null) throw new Refused({ reason: 'notFound' })
  const papers = await readPapersFor(ctx.db, plan.id)
  const unitPlans = await readUnitPlansFor(ctx.db, plan.id)
  const ofPapers = proofsIn(plan, {
    papers: papers.map(({ value }) => value),
    unitPlans: unitPlans.map(({ value }) => value),
  })
  const ofRecords = proofsByEvidence(plan, await readEvidence(ctx, stored), ctx.units.within)
  const proofs = withWholes(plan, [...ofPapers, ...ofRecords])
  const duties = unit === undefined ? [] : dutiesOf(plan, proofs, { unit, asOf })
  return {
    ...{ plan: reference, asOf, duties, agencies: plan.agencies },
    unit: unit === undefined ? null : placeOfUnit(unit),
    units: units.map(placeOfUnit),
    /** How many of the duties some record proves for at least one period. */
    proved: duties.filter(({ standings }) => standings.some(isProved)).length,
  }
}
