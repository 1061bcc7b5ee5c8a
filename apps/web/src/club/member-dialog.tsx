import { createMemo, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { words as everywhere } from '../words.ts'
import { CompositionPreview } from './composition-preview.tsx'
import { MemberFields } from './member-fields.tsx'
import { createMemberForm, type MemberForm } from './member-form.ts'
import { memberWords } from './member-words.ts'
import { membersAfter } from './members-after.ts'
import type { ClubView, ListedMember } from './queries.ts'
import { refreshWhenStale } from './refresh-when-stale.ts'
import { StaleMember } from './stale-member.tsx'
import { guardUnsaved } from './unsaved.ts'

/** Adds a member, or edits one; the club's verdicts follow what is typed before anything is saved. */
export function MemberDialog(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  /** The member to edit; `undefined` to add one. */
  readonly member: ListedMember | undefined
  readonly onSaved: (message: string) => void
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  const isNew = props.member === undefined
  const stored = () => props.members.find(({ id }) => id === props.member?.id)
  const form = createMemberForm({
    view: () => props.view,
    stored,
    onSaved: (name) => props.onSaved(say(isNew ? memberWords.admitted(name) : memberWords.edited(name))),
  })
  const guard = guardUnsaved(
    () => form.isDirty() && !form.submission.busy(),
    () => say(memberWords.unsaved),
  )
  const isStale = () => form.submission.refusal()?.reason === 'stale'
  // The version that made this one stale is what has to be shown beside it.
  refreshWhenStale(form.submission.refusal)
  const after = createMemo(() =>
    membersAfter(
      props.view.club.id,
      props.members,
      props.member === undefined
        ? { kind: 'admit', draft: form.draft() }
        : { kind: 'edit', member: props.member.id, draft: form.draft() },
    ),
  )
  const heading = () =>
    props.member === undefined ? say(memberWords.add) : say(memberWords.editOf(props.member.fullName))
  const close = () => {
    if (guard.mayLeave()) props.onClose()
  }
  return (
    <Dialog wide heading={heading()} close={say(everywhere.close)} onClose={close}>
      <form
        class="form member-form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <div class="stack">
          <Show when={!isStale()}>
            <ErrorSummary heading={say(summaryHeading(form.entries()))} entries={form.entries()} />
          </Show>
          <Settle form={form} stored={stored()} />
          <MemberFields entry={form.entry()} onEntry={form.change} errorOf={form.problemOf} />
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
        <div class="actions dialog-actions">
          <Button type="submit" look="primary" busy={form.submission.busy()}>
            {say(saveLabel(form.submission.busy(), isNew))}
          </Button>
          <Button onClick={close}>{say(memberWords.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function saveLabel(busy: boolean, isNew: boolean) {
  if (busy) return memberWords.saving
  return isNew ? memberWords.saveNew : memberWords.saveEdit
}

/** What has to be settled before it can be saved: another version, or whether this is another person. */
function Settle(props: { readonly form: MemberForm; readonly stored: ListedMember | undefined }) {
  const { say } = useLanguage()
  const refusal = () => props.form.submission.refusal()
  const isStale = () => refusal()?.reason === 'stale'
  const mayBeAnother = () => {
    const known = refusal()
    return known?.reason === 'memberListed' || (known?.reason === 'memberElsewhere' && !known.certain)
  }
  return (
    <>
      <Show when={isStale() && props.stored}>
        {(stored) => <StaleMember form={props.form} stored={stored()} />}
      </Show>
      <Show when={mayBeAnother() || props.form.anotherPerson()}>
        <label class="choice">
          <input
            type="checkbox"
            checked={props.form.anotherPerson()}
            onInput={(event) => props.form.setAnotherPerson(event.currentTarget.checked)}
          />
          {say(memberWords.anotherPerson)}
        </label>
      </Show>
    </>
  )
}
