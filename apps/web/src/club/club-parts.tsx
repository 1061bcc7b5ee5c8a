import { For, Show } from 'solid-js'
import { useAsOf } from '../as-of.tsx'
import { words as attachmentWords } from '../attachments/words.ts'
import { words as boardWords } from '../board/words.ts'
import { bookPath } from '../books/book-path.ts'
import { useLanguage } from '../language.tsx'
import { type ClubPart, clubPath } from './club-address.ts'
import { memberWords } from './members/member-words.ts'
import type { ClubView } from './queries.ts'
import { words } from './words.ts'

/** The right that a user needs to open a part. */
const needs = {
  members: 'member.read',
  reports: 'report.read',
  visits: 'visit.read',
  care: 'member.read',
  papers: 'attachment.read',
  history: 'club.history',
} as const satisfies Partial<Record<ClubPart, ClubView['may'][number]>>

/** The parts of the page that this user may open, with the current one marked. */
export function ClubParts(props: { readonly view: ClubView; readonly shown: ClubPart }) {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)
  const tabs = () => [
    { part: 'standing' as const, name: words.viewStanding },
    ...(may(needs.members) ? [{ part: 'members' as const, name: memberWords.members }] : []),
    { part: 'board' as const, name: boardWords.heading },
    ...(may(needs.reports) ? [{ part: 'reports' as const, name: words.viewReports }] : []),
    ...(may(needs.visits) ? [{ part: 'visits' as const, name: words.viewVisits }] : []),
    ...(may(needs.care) ? [{ part: 'care' as const, name: words.viewCare }] : []),
    ...(may(needs.papers) ? [{ part: 'papers' as const, name: attachmentWords.heading }] : []),
    ...(may(needs.history) ? [{ part: 'history' as const, name: words.viewHistory }] : []),
  ]
  return (
    <nav class="views" aria-label={say(words.views)}>
      <For each={tabs()}>
        {({ part, name }) => (
          // Plain links: the router's own would mark all as current, because they differ only in parameters.
          <a
            href={clubPath(props.view.club.id, part, { day: asked() })}
            aria-current={props.shown === part ? 'page' : undefined}
            noScroll
          >
            {say(name)}
          </a>
        )}
      </For>
      <Show when={may('book.sums')}>
        <a href={bookPath(props.view.club.id)}>{say(words.viewBook)}</a>
      </Show>
    </nav>
  )
}
