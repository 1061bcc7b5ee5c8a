import { labelBoardPost, labelTermEnd } from '@lienthehe/domain/boards'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { RecordedTerm } from './queries.ts'
import { words } from './words.ts'

export type TermActions = {
  readonly correct: (term: RecordedTerm) => void
  readonly end: (term: RecordedTerm) => void
}

type RowProps = { readonly term: RecordedTerm; readonly actions: TermActions | undefined }

/** The holder of a post; below, from when and how they hold it; beside it, the possible actions. */
export function TermRow(props: RowProps) {
  const { language } = useLanguage()
  const post = () => labelBoardPost(props.term.value.post, language())
  return (
    <li class="term-row">
      <div>
        <b>{post()}</b> {props.term.value.fullName}
        <p class="note">
          <Particulars term={props.term} />
        </p>
      </div>
      <Show when={props.actions}>
        {(actions) => <RowActions term={props.term} actions={actions()} post={post()} />}
      </Show>
    </li>
  )
}

function Particulars(props: Pick<RowProps, 'term'>) {
  const { say, language } = useLanguage()
  const parts = () => {
    const { from, end, member, account, correctedBecause } = props.term.value
    const held =
      end === null ? words.since(formatDate(from)) : words.between(formatDate(from), formatDate(end.on))
    return [
      say(held),
      ...(end === null ? [] : [labelTermEnd(end.reason, language())]),
      ...(member === null ? [] : [say(words.isMember)]),
      ...(account === null ? [] : [say(words.signsIn)]),
      ...(correctedBecause === null ? [] : [say(words.corrected(correctedBecause))]),
    ]
  }
  return <>{parts().join(' · ')}</>
}

function RowActions(props: {
  readonly term: RecordedTerm
  readonly actions: TermActions
  readonly post: string
}) {
  const { say } = useLanguage()
  const name = () => props.term.value.fullName
  return (
    <span class="row-actions">
      <Button
        look="quiet"
        aria-label={say(words.correctOf(name(), props.post))}
        onClick={() => props.actions.correct(props.term)}
      >
        {say(words.correct)}
      </Button>
      <Show when={props.term.value.end === null}>
        <Button
          look="quiet"
          aria-label={say(words.endOf(name(), props.post))}
          onClick={() => props.actions.end(props.term)}
        >
          {say(words.end)}
        </Button>
      </Show>
    </span>
  )
}

/** The former holders of posts, the latest first, folded until opened. */
export function PastTerms(props: {
  readonly terms: readonly RecordedTerm[]
  readonly actions: TermActions | undefined
}) {
  const { say, language } = useLanguage()
  return (
    <details>
      <summary>{say(words.past(formatInteger(props.terms.length, language())))}</summary>
      <ul class="term-rows plain-list">
        <For each={props.terms}>{(term) => <TermRow term={term} actions={props.actions} />}</For>
      </ul>
    </details>
  )
}
