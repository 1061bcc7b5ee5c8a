import { createSignal, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { useLanguage } from '../language.tsx'
import type { MeetingPreparation } from '../offline/preparation.ts'
import { Button } from '../ui/button.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { words } from './words.ts'

/** A button that prints the sheet of a prepared meeting, for boards that write with a pen and type it in afterwards. */
export function PrintSheet(props: { readonly prepared: MeetingPreparation }) {
  const { say } = useLanguage()
  const [isOnPage, setOnPage] = createSignal(false)
  const print = () => {
    setOnPage(true)
    // Waits until the paper has been added to the page.
    queueMicrotask(() => {
      window.addEventListener('afterprint', () => setOnPage(false), { once: true })
      window.print()
    })
  }
  return (
    <>
      <Button onClick={print}>{say(words.paper.print)}</Button>
      <Show when={isOnPage()}>
        <Portal ref={(place) => place.classList.add('on-paper')}>
          <PaperSheet prepared={props.prepared} />
        </Portal>
      </Show>
    </>
  )
}
