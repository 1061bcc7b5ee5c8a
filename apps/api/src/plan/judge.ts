import type { Result } from '@lienthehe/domain'
import { type Cases, judgeCases } from '@lienthehe/domain/cases'
import type { PlanFileProblem } from '@lienthehe/domain/plan'
import { refuse } from '@lienthehe/domain/refusals'
import { readCases, readJson } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { provinceToAdopt, textSchema } from './adopting.ts'

/** The server answers nobody else while it judges these cases, which takes a fifth of a second at most. */
const casesMax = 100

export const judgement = {
  /**
   * The verdicts of a plan on invented provinces. The plan, its units and the cases all come from the file; nothing is
   * read from the register or written to it.
   */
  judge: procedure
    .meta({ action: 'plan.adopt', subject: 'province' })
    .input(z.strictObject({ text: textSchema }))
    .mutation(({ ctx, input }) => {
      provinceToAdopt(ctx)
      const cases = readCasesFile(input.text)
      if (!cases.ok) throw new Refused({ reason: 'planRefused', problems: cases.refusal })
      return judgeCases(cases.value)
    }),
} satisfies TRPCRouterRecord

function readCasesFile(text: string): Result<Cases, readonly PlanFileProblem[]> {
  const content = readJson(text)
  if (!content.ok) return content
  const read = readCases(content.value)
  if (!read.ok || read.value.cases.length <= casesMax) return read
  return refuse([{ kind: 'tooLarge', most: casesMax, path: ['cases'] }])
}
