import type { BoardPost } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import { useQuery } from '@tanstack/solid-query'
import { Match, Switch } from 'solid-js'
import { Load } from '../load.tsx'
import { type FormsOfBoard, formsQuery, type RecordedTerm } from './queries.ts'

export type Opened =
  | { readonly form: 'elect'; readonly post: BoardPost }
  | { readonly form: 'correct'; readonly term: RecordedTerm }
  | { readonly form: 'end'; readonly term: RecordedTerm }

type FormsProps = { readonly club: ClubId; readonly opened: Opened; readonly onClose: () => void }

/**
 * Opens one form of the board. Its code and the people it offers are fetched only now, as most users only read the
 * board.
 */
export function BoardForms(props: FormsProps) {
  const forms = useQuery(() => formsQuery(props.club))
  return <Load query={forms}>{(loaded) => <OpenedForm {...props} forms={loaded()} />}</Load>
}

function OpenedForm(props: FormsProps & { readonly forms: FormsOfBoard }) {
  // Read only once: the code does not change while a form is open. Only the choices that the form offers are loaded
  // again.
  const { ElectDialog, CorrectDialog, EndDialog } = props.forms.dialogs()
  const electing = () => (props.opened.form === 'elect' ? props.opened : undefined)
  const correcting = () => (props.opened.form === 'correct' ? props.opened : undefined)
  const ending = () => (props.opened.form === 'end' ? props.opened : undefined)
  const choices = () => props.forms.choices
  return (
    <Switch>
      <Match when={electing()}>
        {(elect) => (
          <ElectDialog club={props.club} post={elect().post} choices={choices()} onClose={props.onClose} />
        )}
      </Match>
      <Match when={correcting()}>
        {(correct) => <CorrectDialog term={correct().term} choices={choices()} onClose={props.onClose} />}
      </Match>
      <Match when={ending()}>{(end) => <EndDialog term={end().term} onClose={props.onClose} />}</Match>
    </Switch>
  )
}
