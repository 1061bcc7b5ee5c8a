import { dateOf } from '../../../apps/api/src/calendar/today.ts'
import type { Services, SignedIn } from '../../../apps/api/src/context.ts'
import { appRouter } from '../../../apps/api/src/router.ts'
import { createCallerFactory } from '../../../apps/api/src/trpc.ts'
import { homeProvince } from '../../../apps/api/src/units/plan-units.ts'

const createCaller = createCallerFactory(appRouter)

/**
 * Releases the demonstration's figures, as an admin does after looking at them. It does this only once, so that later
 * releases and withdrawals by users stay as they are.
 */
export async function releaseOnce(services: Services): Promise<void> {
  if (services.releases.all.length > 0) return
  const plan = services.plans.inForceOn(dateOf(services.now())).stored.plan.id
  const user = demonstrator(services)
  const { releases } = createCaller({ ...services, user, requestId: user.id, address: user.id })
  const { seen } = await releases.preview({ plan })
  await releases.publish({ key: `demonstration ${plan}`, plan, seen, correction: null })
}

/** A user who cannot sign in. The demonstration has no other user until its visitor creates the first. */
function demonstrator(services: Services): SignedIn {
  const name = 'demo'
  const scope = { kind: 'unit', unit: homeProvince(services).key } as const
  return {
    id: name,
    userName: name,
    fullName: name,
    sessionId: name,
    awaitsSecondStep: false,
    awaitsNewPassword: false,
    grants: [{ role: 'provincialAdmin', scope }],
  }
}
