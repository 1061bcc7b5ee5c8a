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
      const { plans, units, register, now } = services
      const today = dateOf(now())
      const stored = id === null ? plans.inForceOn(today).stored : plans.find(id)
      if (stored === undefined) return undefined
      const all = await readPlans()
      const own = all.find(({ plan }) => plan.id === stored.plan.id)
      if (own === undefined) return undefined
      const question = { date: defaultAsOf(stored.plan, today), stored, adopted: { plans, units } }
      const assessment = await register.on(question, (province) => province.assessment)
      return { ...own, assessment, others: all.filter((other) => other !== own) }
    },
  }
}
