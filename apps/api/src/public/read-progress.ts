import { defaultAsOf } from '@lienthehe/domain'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import { isIllustration } from '../setup/instance.ts'
import type { PublicPlan, PublicSources } from './sources.ts'

/** The public face of what this server has adopted and keeps on record. */
export function progressSources(services: Services): Pick<PublicSources, 'readPlans' | 'readProgress'> {
  const readPlans = async (): Promise<readonly PublicPlan[]> => {
    const { plans, units, db, now } = services
    const current = plans.inForceOn(dateOf(now())).stored.plan.id
    const illustration = await isIllustration(db)
    return plans.all.map(({ plan }) => ({
      plan,
      units: units.all,
      isCurrent: plan.id === current,
      illustration,
    }))
  }
  return {
    readPlans,
    // Where the plan stands today, or stood on its last day.
    readProgress: async (id) => {
      const plans = await readPlans()
      const found = plans.find(({ plan, isCurrent }) => (id === null ? isCurrent : plan.id === id))
      if (found === undefined) return undefined
      const date = defaultAsOf(found.plan, dateOf(services.now()))
      const stored = services.plans.versionOn(found.plan.id, date)
      if (stored === undefined) return undefined
      const question = { date, stored, adopted: services }
      const assessment = await services.register.on(question, (register) => register.assessment)
      return { ...found, assessment, others: plans.filter((other) => other !== found) }
    },
  }
}
