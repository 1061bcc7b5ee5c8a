import { type BoardPost, labelBoardPost } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words as everywhere } from '../words.ts'
import { type BoardChoices, touchedByBoard } from './queries.ts'
import { blankTerm, candidatesOf, readTerm, sharpenTermProblem, type TermEntry } from './term-entry.ts'
import { EndFields, TermFields, termFields } from './term-fields.tsx'
import { words } from './words.ts'

/** Records who was elected to a post; for an earlier holder, also the end of the term. */
export function ElectDialog(props: {
  readonly club: ClubId
  readonly post: BoardPost
  readonly choices: BoardChoices
  readonly onClose: () => void
}) {
  const { say, language } = useLanguage()
  const candidates = () => candidatesOf(props.choices)
  const form = createForm<
    TermEntry,
    { readonly club: string } & ReturnType<typeof readTerm>,
    { id: string; version: number }
  >({
    stored: () => ({ entry: blankTerm(props.post), version: 0 }),
    fields: () => termFields(say),
    read: (entry) => ({ input: { club: props.club, ...readTerm(entry, candidates()) }, problems: [] }),
    sharpen: sharpenTermProblem,
    send: (input) => api.boards.elect.mutate(input),
    touches: () => touchedByBoard(props.club),
    confirm: ({ output: { id, version }, input: { draft, end } }) => ({
      said: words.elected(draft.fullName, labelBoardPost(draft.post, language())),
      ...(end === null && {
        undo: {
          send: ({ key }) =>
            api.boards.endTerm.mutate({
              key,
              id,
              version,
              end: { on: draft.from, reason: 'recordedByMistake' },
            }),
          touches: touchedByBoard(props.club),
          said: words.taken(draft.fullName),
        },
      }),
    }),
    onSaved: () => props.onClose(),
  })
  return (
    <Dialog heading={say(words.record)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <TermFields form={form} choices={props.choices} candidates={candidates()} />
        <EndFields form={form} blank={words.stillHeld} />
        <FormActions form={form} save={words.save}>
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
