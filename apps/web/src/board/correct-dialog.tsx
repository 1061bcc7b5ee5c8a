import { labelBoardPost } from '@lienthehe/domain/boards'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import type { Confirmation } from '../forms/confirming.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words as everywhere } from '../words.ts'
import { type BoardChoices, type RecordedTerm, touchedByBoard } from './queries.ts'
import {
  candidatesOf,
  entryOfTerm,
  labelTermField,
  readTerm,
  sharpenTermProblem,
  type TermEntry,
} from './term-entry.ts'
import { BecauseField, EndFields, TermFields, termFields } from './term-fields.tsx'
import { words } from './words.ts'

type CorrectProps = {
  /** The stored record that is corrected. */
  readonly term: RecordedTerm
  readonly choices: BoardChoices
  readonly onClose: () => void
}

type CorrectInput = {
  readonly id: string
  readonly version: number
  readonly because: string | null
} & ReturnType<typeof readTerm>

/** Corrects the record of a term; if the term has ended, also asks for a reason. */
export function CorrectDialog(props: CorrectProps) {
  const { say, language } = useLanguage()
  const form = createCorrection(props)
  const { value } = props.term
  return (
    <Dialog
      heading={say(words.correctOf(value.fullName, labelBoardPost(value.post, language())))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems
          form={form}
          comparison={{
            labels: words.fields,
            word: (entry, field) => labelTermField(entry, field, props.choices, language()),
          }}
        />
        <TermFields form={form} choices={props.choices} candidates={candidatesOf(props.choices)} />
        <EndFields form={form} blank={words.stillHeld} />
        <Show when={props.term.value.end !== null}>
          <BecauseField form={form} />
        </Show>
        <FormActions form={form} save={words.saveCorrection}>
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

function createCorrection(props: CorrectProps) {
  const { say } = useLanguage()
  const candidates = () => candidatesOf(props.choices)
  const { id, club } = props.term.value
  const before = { ...props.term.value }
  return createForm<TermEntry, CorrectInput, { version: number }>({
    stored: () => ({
      entry: entryOfTerm(props.term.value, candidates()),
      version: props.term.version,
    }),
    fields: () => termFields(say),
    read: (entry, version) => ({
      input: { id, version, ...readTerm(entry, candidates()), because: entry.because || null },
      problems: [],
    }),
    sharpen: sharpenTermProblem,
    send: (input) => api.boards.correct.mutate(input),
    touches: () => touchedByBoard(club),
    confirm: ({ output: { version } }) => confirmCorrection(before, version),
    onSaved: () => props.onClose(),
  })
}

function confirmCorrection(before: RecordedTerm['value'], version: number): Confirmation {
  const { id, club, end, post, fullName, member, account, from } = before
  return {
    said: words.correctedTerm(fullName),
    undo: {
      send: ({ key }) =>
        api.boards.correct.mutate({
          key,
          id,
          version,
          draft: { post, fullName, member, account, from },
          end,
          because: words.undone.vi,
        }),
      touches: touchedByBoard(club),
      said: words.correctedTerm(fullName),
    },
  }
}
