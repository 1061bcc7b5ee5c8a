import type { Refusal } from '@lienthehe/api/contract'
import type { Wording } from '@lienthehe/domain'
import { createMemo, createSignal } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { SummaryEntry } from '../ui/error-summary.tsx'
import { describeFailure } from './failure.ts'
import {
  describeProblem,
  type FormField,
  problemsFound,
  problemsLeft,
  problemsRefused,
  type Sharpening,
  summaryOf,
  type Wrong,
} from './problems.ts'

/** How a form describes its fields and the refusals that it gets. */
export type Judging<Entry> = Sharpening<Entry> & {
  readonly fields: (entry: Entry) => readonly FormField[]
  /** A better text for a refusal that concerns no field, if the screen has one. */
  readonly sayRefusal?: (refusal: Refusal) => Wording | undefined
}

/** The current problems of a form: those beside each field, and those listed above the fields. */
export function createJudgement<Entry extends object>(
  form: Judging<Entry>,
  now: {
    readonly entry: () => Entry
    readonly refusal: () => Refusal | undefined
    readonly error: () => unknown
  },
) {
  const { language } = useLanguage()
  const [judged, setJudged] = createSignal<{ readonly entry: Entry; readonly own: readonly Wrong[] }>()
  const fields = () => form.fields(now.entry())
  const refused = () => {
    const [refusal, known] = [now.refusal(), judged()]
    return refusal === undefined || known === undefined ? [] : problemsRefused(refusal, form, known.entry)
  }
  const standing = createMemo(() => {
    const known = judged()
    if (known === undefined) return []
    const all = known.own.length > 0 ? problemsFound(known.own) : refused()
    return problemsLeft(all, fields(), { judged: known.entry, typed: now.entry() })
  })
  /** Problems that concern no field: a refusal, or that there was no answer. */
  const general = (): readonly SummaryEntry[] => {
    const [error, refusal] = [now.error(), now.refusal()]
    if (error === undefined || refused().length > 0) return []
    const own = refusal && form.sayRefusal?.(refusal)
    return [{ field: null, text: own?.[language()] ?? describeFailure(error, language()) }]
  }
  return {
    /**
     * Notes the current input as the one that the following problems are about: `own`, found by the form, and those
     * that the server will report.
     */
    judge: (own: readonly Wrong[]): void => {
      setJudged({ entry: now.entry(), own })
    },
    problemOf: (path: string): string | undefined => {
      const problem = standing().find((known) => known.path === path)
      return problem && describeProblem(problem, language())
    },
    summary: (): readonly SummaryEntry[] => [...summaryOf(standing(), fields(), language()), ...general()],
  }
}
