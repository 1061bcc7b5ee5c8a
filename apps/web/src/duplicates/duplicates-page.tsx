import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { Empty } from '../ui/faces.tsx'
import { ComparedPair } from './compared-pair.tsx'
import { DecidedPairs } from './decided-pairs.tsx'
import { type Duplicates, duplicatesQuery } from './queries.ts'
import { words } from './words.ts'
import './duplicates.css'

/** Members who may be one person listed twice: each pair is answered once, and an answer can be taken back. */
export function DuplicatesPage() {
  const { say } = useLanguage()
  const duplicates = useQuery(() => duplicatesQuery)
  return (
    <Page title={say(words.title)} lede={say(words.lede)}>
      <Load query={duplicates}>{(loaded) => <Loaded duplicates={loaded()} />}</Load>
    </Page>
  )
}

function Loaded(props: { readonly duplicates: Duplicates }) {
  const { say, language } = useLanguage()
  const count = (figure: number) => formatInteger(figure, language())
  const shown = () => props.duplicates.pairs.length
  return (
    <div class="stack">
      <Show
        when={shown() > 0}
        fallback={
          <Empty>
            <h2>{say(words.none)}</h2>
            <p>{say(words.noneAdvice)}</p>
          </Empty>
        }
      >
        <section class="stack" aria-labelledby="waiting-heading">
          <h2 id="waiting-heading">
            <span role="status">{say(words.waiting(count(props.duplicates.total)))}</span>
          </h2>
          <ul class="plain-list stack">
            <For each={props.duplicates.pairs}>
              {(pair) => <ComparedPair pair={pair} today={props.duplicates.today} />}
            </For>
          </ul>
          <Show when={shown() < props.duplicates.total}>
            <p class="note">{say(words.shown(count(shown())))}</p>
          </Show>
        </section>
      </Show>
      <Show when={props.duplicates.decided.length > 0}>
        <DecidedPairs decided={props.duplicates.decided} />
      </Show>
    </div>
  )
}
