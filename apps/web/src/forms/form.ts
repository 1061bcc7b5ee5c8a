import { createMemo, createSignal } from 'solid-js'
import { createJudgement, type Judging } from './judgement.ts'
import type { Wrong } from './problems.ts'
import { createTyping, type Version } from './typing.ts'
import { createWrite, type Write } from './write.ts'

/** A form as its screen declares it: the typed fields, how they are read, and the write that follows. */
export type FormDeclaration<Entry extends object, Input extends object, Output> = Write<Input, Output> &
  Judging<Entry> & {
    /** The present stored record, or a blank entry of version 0: the initial content of the form. */
    readonly stored: () => Version<Entry>
    /** Typed before in another form, to be continued here. */
    readonly typed?: Entry | undefined
    /**
     * The input that the entry makes, based on this version of the stored record, and the problems known before
     * sending.
     */
    readonly read: (
      entry: Entry,
      version: number,
    ) => { readonly input: Input; readonly problems: readonly Wrong[] }
    /**
     * An earlier input was saved though its answer was lost, and `typed` was entered since. If left out, the form ends
     * as after any save.
     */
    readonly onSavedEarlier?: (output: Output, typed: Entry) => void
  }

/** The state and actions of a form. Its fields write into `change`; everything else follows. */
export function createForm<Entry extends object, Input extends object, Output>(
  form: FormDeclaration<Entry, Input, Output>,
) {
  const typing = createTyping(form.stored, form.typed)
  const reading = createMemo(() => form.read(typing.entry(), typing.base().version))
  const end = (output: Output, input: Input) => {
    // Called before the screen is left: saved input needs no warning.
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
  /** Another version was saved since this form was opened: both have to be shown side by side. */
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

/** What fields need from a form, or from a sheet that is sent later. */
export type FilledIn<Entry extends object> = Pick<Form<Entry>, 'entry' | 'change' | 'problemOf'>
