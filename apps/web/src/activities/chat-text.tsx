import { createSignal, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { unitWords as words } from './unit-words.ts'
import './chat-text.css'

/** A message in plain lines, and a button that copies it where the browser allows that. */
export function ChatText(props: { readonly text: string }) {
  const { say } = useLanguage()
  const [answer, setAnswer] = createSignal<'copied' | 'copyByHand'>()
  // Over plain http, as in an office, a browser offers no clipboard.
  const copy = async () => {
    const clipboard: Clipboard | undefined = navigator.clipboard
    const isDone = await clipboard?.writeText(props.text).then(
      () => true,
      () => false,
    )
    setAnswer(isDone === true ? 'copied' : 'copyByHand')
  }
  return (
    <section class="sheet stack" aria-labelledby="chat-text">
      <h2 id="chat-text">{say(words.message)}</h2>
      <p class="chat-text">{props.text}</p>
      <div class="actions">
        <Button onClick={() => copy()}>{say(words.copy)}</Button>
      </div>
      <Show when={answer()}>{(said) => <StatusLine>{say(words[said()])}</StatusLine>}</Show>
    </section>
  )
}
