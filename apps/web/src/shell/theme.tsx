import { createEffect, createSignal, For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { recall, remember } from '../remembered.ts'
import { words } from './words.ts'

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const remembered = themes.find((known) => known === recall('theme'))
const [theme, setTheme] = createSignal<Theme>(remembered ?? 'auto')

/** Lets the user choose light, dark, or the setting of the device; remembered in this browser. */
export function ThemeChoice() {
  const { say } = useLanguage()
  createEffect(() => {
    document.documentElement.setAttribute('data-theme', theme())
  })
  return (
    <label class="theme">
      <span class="hidden-text">{say(words.theme)}</span>
      <select
        class="input"
        onInput={(event) => {
          const chosen = themes.find((known) => known === event.currentTarget.value) ?? 'auto'
          remember('theme', chosen)
          setTheme(chosen)
        }}
      >
        <For each={themes}>
          {(known) => (
            <option value={known} selected={known === theme()}>
              {say(words.themes[known])}
            </option>
          )}
        </For>
      </select>
    </label>
  )
}
