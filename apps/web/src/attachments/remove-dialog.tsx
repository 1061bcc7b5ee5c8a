import type { AttachmentOwner } from '@lienthehe/domain/attachments'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { type ListedAttachment, touchedByAttachments } from './queries.ts'
import { words } from './words.ts'

type Removal = { readonly reason: string }
type Input = { readonly id: string; readonly version: number; readonly removal: Removal }

/** Asks why a paper is removed; the removal can be undone at once. */
export function RemoveDialog(props: {
  readonly owner: AttachmentOwner
  readonly attachment: ListedAttachment
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  const { id, fileName, version: stored } = props.attachment
  const touches = touchedByAttachments(props.owner)
  const form = createForm<Removal, Input, { version: number }>({
    stored: () => ({ entry: { reason: '' }, version: stored }),
    fields: () => [
      { path: 'removal.reason', at: ['reason'], id: 'removal.reason', label: say(words.reason) },
    ],
    read: (removal, version) => ({ input: { id, version, removal }, problems: [] }),
    send: (input) => api.attachments.remove.mutate(input),
    touches: () => touches,
    confirm: ({ output: { version } }) => ({
      said: words.removed(fileName),
      undo: {
        send: ({ key }) => api.attachments.restore.mutate({ key, id, version }),
        touches,
        said: words.restored(fileName),
      },
    }),
    onSaved: () => props.onClose(),
  })
  return (
    <Dialog
      heading={say(words.removeOf(fileName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <TextField
          id="removal.reason"
          label={say(words.reason)}
          error={form.problemOf('removal.reason')}
          maxlength={300}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
        />
        <FormActions form={form} save={words.remove} look="danger">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
