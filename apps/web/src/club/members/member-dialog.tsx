import type { Wording } from '@lienthehe/domain'
import type { MemberId } from '@lienthehe/domain/members'
import { createMemo, Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../../forms/form-view.tsx'
import { guardUnsaved } from '../../forms/unsaved.ts'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { words as everywhere } from '../../words.ts'
import { CompositionPreview } from '../composition-preview.tsx'
import { labelEntryField } from '../entry-words.ts'
import type { ClubView, ListedMember } from '../queries.ts'
import type { MemberEntry } from './member-entry.ts'
import { entryLabels } from './member-field-labels.ts'
import { MemberFields } from './member-fields.tsx'
import { createAdmission, createMemberEdit, type MemberForm } from './member-form.ts'
import { memberWords } from './member-words.ts'
import { type MemberChange, membersAfter } from './members-after.ts'
import { useSubgroupNames } from './subgroup-choice.ts'

type DialogProps = {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly onClose: () => void
}

/** Adds a member. */
export function AdmitDialog(
  props: DialogProps & {
    /**
     * Called if an earlier attempt already added the person although its answer was lost. What was typed since then
     * becomes an edit of that person.
     */
    readonly onSavedEarlier: (id: MemberId, typed: MemberEntry) => void
  },
) {
  const { say } = useLanguage()
  const form = createAdmission({
    view: () => props.view,
    onSaved: () => props.onClose(),
    onSavedEarlier: (id, typed) => props.onSavedEarlier(id, typed),
  })
  return (
    <MemberDialog
      {...props}
      form={form}
      heading={say(memberWords.add)}
      save={memberWords.saveNew}
      change={{ kind: 'admit', draft: form.draft() }}
    />
  )
}

/** Edits a member. */
export function EditDialog(
  props: DialogProps & { readonly member: ListedMember; readonly typed: MemberEntry | undefined },
) {
  const { say } = useLanguage()
  const { id, fullName } = props.member
  const form = createMemberEdit({
    view: () => props.view,
    member: () => props.members.find((listed) => listed.id === id) ?? props.member,
    typed: props.typed,
    onSaved: () => props.onClose(),
  })
  return (
    <MemberDialog
      {...props}
      form={form}
      heading={say(memberWords.editOf(fullName))}
      save={memberWords.saveEdit}
      change={{ kind: 'edit', member: id, draft: form.draft() }}
    />
  )
}

/** The fields of a member; the club's verdicts update while typing, before anything is saved. */
function MemberDialog(
  props: DialogProps & {
    readonly form: MemberForm
    readonly heading: string
    readonly save: Wording
    readonly change: MemberChange
  },
) {
  const { say, language } = useLanguage()
  const guard = guardUnsaved(props.form)
  const subgroups = useSubgroupNames(() => props.view)
  const after = createMemo(() => membersAfter(props.view.club.id, props.members, props.change))
  const close = () => {
    if (guard.mayLeave()) props.onClose()
  }
  return (
    <Dialog wide heading={props.heading} close={say(everywhere.close)} onClose={close}>
      <FormView form={props.form} class="form member-form">
        <div class="stack">
          <FormProblems
            form={props.form}
            comparison={{
              labels: entryLabels,
              word: (entry, field) => labelEntryField(entry, field, language()),
            }}
          />
          <AnotherPerson form={props.form} />
          <MemberFields
            entry={props.form.entry()}
            onEntry={props.form.change}
            errorOf={props.form.problemOf}
            subgroups={subgroups()}
          />
        </div>
        <div class="beside">
          <CompositionPreview
            club={props.view.club}
            asOf={props.view.asOf}
            before={props.members}
            after={after()}
            heading={say(memberWords.preview)}
            note={say(memberWords.previewNote)}
          />
        </div>
        <FormActions form={props.form} save={props.save} class="dialog-actions">
          <Button onClick={close}>{say(memberWords.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

/** Shown if a namesake may be the same person: the user says whether they are. */
function AnotherPerson(props: { readonly form: MemberForm }) {
  const { say } = useLanguage()
  const mayBe = () => {
    const known = props.form.refusal()
    return known?.reason === 'memberListed' || (known?.reason === 'memberElsewhere' && !known.certain)
  }
  return (
    <Show when={mayBe() || props.form.anotherPerson()}>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.form.anotherPerson()}
          onInput={(event) => props.form.setAnotherPerson(event.currentTarget.checked)}
        />
        {say(memberWords.anotherPerson)}
      </label>
    </Show>
  )
}
