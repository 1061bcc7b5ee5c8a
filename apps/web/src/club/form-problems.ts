import { type WrongField, wordFieldProblem } from '@lienthehe/domain'
import { createSignal } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { FormField } from '../submission.ts'
import type { SummaryEntry } from '../ui/error-summary.tsx'

/** What the form itself found wrong when it was last sent, before the server was asked. */
export function createFormProblems(fields: () => readonly FormField[]) {
  const { language } = useLanguage()
  const [problems, setProblems] = createSignal<readonly WrongField[]>([])
  return {
    setProblems,
    problemOf: (path: string): string | undefined => {
      const found = problems().find(({ field }) => field === path)
      return found && wordFieldProblem(found.problem, language())
    },
    entries: (): readonly SummaryEntry[] =>
      problems().map(({ field, problem }) => {
        const control = fields().find(({ path }) => path === field)
        const text = wordFieldProblem(problem, language())
        return {
          field: control?.id ?? null,
          text: control === undefined ? text : `${control.label}: ${text}`,
        }
      }),
  }
}
