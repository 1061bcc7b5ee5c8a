import { onMount } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { words } from './words.ts'

/**
 * Tells the user that an earlier version was saved although its answer was lost. The version typed since then was
 * refused, so nothing is stored twice.
 */
export function SavedEarlier(props: {
  readonly form: { readonly busy: () => boolean; readonly openSavedEarlier: () => void }
}) {
  const { say } = useLanguage()
  return (
    <section
      class="advice stack"
      aria-labelledby="saved-earlier-heading"
      tabindex={-1}
      ref={(element) => onMount(() => element.focus())}
    >
      <h3 id="saved-earlier-heading">{say(words.earlierHeading)}</h3>
      <p>{say(words.earlierText)}</p>
      <div class="actions">
        <Button look="primary" busy={props.form.busy()} onClick={() => props.form.openSavedEarlier()}>
          {say(words.earlierOpen)}
        </Button>
      </div>
    </section>
  )
}
