import { formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { words as inForms } from '../forms/words.ts'
import { useLanguage } from '../language.tsx'
import { words as inRoster } from '../roster/words.ts'
import { createCommit, DiscardDraft, SkipRefused } from './commit-parts.tsx'
import type { UnitDraft, UnitReceipt } from './queries.ts'
import { words } from './words.ts'

type CommitProps = {
  readonly draft: UnitDraft
  readonly isBeingJudged: boolean
  readonly onCommitted: (receipt: UnitReceipt) => void
  readonly onDiscarded: () => void
}

/**
 * How many people would be written, and how many rows would not be, although the user did not choose to leave them out.
 */
function sumOf({ parts, unplacedRows }: UnitDraft) {
  const totals = parts.map((part) => part.totals)
  const sum = (count: (of: (typeof totals)[number]) => number) =>
    totals.reduce((all, of) => all + count(of), 0)
  return {
    people: sum((of) => of.new + of.update + of.departures),
    left: sum((of) => of.refused + of.leftOut) + unplacedRows,
  }
}

/** Imports the people of every club: all clubs or none. Leaving wrong rows out is a separate choice. */
export function CommitUnit(props: CommitProps) {
  const { say, language } = useLanguage()
  const count = (value: number) => formatInteger(value, language())
  const sum = () => sumOf(props.draft)
  const nothing = () => {
    if (sum().left > 0) return words.nothingToWrite
    return props.draft.parts.length > 0 ? words.nothingToChange : words.nobody
  }
  const form = createCommit<UnitReceipt>({
    draft: () => props.draft,
    left: () => sum().left,
    send: (input) => api.unitRosters.commit.mutate(input),
    onCommitted: (receipt) => props.onCommitted(receipt),
  })
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
          <SkipRefused form={form} left={sum().left} />
        </Show>
        <Show when={sum().people > 0} fallback={<p>{say(nothing())}</p>}>
          <FormActions
            form={form}
            busy={props.isBeingJudged}
            save={words.commit(count(sum().people), count(props.draft.parts.length))}
            saving={inRoster.committing}
          />
        </Show>
      </FormView>
      <DiscardDraft draft={props.draft.id} onDiscarded={props.onDiscarded} />
    </section>
  )
}
