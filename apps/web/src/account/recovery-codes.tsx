import { For, onMount } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { words } from './words.ts'

/** The ten recovery codes; they are shown only this once. */
export function RecoveryCodes(props: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { say } = useLanguage()
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())
  return (
    <div class="stack">
      <h3 tabindex={-1} ref={(element) => (heading = element)}>
        {say(words.recoveryCodes)}
      </h3>
      <p>{say(words.recoveryCodesLede)}</p>
      <ol class="recovery-codes">
        <For each={props.codes}>
          {(code) => (
            <li>
              <code>{code}</code>
            </li>
          )}
        </For>
      </ol>
      <p class="actions no-print">
        <Button look="primary" onClick={() => props.onKept()}>
          {say(words.kept)}
        </Button>
        <Button look="quiet" onClick={() => window.print()}>
          {say(words.print)}
        </Button>
      </p>
    </div>
  )
}
