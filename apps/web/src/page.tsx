import { createEffect, type JSX, onMount, type ParentProps, Show } from 'solid-js'
import { useLanguage } from './language.tsx'
import { words } from './words.ts'

// The first page of a visit keeps the focus where the browser put it; each later one moves it to its heading.
const visit = { pages: 0 }

/** If the whole content of a screen has changed, the reader continues from the heading. */
export function beginAtTop(): void {
  window.scrollTo({ top: 0 })
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/**
 * One screen: its title in the window and as its heading, which takes the focus when the user comes from another
 * screen.
 */
export function Page(
  props: ParentProps<{
    readonly title: string
    /** The window's title, where the heading is a whole sentence. */
    readonly windowTitle?: string
    readonly crumbs?: JSX.Element
    readonly lede?: JSX.Element
    readonly actions?: JSX.Element
    readonly narrow?: boolean
    /** A form on this screen was refused. */
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
