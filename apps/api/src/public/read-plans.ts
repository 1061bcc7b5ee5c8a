import type { Plan } from '@lienthehe/domain'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { isIllustration } from '../setup/instance.ts'
import { placesIn } from './places.ts'
import type { PublicPlan, PublicPlans } from './sources.ts'

/** A plan with its places, as the public reads of them. */
export function publicPlanOf(
  { units }: Pick<Services, 'units'>,
  plan: Plan,
  { illustration }: Pick<PublicPlan, 'illustration'>,
): PublicPlan {
  return { plan, places: placesIn(plan, units.all), illustration }
}

/** Reads every plan of the server; they are made once, and again when something is adopted or another plan begins. */
export function createPublicPlans(services: Services): () => Promise<PublicPlans> {
  let kept: PublicPlans | undefined
  return async () => {
    const { plans } = services
    const current = plans.inForceOn(dateOf(services.now())).stored.plan.id
    const revision = `${plans.revision} ${current}`
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
