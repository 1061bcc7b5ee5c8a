import { useNavigate } from '@solidjs/router'
import { api } from '../api.ts'
import { clubPath } from '../club/club-address.ts'
import { touchedByClub } from '../club/queries.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { PersonView } from './queries.ts'
import { words } from './words.ts'

type Props = { readonly view: PersonView; readonly onClose: () => void }

/**
 * Erases the identity of a person who has left. It says what is erased and what stays, and asks why. It cannot be
 * undone.
 */
export function EraseDialog(props: Props) {
  const { say } = useLanguage()
  const form = createErasing(props)
  return (
    <Dialog
      heading={say(words.eraseOf(props.view.member.fullName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <p>{say(words.eraseGoes)}</p>
        <p>{say(words.eraseStays)}</p>
        <p class="advice">{say(words.eraseForGood)}</p>
        <TextField
          id="erase-because"
          label={say(words.eraseBecause)}
          hint={say(words.eraseBecauseHint)}
          error={form.problemOf('because')}
          maxlength={300}
          value={form.entry().because}
          onValue={(because) => form.change({ because })}
        />
        <FormActions form={form} save={words.eraseNow} look="danger" class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

type EraseInput = { readonly id: string; readonly version: number; readonly because: string }

function createErasing(props: Props) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const { club, member, version } = props.view
  return createForm<{ readonly because: string }, EraseInput, { version: number }>({
    stored: () => ({ entry: { because: '' }, version }),
    fields: () => [{ path: 'because', at: ['because'], id: 'erase-because', label: say(words.eraseBecause) }],
    read: ({ because }, seen) => ({ input: { id: member.id, version: seen, because }, problems: [] }),
    send: (input) => api.privacy.erase.mutate(input),
    touches: () => [...touchedByClub(club.id), ['privacy', 'ofMember', member.id]],
    confirm: () => ({ said: words.erased }),
    onSaved: () => navigate(clubPath(club.id, 'members')),
  })
}
