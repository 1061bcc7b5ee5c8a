import { type QueryKey, useMutation, useQueryClient } from '@tanstack/solid-query'
import { createSignal } from 'solid-js'
import { refusalOf } from '../api.ts'
import { type Confirmation, useConfirmations } from './confirming.ts'
import { makeIntent } from './intent.ts'

/** What is sent with the key of its intent. */
export type Keyed<Input> = Input & { readonly key: string }

/** One kind of write as a screen declares it. */
export type Write<Input, Output> = {
  readonly send: (input: Keyed<Input>) => Promise<Output>
  /**
   * The key prefixes of all queries whose answers may have changed. Called without an output after a write to an
   * outdated version.
   */
  readonly touches: (output?: Output) => readonly QueryKey[]
  /** The message after saving, with an undo if possible. Left out if the screen itself shows the result. */
  readonly confirm?: (saved: { readonly output: Output; readonly input: Input }) => Confirmation
  readonly onSaved?: (output: Output, input: Input) => void
}

/**
 * Sends one kind of write. Everything sent until a save succeeds is one intent, so that a double click or a retry has
 * one effect. Afterwards the affected queries are fetched again if they are on the screen, and marked as outdated if
 * not.
 */
export function createWrite<Input extends object, Output>(write: Write<Input, Output>) {
  const client = useQueryClient()
  const confirmations = useConfirmations()
  const intent = makeIntent<Input>()
  const [failures, setFailures] = createSignal(0)
  const askAgain = (output?: Output) =>
    Promise.all(write.touches(output).map((queryKey) => client.invalidateQueries({ queryKey })))
  const confirm = (output: Output, input: Input) => {
    intent.renew()
    const confirmation = write.confirm?.({ output, input })
    if (confirmation !== undefined) confirmations.confirm(confirmation)
  }

  const sending = useMutation(() => ({
    mutationFn: (input: Input) => write.send({ ...input, key: intent.key() }),
    onSuccess: (output: Output, input: Input) => {
      confirm(output, input)
      write.onSaved?.(output, input)
      return askAgain(output)
    },
    onError: (error: unknown, input: Input) => {
      const refused = refusalOf(error)
      if (refused === undefined) intent.lost(input)
      setFailures((before) => before + 1)
      // Fetches the newer version, to be shown beside the typed one.
      if (refused?.reason === 'stale') void askAgain()
    },
  }))

  const recovering = useMutation(() => ({
    mutationFn: (_: { readonly onFound: (output: Output, input: Input) => void }) =>
      findStored(intent.unanswered(), (input) => write.send({ ...input, key: intent.key() })),
    onSuccess: async ({ input, output }, { onFound }) => {
      confirm(output, input)
      await askAgain(output)
      sending.reset()
      onFound(output, input)
    },
  }))

  const busy = () => sending.isPending || recovering.isPending
  const refusal = () => (sending.isError ? refusalOf(sending.error) : undefined)
  return {
    submit: (input: Input): void => {
      if (busy()) return
      recovering.reset()
      sending.mutate(input)
    },
    busy,
    refusal,
    /** Why the input is not known to be saved: a refusal, or no answer. */
    error: (): unknown =>
      recovering.isError ? recovering.error : sending.isError ? sending.error : undefined,
    /** The number of failed tries so far. */
    failures,
    /** Was this input refused because an earlier one, whose answer was lost, was saved after all? */
    isSavedEarlier: () =>
      refusal()?.reason === 'keyReused' && intent.unanswered().length > 0 && !recovering.isError,
    /** Finds out which earlier input was saved, and passes it on with its answer. */
    recover: (onFound: (output: Output, input: Input) => void) => recovering.mutate({ onFound }),
    /** Starts a new intent: the next input is about something else. */
    renew: () => intent.renew(),
    reset: () => sending.reset(),
  }
}

/**
 * Finds the input that is stored under the key, and its answer. Sending all of them again stores nothing, because the
 * key is already used: the stored input gets its earlier answer, the others are refused.
 */
async function findStored<Input, Output>(
  candidates: readonly Input[],
  send: (input: Input) => Promise<Output>,
): Promise<{ readonly input: Input; readonly output: Output }> {
  const [input, ...others] = candidates
  if (input === undefined) throw new Error('something else is stored under the key of this form')
  try {
    return { input, output: await send(input) }
  } catch (error) {
    if (refusalOf(error)?.reason === 'keyReused') return findStored(others, send)
    throw error
  }
}
