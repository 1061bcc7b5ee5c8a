import type { Language } from '@lienthehe/domain'
import { describePlanFileProblem, type PlanFileProblem } from '@lienthehe/domain/plan'

/** The problems of a document, one line each: the place and the sentence. */
export function linesOf(problems: readonly PlanFileProblem[], language: Language): readonly string[] {
  return problems.map((problem) => {
    const place = problem.path.join('.')
    const sentence = describePlanFileProblem(problem, { language })
    return place === '' ? sentence : `${place}: ${sentence}`
  })
}
