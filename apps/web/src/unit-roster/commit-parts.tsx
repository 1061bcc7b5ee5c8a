import { formatInteger } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { createWrite, type Keyed } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { words as inRoster } from '../roster/words.ts'
import { Button } from '../ui/button.tsx'

type Entry = { readonly skipRefused: boolean }
type Command = Entry & { readonly id: string; readonly version: number }

/**
 * The form that imports a file: exactly the dry run on the screen, without the rows that the user chose to leave out.
 */
export function createCommit<Receipt>(commit: {
  readonly draft: () => { readonly id: string; readonly version: number }
  /** How many rows would not be imported, although the user did not choose to leave them out. */
  readonly left: () => number
  readonly send: (input: Keyed<Command>) => Promise<Receipt>
  readonly onCommitted: (receipt: Receipt) => void
}) {
  const { say, language } = useLanguage()
  const count = () => formatInteger(commit.left(), language())
  return createForm<Entry, Command, Receipt>({
    stored: () => ({ entry: { skipRefused: false }, version: commit.draft().version }),
    fields: () => [
      {
        path: 'skipRefused',
        at: ['skipRefused'],
        id: 'skip-refused',
        label: say(inRoster.skipRefused(count())),
      },
    ],
    // Always the newest version of the draft, because an answer or a correction elsewhere on the page makes a new
    // version.
    read: ({ skipRefused }) => ({
      input: { id: commit.draft().id, version: commit.draft().version, skipRefused },
      problems:
        commit.left() === 0 || skipRefused
          ? []
          : [{ field: 'skipRefused', problem: inRoster.refusedFirst(count()) }],
    }),
    sayRefusal: ({ reason }) => (reason === 'notFound' ? inRoster.draftGone : undefined),
    send: commit.send,
    // Everything is fetched again: members, counts and lists of many clubs have changed.
    touches: () => [[]],
    onSaved: (receipt) => commit.onCommitted(receipt),
  })
}

type CommitForm = ReturnType<typeof createCommit<unknown>>

/** A box to tick: import the file without the rows that are refused or still wait for an answer. */
export function SkipRefused(props: {
  readonly form: Pick<CommitForm, 'entry' | 'change' | 'problemOf'>
  readonly left: number
}) {
  const { say, language } = useLanguage()
  return (
    <label class="choice">
      <input
        id="skip-refused"
        type="checkbox"
        aria-invalid={props.form.problemOf('skipRefused') !== undefined}
        checked={props.form.entry().skipRefused}
        onInput={(event) => props.form.change({ skipRefused: event.currentTarget.checked })}
      />
      {say(inRoster.skipRefused(formatInteger(props.left, language())))}
    </label>
  )
}

/** Discards the file without writing anything. */
export function DiscardDraft(props: { readonly draft: string; readonly onDiscarded: () => void }) {
  const { say } = useLanguage()
  const discarding = createWrite<{ readonly id: string }, unknown>({
    send: (input) => api.unitRosters.discard.mutate(input),
    touches: () => [['unitRosters', 'list']],
    onSaved: () => props.onDiscarded(),
  })
  return (
    <>
      <WriteProblem write={discarding} />
      <p>
        <Button look="quiet" busy={discarding.busy()} onClick={() => discarding.submit({ id: props.draft })}>
          {say(inRoster.discard)}
        </Button>
      </p>
    </>
  )
}
