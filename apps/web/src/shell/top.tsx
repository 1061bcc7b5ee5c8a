import { canSomewhere } from '@lienthehe/domain/access'
import { languages } from '@lienthehe/domain/text'
import { A, useLocation } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { bookPath } from '../books/book-path.ts'
import { isDonorAlone } from '../donor-alone.ts'
import { useLanguage } from '../language.tsx'
import { headsQuery } from '../plan/documents.ts'
import { type Me, signOut } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { words as everywhere } from '../words.ts'
import { isMeansRoom } from './means-rooms.ts'
import { words } from './words.ts'

/** The top of every screen. On a phone, everything but the name is hidden behind one button. */
export function Top(props: { readonly me: Me | null }) {
  const { say } = useLanguage()
  const location = useLocation()
  const [open, setOpen] = createSignal(false)
  createEffect(
    on(
      () => location.pathname,
      () => setOpen(false),
    ),
  )
  return (
    <header class="shell-top">
      <A class="brand" href="/" end>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M16 3 29 16 16 29 3 16z" />
          <circle cx="12.2" cy="16" r="4.4" />
          <circle cx="19.8" cy="16" r="4.4" />
        </svg>
        {say(everywhere.product)}
      </A>
      <button
        type="button"
        class="button menu-button"
        aria-expanded={open()}
        aria-controls="shell-menu"
        onClick={() => setOpen(!open())}
      >
        {say(words.menu)}
      </button>
      <div id="shell-menu" class="shell-menu" classList={{ open: open() }}>
        <Show when={props.me}>{(me) => <Navigation me={me()} />}</Show>
        <div class="shell-tools">
          <LanguageSwitch />
          <Show when={props.me}>
            {(me) => (
              <>
                <A class="tool-link" href="/tai-khoan">
                  <span class="hidden-text">{say(words.account)}: </span>
                  {me().fullName}
                </A>
                <Button look="quiet" onClick={() => signOut()}>
                  {say(words.signOut)}
                </Button>
              </>
            )}
          </Show>
        </div>
      </div>
    </header>
  )
}

function Navigation(props: { readonly me: Me }) {
  const { say } = useLanguage()
  const heads = useQuery(() => headsQuery)
  const location = useLocation()
  // The book has its own link here, so only one of the two is marked as the current page.
  const isOwnBook = () => {
    const club = ownClub(props.me)
    return club !== undefined && location.pathname.startsWith(bookPath(club))
  }
  // The overview covers the whole plan: a right in one district is not enough.
  const mayReadPlan = () => heads.isSuccess && heads.data.plans.some(({ mayRead }) => mayRead)
  return (
    // All links appear at the same time: a later one would push the others aside.
    <nav aria-label={say(words.navigation)} classList={{ coming: heads.isPending }}>
      <Show when={heads.isPending || mayReadPlan()}>
        <A href="/" end>
          {say(words.overview)}
        </A>
      </Show>
      <Show when={ownClub(props.me) === undefined && canSomewhere(props.me, 'member.edit')}>
        <A href="/viec-hom-nay">{say(words.waiting)}</A>
      </Show>
      <Show
        when={isDonorAlone(props.me)}
        fallback={
          <A href="/cau-lac-bo" end={isOwnBook()}>
            {say(words.clubs)}
          </A>
        }
      >
        <A href="/du-an">{say(words.project)}</A>
      </Show>
      <Show when={ownClub(props.me)}>{(club) => <A href={bookPath(club())}>{say(words.book)}</A>}</Show>
      {/* A user with a single book sees its sums there; the sums over clubs are for users of the units above. */}
      <Show when={ownClub(props.me) === undefined && canSomewhere(props.me, 'book.sums')}>
        <A href="/von-quy">{say(words.money)}</A>
      </Show>
      <Show when={canSomewhere(props.me, 'report.review')}>
        <A href="/bao-cao">{say(words.reports)}</A>
      </Show>
      <Show when={canSomewhere(props.me, 'visit.write')}>
        <A href="/kiem-tra">{say(words.visits)}</A>
      </Show>
      <Show when={canSomewhere(props.me, 'paper.read')}>
        <A href="/viec-duoc-giao" classList={{ active: isMeansRoom(location.pathname) }}>
          {say(words.means)}
        </A>
      </Show>
      <Show when={canSomewhere(props.me, 'plan.adopt')}>
        <A href="/ke-hoach" end>
          {say(words.plans)}
        </A>
      </Show>
      <Show when={canSomewhere(props.me, 'release.write')}>
        <A href="/cong-bo">{say(words.releases)}</A>
      </Show>
      <Show when={canSomewhere(props.me, 'user.read')}>
        <A href="/nguoi-dung">{say(words.users)}</A>
      </Show>
    </nav>
  )
}

/**
 * The only club of a user who is on its board and has no other right. With several clubs, each book is linked from its
 * club's page.
 */
function ownClub({ grants }: Me) {
  const [grant, ...others] = grants
  return grant?.scope.kind === 'club' && others.length === 0 ? grant.scope.club : undefined
}

function LanguageSwitch() {
  const { say, language, setLanguage } = useLanguage()
  const names = { vi: 'Tiếng Việt', en: 'English' }
  return (
    <fieldset class="switch">
      <legend class="hidden-text">{say(words.language)}</legend>
      <For each={languages}>
        {(known) => (
          <button
            type="button"
            lang={known}
            aria-label={`${known.toUpperCase()} – ${names[known]}`}
            aria-pressed={language() === known}
            onClick={() => setLanguage(known)}
          >
            {known.toUpperCase()}
          </button>
        )}
      </For>
    </fieldset>
  )
}
