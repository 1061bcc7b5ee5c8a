import type { Wording } from '@lienthehe/domain'
import { possibleSteps } from '@lienthehe/domain/activities'
import { formatMonth } from '@lienthehe/domain/text'
import { createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { type MonthReport, touchedByReports } from './queries.ts'
import { words } from './words.ts'

type Props = { readonly view: MonthReport; readonly report: NonNullable<MonthReport['report']> }
type Step = { readonly club: string; readonly month: string; readonly version: number }
type Said = 'return' | 'reopen'

/** What the unit above can do with the report in its present state. */
export function ReviewActions(props: Props) {
  const { say } = useLanguage()
  const [asking, setAsking] = createSignal<Said>()
  const can = (step: 'accept' | Said) => possibleSteps(props.report).includes(step)
  const accept = createWrite<Step, { version: number }>({
    send: (input) => api.reports.accept.mutate(input),
    touches: () => touchedByReports,
    confirm: () => ({ said: words.accepted(formatMonth(props.view.month)) }),
  })
  return (
    <div class="stack">
      <WriteProblem write={accept} />
      <div class="actions">
        <Show when={can('accept')}>
          <Button look="primary" busy={accept.busy()} onClick={() => accept.submit(stepOf(props.view))}>
            {say(words.accept)}
          </Button>
        </Show>
        <Show when={can('return')}>
          <Button onClick={() => setAsking('return')}>{say(words.return)}</Button>
        </Show>
        <Show when={can('reopen')}>
          <Button onClick={() => setAsking('reopen')}>{say(words.reopen)}</Button>
        </Show>
      </div>
      <Show when={asking()} keyed>
        {(said) => <ReasonDialog {...props} said={said} onClose={() => setAsking(undefined)} />}
      </Show>
    </div>
  )
}

function stepOf({ club, month, version }: MonthReport): Step {
  return { club: club.id, month, version }
}

const dialogWords: Readonly<
  Record<Said, { heading: Wording; label: Wording; done: (month: string) => Wording }>
> = {
  return: { heading: words.return, label: words.comment, done: words.returned },
  reopen: { heading: words.reopen, label: words.cause, done: words.reopenDone },
}

/** Asks for the sentence that the board will read above its report. */
function ReasonDialog(props: Props & { readonly said: Said; readonly onClose: () => void }) {
  const { say } = useLanguage()
  const texts = () => dialogWords[props.said]
  const path = () => (props.said === 'return' ? 'comment' : 'cause')
  const form = createForm<{ readonly text: string }, Step & { readonly text: string }, { version: number }>({
    stored: () => ({ entry: { text: '' }, version: props.view.version }),
    fields: () => [{ path: path(), at: ['text'], id: 'review.text', label: say(texts().label) }],
    read: ({ text }, version) => ({
      input: { ...stepOf(props.view), version, text },
      problems: text.trim() === '' ? [{ field: path(), problem: 'required' }] : [],
    }),
    send: ({ text, ...step }) =>
      props.said === 'return'
        ? api.reports.return.mutate({ ...step, comment: text })
        : api.reports.reopen.mutate({ ...step, cause: text }),
    touches: () => touchedByReports,
    confirm: () => ({ said: texts().done(formatMonth(props.view.month)) }),
    onSaved: () => props.onClose(),
  })
  return (
    <Dialog heading={say(texts().heading)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <TextField
          id="review.text"
          label={say(texts().label)}
          error={form.problemOf(path())}
          maxlength={500}
          value={form.entry().text}
          onValue={(text) => form.change({ text })}
        />
        <FormActions form={form} save={texts().heading}>
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
