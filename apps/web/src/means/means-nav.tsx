import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { words } from './words.ts'
import './means-nav.css'

/** The rooms in which the plan is carried out, beside each other: papers, duties and money. */
export function MeansNav(props: { readonly plan: string }) {
  const { say } = useLanguage()
  return (
    <nav class="means-nav no-print" aria-label={say(words.rooms)}>
      <For each={words.links}>
        {({ path, name }) => (
          <A href={`${path}?${new URLSearchParams({ 'ke-hoach': props.plan })}`} end>
            {say(name)}
          </A>
        )}
      </For>
    </nav>
  )
}
