import type { IsoDate } from '@lienthehe/domain'
import { type BoardPost, labelBoardPost } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { TakeOut } from '../take-out.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { BoardForms, type Opened } from './board-forms.tsx'
import { type Board, boardQuery, type RecordedTerm } from './queries.ts'
import { PastTerms, TermRow } from './term-row.tsx'
import { words } from './words.ts'
import './board.css'

/** Who holds which post of the club on a day, what is vacant, and who held them before. */
export function BoardSection(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const { say } = useLanguage()
  const board = useQuery(() => boardQuery(props.club, props.asOf))
  return (
    <section class="sheet stack" aria-labelledby="board-heading" id="board">
      <h2 id="board-heading">{say(words.heading)}</h2>
      <Load query={board}>
        {(loaded) => (
          <>
            <LoadedBoard club={props.club} board={loaded()} />
            <Show when={loaded().terms !== null}>
              <TakeOut file={`/api/exports/board/${props.club}?asOf=${props.asOf}`} of={say(words.heading)} />
            </Show>
          </>
        )}
      </Load>
    </section>
  )
}

function LoadedBoard(props: { readonly club: ClubId; readonly board: Board }) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<Opened>()
  const elect = (post: BoardPost) => setOpened({ form: 'elect', post })
  // A later fetch changes the cached term in place, so the form works on a copy.
  const copyOf = (term: RecordedTerm) => structuredClone(unwrap(term))
  const actions = () =>
    props.board.mayWrite
      ? {
          correct: (term: RecordedTerm) => setOpened({ form: 'correct', term: copyOf(term) }),
          end: (term: RecordedTerm) => setOpened({ form: 'end', term: copyOf(term) }),
        }
      : undefined
  return (
    <div class="stack">
      <Show when={props.board.held.length + props.board.vacant.length === 0}>
        <p class="note">{say(words.empty)}</p>
      </Show>
      <ul class="term-rows plain-list">
        <Vacancies board={props.board} fill={props.board.mayElect ? elect : undefined} />
        <Show when={props.board.terms} fallback={<HeldPosts held={props.board.held} />}>
          {(terms) => (
            <For each={terms().running}>{(term) => <TermRow term={term} actions={actions()} />}</For>
          )}
        </Show>
      </ul>
      <Show when={props.board.mayElect}>
        <div class="actions">
          <Button onClick={() => elect('member')}>{say(words.record)}</Button>
        </div>
      </Show>
      <Show when={props.board.terms?.over.length ? props.board.terms.over : undefined}>
        {(over) => <PastTerms terms={over()} actions={actions()} />}
      </Show>
      <Show when={opened()}>
        {(form) => <BoardForms club={props.club} opened={form()} onClose={() => setOpened(undefined)} />}
      </Show>
    </div>
  )
}

/** Each post that a club needs and that is vacant, as a task. */
function Vacancies(props: { readonly board: Board; readonly fill: ((post: BoardPost) => void) | undefined }) {
  const { say, language } = useLanguage()
  return (
    <For each={props.board.vacant}>
      {(post) => (
        <li class="term-row">
          <div>
            <b>{labelBoardPost(post, language())}</b>{' '}
            <Mark tone="late" shape="half">
              {say(words.vacant)}
            </Mark>
            <p class="note">{say(words.vacantTask)}</p>
          </div>
          <Show when={props.fill}>
            {(fill) => (
              <Button
                aria-label={say(words.fillOf(labelBoardPost(post, language())))}
                onClick={() => fill()(post)}
              >
                {say(words.fill)}
              </Button>
            )}
          </Show>
        </li>
      )}
    </For>
  )
}

/** The posts that are held, without names: for users who may see only figures. */
function HeldPosts(props: { readonly held: readonly BoardPost[] }) {
  const { say, language } = useLanguage()
  return (
    <For each={[...new Set(props.held)]}>
      {(post) => (
        <li class="term-row">
          <div>
            <b>{labelBoardPost(post, language())}</b>{' '}
            <Mark tone="met" shape="disc">
              {say(words.isHeld)}
            </Mark>
          </div>
        </li>
      )}
    </For>
  )
}
