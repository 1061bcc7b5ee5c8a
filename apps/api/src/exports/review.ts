import { reportOf } from '@lienthehe/domain/review'
import type { Services, SignedIn } from '../context.ts'
import { planAsked } from '../plan/asked.ts'
import { askedSchema } from '../plan/asked-schema.ts'
import { districtNames, placesIn } from '../public/places.ts'
import { Refused } from '../refused.ts'

/**
 * The review that the query of the address asks for, as a document. Refused to users who may not read the whole plan.
 */
export async function reviewFile(
  context: Services & { readonly user: SignedIn },
  query: Readonly<Record<string, string>>,
): Promise<{ readonly bytes: Uint8Array; readonly name: readonly string[] }> {
  const asked = askedSchema.safeParse({ plan: query['plan'] ?? null, asOf: query['asOf'] ?? null })
  if (!asked.success) throw new Refused({ reason: 'notFound' })
  const { asOf, question } = planAsked(context, asked.data)
  const { plan } = question.stored
  const names = districtNames(placesIn(plan, context.units.all), 'vi')
  const report = await context.register.on(question, ({ assessment }) => reportOf(plan, assessment, names))
  return { bytes: await context.office.writeReport(report), name: ['Báo cáo', plan.number, asOf] }
}
