import { reportOf } from '@lienthehe/domain/review'
import type { Services, SignedIn } from '../context.ts'
import { planAsked } from '../plan/asked.ts'
import { askedSchema } from '../plan/asked-schema.ts'
import { districtNames, placesIn } from '../public/places.ts'
import { Refused } from '../refused.ts'

/** The text of the review that an address asks for. Refused for whoever may not read the whole plan. */
export async function reviewOf(
  context: Services & { readonly user: SignedIn },
  typed: Readonly<Record<'plan' | 'asOf', string | null>>,
) {
  const asked = askedSchema.safeParse(typed)
  if (!asked.success) throw new Refused({ reason: 'notFound' })
  const { asOf, question } = planAsked(context, asked.data)
  const { plan } = question.stored
  const names = districtNames(placesIn(plan, context.units.all), 'vi')
  const report = await context.register.on(question, ({ assessment }) => reportOf(plan, assessment, names))
  return { plan, asOf, report }
}
