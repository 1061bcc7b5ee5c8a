import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Empty } from '../ui/faces.tsx'
import { itemsOf, type Waiting, type WaitingItem } from './items.ts'
import { words } from './words.ts'
import './waiting.css'

const waitingQuery = { queryKey: ['waiting', 'list'], queryFn: () => api.waiting.list.query(), staleTime: 0 }

/** The start page of an officer: the waiting tasks in the clubs of their units, the most urgent first. */
export function WaitingPage() {
  const { say } = useLanguage()
  const waiting = useQuery(() => waitingQuery)
  return (
    <Load query={waiting} title={say(words.windowTitle)}>
      {(loaded) => <Today waiting={loaded()} />}
    </Load>
  )
}

function Today(props: { readonly waiting: Waiting }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const items = () => itemsOf(props.waiting, language())
  const count = (figure: number) => formatInteger(figure, language())
  const things = () => items().reduce((sum, { total }) => sum + total, 0)
  return (
    <Page
      title={say(things() === 0 ? words.windowTitle : words.title(count(things())))}
      lede={props.waiting.operating > 0 ? say(words.lede(count(props.waiting.operating))) : undefined}
      actions={
        <>
          <A class="button" href="/cau-lac-bo">
            {say(words.allClubs)}
          </A>
          <Show when={may('club.found')}>
            <A class="button primary" href="/cau-lac-bo/moi">
              {say(words.found)}
            </A>
          </Show>
        </>
      }
    >
      <Show when={items().length > 0} fallback={<NothingWaits hasClubs={props.waiting.operating > 0} />}>
        <div class="sheet">
          <ul class="plain-list waiting-list">
            <For each={items()}>{(item) => <Item item={item} />}</For>
          </ul>
        </div>
      </Show>
    </Page>
  )
}

function NothingWaits(props: { readonly hasClubs: boolean }) {
  const { say } = useLanguage()
  return (
    <Empty>
      <h2>{say(props.hasClubs ? words.nothing : words.noClubs)}</h2>
      <p>{say(props.hasClubs ? words.nothingAdvice : words.noClubsAdvice)}</p>
    </Empty>
  )
}

function Item(props: { readonly item: WaitingItem }) {
  const { say, language } = useLanguage()
  const others = () => props.item.total - props.item.clubs.length
  return (
    <li data-waiting={props.item.kind}>
      <span class="figure">{formatInteger(props.item.total, language())}</span>
      <div>
        <h2>{say(props.item.label)}</h2>
        <p class="note">{say(props.item.hint)}</p>
        <ul class="plain-list waiting-clubs">
          <For each={props.item.clubs}>
            {({ name, href, notes }) => (
              <li>
                <A href={href}>{name}</A> <span class="note">{notes.join(' · ')}</span>
              </li>
            )}
          </For>
          <Show when={others() > 0}>
            <li class="note">{say(words.more(formatInteger(others(), language())))}</li>
          </Show>
        </ul>
      </div>
      <Show when={props.item.all}>
        {(all) => (
          <A class="button" href={all()} aria-label={`${say(words.showAll)}: ${say(props.item.label)}`}>
            {say(words.showAll)}
          </A>
        )}
      </Show>
    </li>
  )
}
