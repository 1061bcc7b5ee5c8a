import { onMount, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { wordRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { wordEntryField } from './entry-words.ts'
import { entryOf, type MemberEntry } from './member-entry.ts'
import { entryLabels } from './member-field-labels.ts'
import type { MemberForm } from './member-form.ts'
import { memberWords } from './member-words.ts'
import { type MeanwhileChange, mergeEntries } from './merge-entries.ts'
import type { ListedMember } from './queries.ts'

/** Somebody else has saved this member meanwhile: their version beside what was typed here, and a way on. */
export function StaleMember(props: { readonly form: MemberForm; readonly stored: ListedMember }) {
  const { say, language } = useLanguage()
  const stored = () => entryOf(props.stored)
  const meanwhile = () => mergeEntries(props.form.base().entry, props.form.entry(), stored()).meanwhile
  const columns = (): readonly Column<MeanwhileChange<keyof MemberEntry>>[] => [
    { header: say(memberWords.staleField), names: true, cell: ({ field }) => say(entryLabels[field]) },
    {
      header: say(memberWords.staleStored),
      cell: ({ field }) => wordEntryField(stored(), field, language()),
    },
    {
      header: say(memberWords.staleTyped),
      cell: ({ field, typedHere }) => (
        <Show when={typedHere} fallback={<i>{say(memberWords.staleUntouched)}</i>}>
          {wordEntryField(props.form.entry(), field, language())}
        </Show>
      ),
    },
  ]
  return (
    <section
      class="advice stack"
      aria-labelledby="stale-heading"
      tabindex={-1}
      ref={(element) => onMount(() => element.focus())}
    >
      <h3 id="stale-heading">{say(memberWords.staleHeading)}</h3>
      <p>{wordRefusal({ reason: 'stale', currentVersion: props.stored.version }, language())}</p>
      <Show when={meanwhile().length > 0} fallback={<p>{say(memberWords.staleSame)}</p>}>
        <DataTable caption={say(memberWords.staleCaption)} columns={columns()} rows={meanwhile()} />
      </Show>
      <div class="actions">
        <Button
          look="primary"
          onClick={() => {
            props.form.rebase()
            props.form.submit()
          }}
        >
          {say(memberWords.staleSave)}
        </Button>
        <Button
          onClick={() => {
            props.form.take(stored())
            props.form.rebase()
            props.form.submission.reset()
          }}
        >
          {say(memberWords.staleTake)}
        </Button>
      </div>
    </section>
  )
}
