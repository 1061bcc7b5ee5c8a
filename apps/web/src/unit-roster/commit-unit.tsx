import { formatInteger } from '@lienthehe/domain'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { words as inForms } from '../forms/words.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { words as inRoster } from '../roster/words.ts'
import { Button } from '../ui/button.tsx'
import type { UnitDraft, UnitReceipt } from './queries.ts'
import { words } from './words.ts'

type CommitProps = {
  readonly draft: UnitDraft
  readonly isBeingJudged: boolean
  readonly onCommitted: (receipt: UnitReceipt) => void
  readonly onDiscarded: () => void
}

/** How many people would be written, and how many rows would stay out though nobody said so. */
function sumOf({ parts, unplacedRows }: UnitDraft) {
  const totals = parts.map((part) => part.totals)
  const sum = (count: (of: (typeof totals)[number]) => number) =>
    totals.reduce((all, of) => all + count(of), 0)
  return {
    people: sum((of) => of.new + of.update + of.departures),
    left: sum((of) => of.refused + of.leftOut) + unplacedRows,
  }
}

/** Writes every club's people, all clubs or none; leaving rows out is a choice of its own. */
export function CommitUnit(props: CommitProps) {
  const { say, language } = useLanguage()
  const count = (value: number) => formatInteger(value, language())
  const form = createCommit(props)
  const discarding = createWrite<{ readonly id: string }, unknown>({
    send: (input) => api.unitRosters.discard.mutate(input),
    touches: () => [['unitRosters', 'list']],
    onSaved: () => props.onDiscarded(),
  })
  const sum = () => sumOf(props.draft)
  return (
    <section class="sheet stack" aria-labelledby="commit-heading">
      <div>
        <h2 id="commit-heading">{say(words.commitHeading)}</h2>
        <p class="note">{say(words.allOrNone)}</p>
      </div>
      <Show when={props.draft.notTakenRows > 0}>
        <p>{say(words.notTakenRows(count(props.draft.notTakenRows)))}</p>
      </Show>
      <FormView form={form} class="stack">
        <FormProblems form={form} heading={say(inForms.notDone)} />
        <Show when={sum().left > 0}>
          <label class="choice">
            <input
              id="skip-refused"
              type="checkbox"
              aria-invalid={form.problemOf('skipRefused') !== undefined}
              checked={form.entry().skipRefused}
              onInput={(event) => form.change({ skipRefused: event.currentTarget.checked })}
            />
            {say(inRoster.skipRefused(count(sum().left)))}
          </label>
        </Show>
        <Show when={sum().people > 0} fallback={<p>{say(words.nobody)}</p>}>
          <FormActions
            form={form}
            busy={props.isBeingJudged}
            save={words.commit(count(sum().people), count(props.draft.parts.length))}
            saving={inRoster.committing}
          />
        </Show>
      </FormView>
      <WriteProblem write={discarding} />
      <p>
        <Button
          look="quiet"
          busy={discarding.busy()}
          onClick={() => discarding.submit({ id: props.draft.id })}
        >
          {say(inRoster.discard)}
        </Button>
      </p>
    </section>
  )
}

type Entry = { readonly skipRefused: boolean }

function createCommit(props: CommitProps) {
  const { say, language } = useLanguage()
  const left = () => sumOf(props.draft).left
  const count = () => formatInteger(left(), language())
  return createForm<Entry, Entry & { readonly id: string; readonly version: number }, UnitReceipt>({
    stored: () => ({ entry: { skipRefused: false }, version: props.draft.version }),
    fields: () => [
      {
        path: 'skipRefused',
        at: ['skipRefused'],
        id: 'skip-refused',
        label: say(inRoster.skipRefused(count())),
      },
    ],
    // Of the dry run as it stands on the screen: an answer or a correction beside the form makes a new version of it.
    read: ({ skipRefused }) => ({
      input: { id: props.draft.id, version: props.draft.version, skipRefused },
      problems:
        left() === 0 || skipRefused
          ? []
          : [{ field: 'skipRefused', problem: inRoster.refusedFirst(count()) }],
    }),
    sayRefusal: ({ reason }) => (reason === 'notFound' ? inRoster.draftGone : undefined),
    send: (input) => api.unitRosters.commit.mutate(input),
    // Members, tallies and lists of many clubs are others now.
    touches: () => [[]],
    onSaved: (receipt) => props.onCommitted(receipt),
  })
}
