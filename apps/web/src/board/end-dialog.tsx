import { labelBoardPost } from '@lienthehe/domain/boards'
import { api } from '../api.ts'
import type { Confirmation } from '../forms/confirming.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words as everywhere } from '../words.ts'
import { type RecordedTerm, touchedByBoard } from './queries.ts'
import { entryOfTerm, readTerm, sharpenTermProblem, type TermEntry } from './term-entry.ts'
import { EndFields, termFields } from './term-fields.tsx'
import { words } from './words.ts'

type EndProps = { readonly term: RecordedTerm; readonly onClose: () => void }
type EndInput = {
  readonly id: string
  readonly version: number
  readonly end: NonNullable<ReturnType<typeof readTerm>['end']>
}

/** Records that a person no longer holds a post; the reason is chosen, never preset. */
export function EndDialog(props: EndProps) {
  const { say, language } = useLanguage()
  const form = createEnding(props)
  const { value } = props.term
  return (
    <Dialog
      heading={say(words.endOf(value.fullName, labelBoardPost(value.post, language())))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <EndFields form={form} blank={words.chooseReason} />
        <FormActions form={form} save={words.save}>
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

function createEnding(props: EndProps) {
  const { say } = useLanguage()
  const { id, club } = props.term.value
  const before = { ...props.term.value }
  return createForm<TermEntry, EndInput, { version: number }>({
    stored: () => ({ entry: entryOfTerm(props.term.value, []), version: props.term.version }),
    fields: () => termFields(say),
    read: (entry, version) => {
      const { end } = readTerm(entry, [])
      if (end !== null) return { input: { id, version, end }, problems: [] }
      const unchosen = { on: '', reason: 'other' } as const
      return {
        input: { id, version, end: unchosen },
        problems: [{ field: 'end.reason', problem: 'required' }],
      }
    },
    sharpen: sharpenTermProblem,
    send: (input) => api.boards.endTerm.mutate(input),
    touches: () => touchedByBoard(club),
    confirm: ({ output: { version } }) => confirmEnd(before, version),
    onSaved: () => props.onClose(),
  })
}

function confirmEnd(before: RecordedTerm['value'], version: number): Confirmation {
  const { id, club, post, fullName, member, account, from } = before
  return {
    said: words.ended(fullName),
    undo: {
      send: ({ key }) =>
        api.boards.correct.mutate({
          key,
          id,
          version,
          draft: { post, fullName, member, account, from },
          end: null,
          because: words.undone.vi,
        }),
      touches: touchedByBoard(club),
      said: words.holdsAgain(fullName),
    },
  }
}
