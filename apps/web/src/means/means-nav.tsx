import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { meansRooms } from '../shell/means-rooms.ts'
import { words } from './words.ts'
import './means-nav.css'

/** Links to the screens on which the plan is carried out: papers, duties and money. */
export function MeansNav(props: { readonly plan: string }) {
  const { say } = useLanguage()
  return (
    <nav class="means-nav no-print" aria-label={say(words.rooms)}>
      <For each={meansRooms}>
        {(path) => (
          <A href={`${path}?${new URLSearchParams({ 'ke-hoach': props.plan })}`} end>
            {say(words.links[path])}
          </A>
        )}
      </For>
    </nav>
  )
}
