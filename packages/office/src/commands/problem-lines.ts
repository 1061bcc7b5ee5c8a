import type { Language } from '@lienthehe/domain'
import { describePlanFileProblem, type PlanFileProblem } from '@lienthehe/domain/plan'

/** The problems of a document, one per line: the path in the document and a sentence. */
export function linesOf(problems: readonly PlanFileProblem[], language: Language): readonly string[] {
  return problems.map((problem) => {
    const place = problem.path.join('.')
    const sentence = describePlanFileProblem(problem, { language })
    return place === '' ? sentence : `${place}: ${sentence}`
  })
}
