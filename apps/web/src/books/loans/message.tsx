import { createSignal } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { StatusLine } from '../../ui/faces.tsx'
import type { LoanView } from '../queries.ts'
import { loanWords } from './loan-words.ts'
import { describeMessage, toldOf } from './passbook-text.ts'

const words = loanWords.card

/** The loan as a text message, for a member whose grandchild has the telephone. */
export function Message(props: { readonly card: LoanView; readonly name: string }) {
  const { say } = useLanguage()
  const [told, setTold] = createSignal<'copied' | 'notCopied'>()
  const text = () => say(describeMessage(toldOf(props.card), props.name))
  const copy = async () => {
    // Browsers offer a clipboard only on a secure page, and some not even there.
    const isCopied = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    )
    setTold(isCopied === true ? 'copied' : 'notCopied')
  }
  return (
    <section class="sheet stack brief no-print" aria-labelledby="message" data-part="message">
      <h2 id="message">{say(words.message)}</h2>
      <p class="message-text">{text()}</p>
      <p>
        <Button onClick={() => void copy()}>{say(words.copy)}</Button>
      </p>
      <StatusLine bad={told() === 'notCopied'}>
        {told() === undefined ? '' : say(words[told() ?? 'copied'])}
      </StatusLine>
    </section>
  )
}
