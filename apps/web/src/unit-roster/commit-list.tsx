import { formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { words as inForms } from '../forms/words.ts'
import { useLanguage } from '../language.tsx'
import { words as inRoster } from '../roster/words.ts'
import { createCommit, DiscardDraft, SkipRefused } from './commit-parts.tsx'
import type { ListDraft, ListReceipt } from './queries.ts'
import { words } from './words.ts'

/** Imports a list of clubs or boards: all rows or none. Leaving wrong rows out is a separate choice. */
export function CommitList(props: {
  readonly draft: ListDraft
  readonly isBeingJudged: boolean
  readonly onCommitted: (receipt: ListReceipt) => void
  readonly onDiscarded: () => void
}) {
  const { say, language } = useLanguage()
  const count = (value: number) => formatInteger(value, language())
  const written = () => props.draft.judgement.totals.new + props.draft.judgement.totals.update
  const left = () => props.draft.judgement.totals.refused + props.draft.judgement.totals.leftOut
  const form = createCommit<ListReceipt>({
    draft: () => props.draft,
    left,
    send: (input) => api.unitLists.commit.mutate(input),
    onCommitted: (receipt) => props.onCommitted(receipt),
  })
  const nothing = () => (left() === 0 ? words.nothingToChange : words.nothingToWrite)
  return (
    <section class="sheet stack" aria-labelledby="commit-heading">
      <div>
        <h2 id="commit-heading">{say(words.listCommitHeading)}</h2>
        <p class="note">{say(words.listAllOrNone[props.draft.kind])}</p>
      </div>
      <FormView form={form} class="stack">
        <FormProblems form={form} heading={say(inForms.notDone)} />
        <Show when={written() > 0} fallback={<p>{say(nothing())}</p>}>
          <Show when={left() > 0}>
            <SkipRefused form={form} left={left()} />
          </Show>
          <FormActions
            form={form}
            busy={props.isBeingJudged}
            save={words.listCommit[props.draft.kind](count(written()))}
            saving={inRoster.committing}
          />
        </Show>
      </FormView>
      <DiscardDraft draft={props.draft.id} onDiscarded={props.onDiscarded} />
    </section>
  )
}
