import { createMemo, createSignal } from 'solid-js'
import { createJudgement, type Judging } from './judgement.ts'
import type { Wrong } from './problems.ts'
import { createTyping, type Version } from './typing.ts'
import { createWrite, type Write } from './write.ts'

/** A form as its screen declares it: what is typed, how it is read, and the write that it becomes. */
export type FormDeclaration<Entry extends object, Input extends object, Output> = Write<Input, Output> &
  Judging<Entry> & {
    /** What is stored now, or a blank entry of version 0: the form begins with it. */
    readonly stored: () => Version<Entry>
    /** Typed before in another form, to go on with here. */
    readonly typed?: Entry | undefined
    /** What the entry says, built on this version of what is stored, and what is wrong with it before it is sent. */
    readonly read: (
      entry: Entry,
      version: number,
    ) => { readonly input: Input; readonly problems: readonly Wrong[] }
    /**
     * An earlier input was saved though its answer was lost, and `typed` has come since. Where this is left out the
     * form ends as after any save.
     */
    readonly onSavedEarlier?: (output: Output, typed: Entry) => void
  }

/** What a form knows and can do. Its fields write into `change`; all else follows. */
export function createForm<Entry extends object, Input extends object, Output>(
  form: FormDeclaration<Entry, Input, Output>,
) {
  const typing = createTyping(form.stored, form.typed)
  const reading = createMemo(() => form.read(typing.entry(), typing.base().version))
  const end = (output: Output, input: Input) => {
    // Before the screen is left: what was saved needs no warning.
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
  /** Another version was saved since this form began: both are to be seen side by side. */
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
    /** How often it was sent in vain so far. */
    failures: () => rejected() + write.failures(),
    problemOf: judgement.problemOf,
    summary: judgement.summary,
    stale,
    isSavedEarlier: write.isSavedEarlier,
    /** Drops what was typed, and what was wrong with it. */
    restart: () => {
      typing.restart()
      judgement.judge([])
      if (!write.busy()) write.reset()
    },
    /** Ends the form with the result that was saved without an answer reaching us, or continues from there. */
    openSavedEarlier: () => {
      const typed = typing.entry()
      write.recover((output, input) => {
        if (form.onSavedEarlier === undefined) end(output, input)
        else form.onSavedEarlier(output, typed)
      })
    },
  }
}

/** A form of these fields, whatever it sends. */
export type Form<Entry extends object> = ReturnType<typeof createForm<Entry, object, unknown>>

/** What fields need of a form, or of a sheet that is sent later. */
export type FilledIn<Entry extends object> = Pick<Form<Entry>, 'entry' | 'change' | 'problemOf'>
