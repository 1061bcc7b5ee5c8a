import type { ClubVerdict } from '@lienthehe/domain'
import { type CompositionFact, isCompositionFact } from '@lienthehe/domain/facts'
import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { lackingWords, words } from './words.ts'

/**
 * What would have to be recorded, and for how many people, to settle the open verdicts, with links to these people in
 * the list.
 */
export function MissingAdvice(props: {
  readonly verdicts: readonly ClubVerdict[]
  /** The address of the list of these people; `undefined` for users who may not see them. */
  readonly hrefOf: ((fact: CompositionFact) => string) | undefined
}) {
  const { say, language } = useLanguage()
  const lacking = () =>
    props.verdicts.flatMap((verdict) =>
      verdict.kind === 'share' && isCompositionFact(verdict.fact) && verdict.actual.unknown > 0
        ? [{ fact: verdict.fact, people: verdict.actual.unknown }]
        : [],
    )
  return (
    <Show when={lacking().length > 0}>
      <div class="advice">
        <h3>{say(words.advice)}</h3>
        <ul class="plain-list">
          <For each={lacking()}>
            {({ fact, people }) => (
              <li>
                {say(lackingWords[fact](formatInteger(people, language())))}
                <Show when={props.hrefOf}>
                  {(hrefOf) => (
                    <>
                      {': '}
                      <A href={hrefOf()(fact)} noScroll>
                        {say(words.adviceShow)}
                        <span class="hidden-text">
                          {' '}
                          {say(lackingWords[fact](formatInteger(people, language())))}
                        </span>
                      </A>
                    </>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}
