import { useBeforeLeave } from '@solidjs/router'
import { onCleanup, onMount } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { words } from './words.ts'

/**
 * Asks before typed input is lost by leaving the screen, the site or the form itself. Input about people is never
 * stored in the browser, so asking is all that can be done.
 */
export function guardUnsaved({ isDirty }: { readonly isDirty: () => boolean }) {
  const { say } = useLanguage()
  const mayLeave = () => !isDirty() || window.confirm(say(words.unsaved))
  const askBrowser = (event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
  }
  useBeforeLeave((event) => {
    if (!event.defaultPrevented && !mayLeave()) event.preventDefault()
  })
  onMount(() => window.addEventListener('beforeunload', askBrowser))
  onCleanup(() => window.removeEventListener('beforeunload', askBrowser))
  return { mayLeave }
}
