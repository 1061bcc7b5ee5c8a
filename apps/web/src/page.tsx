import { createEffect, type JSX, onMount, type ParentProps, Show } from 'solid-js'
import { useLanguage } from './language.tsx'
import { words } from './words.ts'

// How many pages this visit has opened. On the first, the focus stays where the browser put it; on later ones, it moves
// to the heading.
const visit = { pages: 0 }

/**
 * Moves the focus to the heading after the whole content of a screen has changed, so that the reader continues there.
 */
export function beginAtTop(): void {
  window.scrollTo({ top: 0 })
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/**
 * The frame of one screen. Its title is shown in the window and as the heading, which takes the focus when the user
 * comes from another screen.
 */
export function Page(
  props: ParentProps<{
    readonly title: string
    /** The window's title, if the heading is too long for it, e.g. a whole sentence. */
    readonly windowTitle?: string
    readonly crumbs?: JSX.Element
    readonly lede?: JSX.Element
    readonly actions?: JSX.Element
    readonly narrow?: boolean
    /** True if a form on this screen was refused. */
    readonly wrong?: boolean
  }>,
) {
  const { say } = useLanguage()
  let heading: HTMLHeadingElement | undefined
  createEffect(() => {
    const prefix = props.wrong === true ? `${say(words.errorTitle)} ` : ''
    document.title = `${prefix}${props.windowTitle ?? props.title} · ${say(words.product)}`
  })
  onMount(() => {
    visit.pages += 1
    if (visit.pages > 1) heading?.focus({ preventScroll: true })
  })
  return (
    <div class="page" classList={{ narrow: props.narrow === true }}>
      <div class="page-head">
        <div>
          <Show when={props.crumbs}>
            <div class="crumbs">{props.crumbs}</div>
          </Show>
          <h1 tabindex={-1} ref={(element) => (heading = element)}>
            {props.title}
          </h1>
          <Show when={props.lede}>
            <p class="lede">{props.lede}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class="actions">{props.actions}</div>
        </Show>
      </div>
      {props.children}
    </div>
  )
}
