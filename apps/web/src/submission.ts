import type { Refusal } from '@lienthehe/api/contract'
import { type FieldProblem, type Language, type Wording, wordFieldProblem } from '@lienthehe/domain'
import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { createSignal } from 'solid-js'
import { refusalOf, requestIdOf } from './api.ts'
import { createIntent } from './intent.ts'
import { useLanguage } from './language.tsx'
import { wordRefusal } from './refusal-words.ts'
import type { SummaryEntry } from './ui/error-summary.tsx'
import { words } from './words.ts'

/** A control of a form: its path in the input of the call, its id on the page, and its label. */
export type FormField = { readonly path: string; readonly id: string; readonly label: string }

/** What the screen knows better than the server. */
type Sharpening = {
  /** The field that a refusal is about which names none itself. */
  readonly fieldOf?: (refusal: Refusal) => string | undefined
  /** What is wrong with what was typed. */
  readonly sharpen?: (path: string, problem: FieldProblem) => FieldProblem
}

/**
 * Sends one form. What is wrong stands in `problemOf` beside the field and in `entries` above the form; the same input
 * sent twice has one effect, and every query is asked again after a success.
 */
export function createSubmission<Input, Output>(
  options: Sharpening & {
    readonly send: (input: Input & { readonly key: string }) => Promise<Output>
    readonly onDone: (output: Output) => void
    readonly fields: () => readonly FormField[]
    readonly onRefused?: (refusal: Refusal) => void
  },
) {
  const { language, say } = useLanguage()
  const client = useQueryClient()
  const intent = createIntent()
  // True from before `onDone`, which may leave the screen: what was saved needs no warning.
  const [isDone, setDone] = createSignal(false)
  const mutation = useMutation(() => ({
    mutationFn: (input: Input) => options.send({ ...input, key: intent.keyFor(input) }),
    onSuccess: (output: Output) => {
      intent.done()
      setDone(true)
      options.onDone(output)
      return client.invalidateQueries()
    },
    onError: (error: unknown) => {
      const refused = refusalOf(error)
      if (refused !== undefined) options.onRefused?.(refused)
    },
  }))
  const refusal = () => (mutation.isError ? refusalOf(mutation.error) : undefined)
  const wrong = () => {
    const known = refusal()
    return known === undefined ? [] : wordWrong(known, options, language())
  }

  const problemOf = (path: string): string | undefined => wrong().find(({ field }) => field === path)?.text

  const entries = (): readonly SummaryEntry[] => {
    if (!mutation.isError) return []
    const known = refusal()
    if (known === undefined) return [{ field: null, text: failure(mutation.error) }]
    if (wrong().length === 0) return [{ field: null, text: wordRefusal(known, language()) }]
    const order = options.fields()
    const placeOf = (field: string) => order.findIndex(({ path }) => path === field)
    const sorted = wrong().toSorted((one, other) => placeOf(one.field) - placeOf(other.field))
    return sorted.map(({ field, text }) => {
      const control = order.find(({ path }) => path === field)
      return { field: control?.id ?? null, text: control === undefined ? text : `${control.label}: ${text}` }
    })
  }

  const failure = (error: unknown) => {
    const id = requestIdOf(error)
    return [say(words.serverUnreachable), ...(id === undefined ? [] : [say(words.requestId(id))])].join(' ')
  }

  return {
    submit: (input: Input) => {
      if (mutation.isPending) return
      setDone(false)
      mutation.mutate(input)
    },
    busy: () => mutation.isPending,
    isDone,
    error: () => (mutation.isError ? mutation.error : null),
    refusal,
    problemOf,
    entries,
    reset: () => mutation.reset(),
  }
}

/** What stands above the entries: something to mend, or that it was not done though no field is to blame. */
export function summaryHeading(entries: readonly SummaryEntry[]): Wording {
  return entries.some(({ field }) => field !== null) ? words.mend : words.notDone
}

function wordWrong(refusal: Refusal, { fieldOf, sharpen }: Sharpening, language: Language) {
  const about = fieldOf?.(refusal)
  if (about !== undefined) return [{ field: about, text: wordRefusal(refusal, language) }]
  const wrong = refusal.reason === 'invalidInput' ? refusal.fields : []
  return wrong.map(({ field, problem }) => ({
    field,
    text: wordFieldProblem(sharpen?.(field, problem) ?? problem, language),
  }))
}
