import { type Refusal, wordFieldProblem, wordRefusal } from '@lienthehe/domain'
import { useMutation, useQueryClient } from '@tanstack/solid-query'
import { refusalOf, requestIdOf } from './api.ts'
import { createIntent } from './intent.ts'
import { useLanguage } from './language.tsx'
import type { SummaryEntry } from './ui/error-summary.tsx'
import { words } from './words.ts'

/** A control of a form: its path in the input of the call, its id on the page, and its label. */
export type FormField = { readonly path: string; readonly id: string; readonly label: string }

/**
 * Sends one form. What is wrong stands in `problemOf` beside the field and in `entries` above the form; the same input
 * sent twice has one effect, and every query is asked again after a success.
 */
export function createSubmission<Input, Output>(options: {
  readonly send: (input: Input & { readonly key: string }) => Promise<Output>
  readonly onDone: (output: Output) => void
  readonly fields: () => readonly FormField[]
}) {
  const { language, say } = useLanguage()
  const client = useQueryClient()
  const intent = createIntent()
  const mutation = useMutation(() => ({
    mutationFn: (input: Input) => options.send({ ...input, key: intent.keyFor(input) }),
    onSuccess: (output: Output) => {
      intent.done()
      options.onDone(output)
      return client.invalidateQueries()
    },
  }))
  const refusal = () => (mutation.isError ? refusalOf(mutation.error) : undefined)

  const problemOf = (path: string): string | undefined => {
    const found = wrongFields(refusal()).find(({ field }) => field === path)
    return found && wordFieldProblem(found.problem, language())
  }

  const entries = (): readonly SummaryEntry[] => {
    if (!mutation.isError) return []
    const known = refusal()
    if (known === undefined) return [{ field: null, text: failure(mutation.error) }]
    const wrong = wrongFields(known)
    if (wrong.length === 0) return [{ field: null, text: wordRefusal(known, language()) }]
    return wrong.map(({ field, problem }) => {
      const control = options.fields().find(({ path }) => path === field)
      const text = wordFieldProblem(problem, language())
      return { field: control?.id ?? null, text: control === undefined ? text : `${control.label}: ${text}` }
    })
  }

  const failure = (error: unknown) => {
    const id = requestIdOf(error)
    return [say(words.serverUnreachable), ...(id === undefined ? [] : [say(words.requestId(id))])].join(' ')
  }

  return {
    submit: (input: Input) => {
      if (!mutation.isPending) mutation.mutate(input)
    },
    busy: () => mutation.isPending,
    error: () => (mutation.isError ? mutation.error : null),
    refusal,
    problemOf,
    entries,
    reset: () => mutation.reset(),
  }
}

function wrongFields(refusal: Refusal | undefined) {
  return refusal?.reason === 'invalidInput' ? refusal.fields : []
}
