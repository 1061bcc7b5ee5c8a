import { type ExistenceFact, existenceFacts } from '@lienthehe/domain/facts'
import { formatInteger } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { bookPath } from '../books/book-path.ts'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import type { LackingClub, MoneyView } from './queries.ts'
import { words } from './words.ts'

/** The clubs not known to have both funds and a regulation (I.2.b:3); each links to its fund book. */
export function LackingClubs(props: { readonly lacking: MoneyView['lacking'] }) {
  const { say, language } = useLanguage()
  const hidden = () => props.lacking.total - props.lacking.clubs.length
  return (
    <section class="sheet stack" aria-labelledby="lacking" data-part="lacking">
      <h2 id="lacking">
        {say(words.lacking)} <span class="note">{formatInteger(props.lacking.total, language())}</span>
      </h2>
      <Show when={props.lacking.total > 0} fallback={<p>{say(words.noneLacking)}</p>}>
        <ul class="plain-list lacking-clubs">
          <For each={props.lacking.clubs}>{(club) => <Lacking club={club} />}</For>
        </ul>
        <Show when={hidden() > 0}>
          <p class="note">{say(words.moreLacking(formatInteger(hidden(), language())))}</p>
        </Show>
      </Show>
    </section>
  )
}

function Lacking(props: { readonly club: LackingClub }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const nameOf = (fact: ExistenceFact) =>
    rules().clubRules.find(({ criterion }) => criterion.kind === 'exists' && criterion.fact === fact)?.name[
      language()
    ] ?? fact
  const list = (facts: readonly ExistenceFact[]) => facts.map(nameOf).join(', ')
  return (
    <li data-club={props.club.id}>
      <A href={bookPath(props.club.id)}>{props.club.name}</A>, {fullNameOf(props.club.commune)[language()]}
      <Show when={props.club.lacking.length > 0}>
        <span class="lacks">{say(words.lacks(list(props.club.lacking)))}</span>
      </Show>
      <Show when={props.club.unknown.length > 0}>
        <span class="note">
          {/* Without a book none of the three facts is known; then one sentence says so. */}
          {say(
            props.club.unknown.length === existenceFacts.length
              ? words.noBook
              : words.notKnown(list(props.club.unknown)),
          )}
        </span>
      </Show>
    </li>
  )
}
