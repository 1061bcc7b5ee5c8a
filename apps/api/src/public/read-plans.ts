import type { Plan } from '@lienthehe/domain'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { isIllustration } from '../setup/instance.ts'
import { placesIn } from './places.ts'
import type { PublicPlan, PublicPlans } from './sources.ts'

/** A plan with its places, as the public pages need it. */
export function publicPlanOf(
  { units }: Pick<Services, 'units'>,
  plan: Plan,
  { illustration }: Pick<PublicPlan, 'illustration'>,
): PublicPlan {
  return { plan, places: placesIn(plan, units.all), illustration }
}

/**
 * Reads every plan of the server. The result is stored and computed again only when something is adopted or another
 * plan begins.
 */
export function createPublicPlans(services: Services): () => Promise<PublicPlans> {
  let kept: PublicPlans | undefined
  return async () => {
    const { plans } = services
    const { revision, current } = plansNow(services)
    if (kept?.revision === revision) return kept
    const illustration = await isIllustration(services.db)
    const made = {
      revision,
      current,
      all: plans.all.map(({ plan }) => publicPlanOf(services, plan, { illustration })),
      versionOf: (hash: string) => plans.versions.find((version) => version.hash === hash)?.plan,
    }
    kept = made
    return made
  }
}

/**
 * The id of the plan in force today, or of the last plan if none is in force; and a text that changes whenever a plan
 * or that id changes.
 */
export function plansNow({ plans, now }: Services): Pick<PublicPlans, 'current' | 'revision'> {
  const current = plans.inForceOn(dateOf(now())).stored.plan.id
  return { current, revision: `${plans.revision} ${current}` }
}
