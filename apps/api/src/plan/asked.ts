import type { IsoDate } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { isOver, provinceOfPlan } from '@lienthehe/domain/plan'
import { defaultAsOf } from '@lienthehe/domain/progress'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'
import type { Question } from '../register/register.ts'
import type { StoredPlan } from './book.ts'

/** The plan by which something was judged, as a client needs it: `hash` leads to its rules. */
export type PlanReference = Pick<StoredPlan['plan'], 'id' | 'number' | 'period'> & {
  readonly hash: string
  /** The plan has ended, and no other plan has begun by the requested day. */
  readonly isOver: boolean
}

function referTo({ plan, hash }: StoredPlan, hasEnded: boolean): PlanReference {
  const { id, number, period } = plan
  return { id, number, period, hash, isOver: hasEnded }
}

/** The version of the plan by which clubs are judged on this day, and the reference to it. */
export function planOn({ plans }: Pick<Services, 'plans'>, date: IsoDate) {
  const inForce = plans.inForceOn(date)
  return { stored: inForce.stored, reference: referTo(inForce.stored, inForce.isOver) }
}

/**
 * Finds the plan to assess: the one with this id, or the one in force today, in the version that applies on the
 * requested day. Without a requested day it is today, or the plan's last day once the plan is over. Refused to users
 * who may not read the plan of its province.
 */
export function planAsked(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly plan: string | null; readonly asOf: IsoDate | null },
) {
  const { asOf, today, reference, stored } = versionAsked(ctx, asked)
  // The existence of the plan is no secret, so the reason is not `notFound`. The web shows such users their own clubs.
  if (!mayReadPlan(ctx, stored)) throw new Refused({ reason: 'notAllowed' })
  const question: Question = { date: asOf, stored, adopted: ctx }
  return { asOf, today, reference, question }
}

/** Finds the version of the plan, and the day, as `planAsked` does, but without checking rights. */
export function versionAsked(
  ctx: Pick<Services, 'plans' | 'now'>,
  asked: { readonly plan: string | null; readonly asOf: IsoDate | null },
) {
  const today = dateOf(ctx.now())
  const latest = asked.plan === null ? ctx.plans.inForceOn(today).stored : ctx.plans.find(asked.plan)
  if (latest === undefined) throw new Refused({ reason: 'notFound' })
  const asOf = asked.asOf ?? defaultAsOf(latest.plan, today)
  const stored = ctx.plans.versionOn(latest.plan.id, asOf) ?? latest
  return { asOf, today, stored, reference: referTo(stored, isOver(stored.plan.period, today)) }
}

/** Whether the user may read the overview. It covers the whole plan, so a right in one district is not enough. */
export function mayReadPlan(
  { units, user }: Pick<Services, 'units'> & { readonly user: SignedIn },
  { plan }: StoredPlan,
): boolean {
  return can(user, 'plan.read', { within: units.within(provinceOfPlan(plan, units.all).key), club: null })
}
