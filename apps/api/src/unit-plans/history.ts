import type { UnitKey } from '@lienthehe/domain'
import { type HistoryEntry, readRecordHistory } from '../audit/history.ts'
import type { Services, SignedIn } from '../context.ts'
import { versionAsked } from '../plan/asked.ts'
import { allow } from '../trpc.ts'
import { readUnitPlansFor } from './queries.ts'
import { subjectOfUnit, unitPlanRecord } from './record.ts'

/** The changes of the plans that this unit issued to carry out a plan of the province, newest first. */
export async function readUnitPlanHistory(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly plan: string | null; readonly unit: UnitKey },
): Promise<readonly HistoryEntry[]> {
  allow(ctx.user, 'unitPlan.write', subjectOfUnit(ctx, asked.unit))
  const { stored } = versionAsked(ctx, { plan: asked.plan, asOf: null })
  const recorded = await readUnitPlansFor(ctx.db, stored.plan.id)
  const own = recorded.filter(({ value }) => value.unit === asked.unit)
  return readRecordHistory(ctx.db, { kind: unitPlanRecord.kind, ids: own.map(({ value }) => value.id) })
}
