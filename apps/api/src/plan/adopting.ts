import { can, type Subject } from '@lienthehe/domain/access'
import { isoDateSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import type { Services, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'
import { homeProvince } from '../units/plan-units.ts'

/** The limit is larger than any plan. The text is not parsed yet, so it may not even be a plan. */
export const textSchema = z.string().min(1, 'required').max(800_000, 'tooLong')

/** A plan's file, and the first day on which it will apply. */
export const planFileSchema = { text: textSchema, validFrom: isoDateSchema.nullable() }

type Asking = Pick<Services, 'plans' | 'units' | 'now'> & { readonly user: SignedIn }

/** The province, as the place in which a user needs the right to adopt. */
export function provinceAdopting(ctx: Pick<Asking, 'plans' | 'units' | 'now'>): Subject {
  return { within: ctx.units.within(homeProvince(ctx).key), club: null }
}

/**
 * The province in which the user needs the right to adopt, after a check that the user has it. Other users get
 * `notAllowed`: the existence of plans is no secret.
 */
export function provinceToAdopt(ctx: Asking): Subject {
  const subject = provinceAdopting(ctx)
  if (!can(ctx.user, 'plan.adopt', subject)) throw new Refused({ reason: 'notAllowed' })
  return subject
}
