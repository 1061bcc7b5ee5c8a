import type { Wording } from '@lienthehe/domain'
import { labelFoundingSource } from '@lienthehe/domain/clubs'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { describeTotal, type PlannedClubs } from '@lienthehe/domain/unit-plans'
import { For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { UnitPlanEditor } from './queries.ts'
import { words } from './words.ts'

/** What the roadmap proposes for this unit; `action` is the button that adopts it, for users who may. */
export function Proposal(props: { readonly editor: UnitPlanEditor; readonly action?: JSX.Element }) {
  const { say } = useLanguage()
  return (
    <section class="sheet stack brief" aria-labelledby="proposal" data-part="proposal">
      <h2 id="proposal">{say(words.proposal)}</h2>
      <Show when={props.editor.proposal.length > 0} fallback={<p class="note">{say(words.noProposal)}</p>}>
        <p class="note">{say(words.proposalNote(formatDate(props.editor.proposedOn)))}</p>
        <ClubsByYear clubs={props.editor.proposal} unsaid={words.anySource} />
        {props.action}
      </Show>
    </section>
  )
}

/** The rows of a plan grouped by year, and the total of clubs. */
export function ClubsByYear(props: {
  readonly clubs: readonly PlannedClubs[]
  /** The text for clubs whose source of money is not named. */
  readonly unsaid: Wording
}) {
  const { say, language } = useLanguage()
  const describeRow = ({ source, clubs }: PlannedClubs) => {
    const money = source === null ? say(props.unsaid) : labelFoundingSource(source, language())
    return `${formatInteger(clubs, language())} – ${money}`
  }
  const years = () =>
    [...Map.groupBy(props.clubs, ({ year }) => year)].toSorted(([one], [other]) => one - other)
  return (
    <>
      <dl class="clubs-by-year">
        <For each={years()}>
          {([year, rows]) => (
            <>
              <dt>{year}</dt>
              <For each={rows}>{(row) => <dd>{describeRow(row)}</dd>}</For>
            </>
          )}
        </For>
      </dl>
      <p>
        {say(words.total)}: <b>{describeTotal({ clubs: props.clubs }, { language: language() })}</b>
      </p>
    </>
  )
}
