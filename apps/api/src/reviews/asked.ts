import type { Services, SignedIn } from '../context.ts'
import { mayReadPlan } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { requirePlan } from '../unit-plans/record.ts'
import { type ListedSnapshot, readListedSnapshots } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/** The closed periods of a plan, the latest first, for users who may read the whole plan. */
export async function listSnapshots(ctx: Asker, id: string) {
  const stored = requirePlan(ctx, id)
  if (!mayReadPlan(ctx, stored)) throw new Refused({ reason: 'notAllowed' })
  const { number, period } = stored.plan
  const snapshots = (await readListedSnapshots(ctx.db)).filter(({ kept }) => kept.plan === id).toReversed()
  return { plan: { id, number, period }, snapshots }
}

/** The closed period with this number, for users who may read the whole plan. Anybody else gets `notFound`. */
export async function requireSnapshot(ctx: Asker, number: number): Promise<ListedSnapshot> {
  const found = (await readListedSnapshots(ctx.db)).find(({ kept }) => kept.number === number)
  if (found === undefined || !mayReadPlan(ctx, requirePlan(ctx, found.kept.plan)))
    throw new Refused({ reason: 'notFound' })
  return found
}
