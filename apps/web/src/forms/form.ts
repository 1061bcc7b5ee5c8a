import { createMemo, createSignal } from 'solid-js'
import { createJudgement, type Judging } from './judgement.ts'
import type { Wrong } from './problems.ts'
import { createTyping, type Version } from './typing.ts'
import { createWrite, type Write } from './write.ts'

/** A form as its screen declares it: the typed fields, how they are read, and the write that follows. */
export type FormDeclaration<Entry extends object, Input extends object, Output> = Write<Input, Output> &
  Judging<Entry> & {
    /** The current stored record, or a blank entry of version 0: the form starts with it. */
    readonly stored: () => Version<Entry>
    /** Text typed in another form, to be continued in this one. */
    readonly typed?: Entry | undefined
    /**
     * The input to send, made from the entry and the version that it is based on, and the problems known before
     * sending.
     */
    readonly read: (
      entry: Entry,
      version: number,
    ) => { readonly input: Input; readonly problems: readonly Wrong[] }
    /**
     * Called if an earlier input was saved although its answer was lost; `typed` is what was entered since. If left
     * out, the form ends as after any save.
     */
    readonly onSavedEarlier?: (output: Output, typed: Entry) => void
  }

/** The state and actions of a form. Its fields call `change`; everything else follows from that. */
export function createForm<Entry extends object, Input extends object, Output>(
  form: FormDeclaration<Entry, Input, Output>,
) {
  const typing = createTyping(form.stored, form.typed)
  const reading = createMemo(() => form.read(typing.entry(), typing.base().version))
  const end = (output: Output, input: Input) => {
    // Called before the screen is left, so that no warning about unsaved input is shown.
    typing.settle()
    form.onSaved?.(output, input)
  }
  const write = createWrite<Input, Output>({ ...form, onSaved: end })
  const judgement = createJudgement(form, { ...write, entry: typing.entry })
  const [rejected, setRejected] = createSignal(0)

  const submit = () => {
    if (write.busy()) return
    const { input, problems } = reading()
    write.reset()
    judgement.judge(problems)
    if (problems.length === 0) write.submit(input)
    else setRejected((before) => before + 1)
  }
  /** Another version was saved since this form was opened. It is returned, to be shown beside the typed one. */
  const stale = () => (write.refusal()?.reason === 'stale' ? typing.newer() : undefined)

  return {
    entry: typing.entry,
    change: typing.change,
    isDirty: typing.isDirty,
    rebase: typing.rebase,
    input: () => reading().input,
    busy: write.busy,
    refusal: write.refusal,
    submit,
    /** The number of failed tries so far. */
    failures: () => rejected() + write.failures(),
    problemOf: judgement.problemOf,
    summary: judgement.summary,
    stale,
    isSavedEarlier: write.isSavedEarlier,
    /** Discards the typed input, and the problems with it. */
    restart: () => {
      typing.restart()
      judgement.judge([])
      if (!write.busy()) write.reset()
    },
    /** Fetches the result of the earlier save whose answer was lost. Then the form ends, or continues from there. */
    openSavedEarlier: () => {
      const typed = typing.entry()
      write.recover((output, input) => {
        if (form.onSavedEarlier === undefined) end(output, input)
        else form.onSavedEarlier(output, typed)
      })
    },
  }
}

/** Any form with this entry, whatever input it sends. */
export type Form<Entry extends object> = ReturnType<typeof createForm<Entry, object, unknown>>

/** The part of a form that its fields need; a sheet that is sent later provides it too. */
export type FilledIn<Entry extends object> = Pick<Form<Entry>, 'entry' | 'change' | 'problemOf'>
