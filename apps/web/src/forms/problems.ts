import type { Refusal } from '@lienthehe/api/contract'
import type { Language, Wording } from '@lienthehe/domain'
import { describeFieldProblem, type FieldProblem } from '@lienthehe/domain/refusals'
import { describeRefusal } from '../refusal-words.ts'
import type { SummaryEntry } from '../ui/error-summary.tsx'

/** One control of a form, or of a row of a list in the form. */
export type FormField = {
  /** The path of its value in the input that is sent: `draft.hardships.0.from`. Refusals use this path. */
  readonly path: string
  /**
   * The parts of the entry that the problem is about, e.g. `hardships.0.from`. An edit of any of them clears the
   * problem.
   */
  readonly at: readonly string[]
  /** The id of its control on the page. */
  readonly id: string
  readonly label: string
}

/** The problem of the field at this path: as a code, or as the screen's own sentence. */
export type Wrong = { readonly field: string; readonly problem: FieldProblem | Wording }

/** A problem of the field at this path: as a code, as a sentence, or as a refusal that is about this field. */
export type Problem = { readonly path: string; readonly what: FieldProblem | Wording | Refusal }

/** What a form can add to a refusal of the input `judged`, because it knows more than the server. */
export type Sharpening<Entry> = {
  /** The field that a refusal is about although the refusal names none. */
  readonly fieldOf?: (refusal: Refusal) => string | undefined
  /** A more exact description of what is wrong with the input. */
  readonly sharpen?: (path: string, problem: FieldProblem, judged: Entry) => FieldProblem | Wording
}

/** The problems that the form itself found, each at its field. */
export function problemsFound(wrong: readonly Wrong[]): readonly Problem[] {
  return wrong.map(({ field, problem }) => ({ path: field, what: problem }))
}

/** The problems in a refusal, each at its field; none if the refusal is not about fields. */
export function problemsRefused<Entry>(
  refusal: Refusal,
  { fieldOf, sharpen }: Sharpening<Entry>,
  judged: Entry,
): readonly Problem[] {
  const about = fieldOf?.(refusal)
  if (about !== undefined) return [{ path: about, what: refusal }]
  if (refusal.reason !== 'invalidInput') return []
  return refusal.fields.map(({ field, problem }) => ({
    path: field,
    what: sharpen?.(field, problem, judged) ?? problem,
  }))
}

/** The problems that still apply: those whose field has not changed since it was checked. */
export function problemsLeft<Entry extends object>(
  problems: readonly Problem[],
  fields: readonly FormField[],
  { judged, typed }: { readonly judged: Entry; readonly typed: Entry },
): readonly Problem[] {
  return problems.filter(({ path }) => {
    const field = fields.find((known) => known.path === path)
    return field === undefined || field.at.every((at) => isSame(partOf(judged, at), partOf(typed, at)))
  })
}

export function describeProblem({ what }: Problem, language: Language): string {
  if (typeof what === 'string') return describeFieldProblem(what, { language })
  return 'reason' in what ? describeRefusal(what, language) : what[language]
}

/** The lines above the form, in the order of its fields; each links to its control. */
export function summaryOf(
  problems: readonly Problem[],
  fields: readonly FormField[],
  language: Language,
): readonly SummaryEntry[] {
  const placeOf = ({ path }: Problem) => fields.findIndex((field) => field.path === path)
  return problems
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((problem) => {
      const field = fields[placeOf(problem)]
      const text = describeProblem(problem, language)
      // The text of a problem code needs the name of its field; a sentence is complete without it.
      const named = field !== undefined && typeof problem.what === 'string' ? `${field.label}: ${text}` : text
      return { field: field?.id ?? null, text: named }
    })
}

/** Are two typed values, or parts of a form, equal as JSON? */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function partOf(entry: object, at: string): unknown {
  return at.split('.').reduce<unknown>(valueIn, entry)
}

function valueIn(whole: unknown, key: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined
}
