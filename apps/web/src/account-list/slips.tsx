import { labelRole } from '@lienthehe/domain/access'
import { useQuery } from '@tanstack/solid-query'
import { For, onMount, Show } from 'solid-js'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { setupQuery } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import type { ReadyAccount } from './reading.ts'
import { words } from './words.ts'

/** One slip for each account, to be cut out and handed over. The passwords on it are shown only this once. */
export function Slips(props: { readonly accounts: readonly ReadyAccount[]; readonly onDone: () => void }) {
  const { say } = useLanguage()
  guardUnsaved({ isDirty: () => true })
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())
  return (
    <section class="sheet stack slips-sheet">
      <h2 tabindex={-1} ref={(element) => (heading = element)}>
        {say(words.slips)}
      </h2>
      <p class="no-print">{say(words.slipsLede)}</p>
      <p class="actions no-print">
        <Button look="primary" onClick={() => window.print()}>
          {say(words.print)}
        </Button>
        <Button onClick={() => props.onDone()}>{say(words.done)}</Button>
      </p>
      <ul class="slips">
        <For each={props.accounts}>{(account) => <Slip account={account} />}</For>
      </ul>
    </section>
  )
}

function Slip(props: { readonly account: ReadyAccount }) {
  const { say, language } = useLanguage()
  const setup = useQuery(() => setupQuery)
  const helpLine = () => (setup.isSuccess ? setup.data.helpLine : null)
  const { slip } = words
  return (
    <li class="slip">
      <h3>{props.account.fullName}</h3>
      <p>
        {labelRole(props.account.grant.role, language())} – {say(props.account.place)}
      </p>
      <dl>
        <dt>{say(slip.address)}</dt>
        <dd>{window.location.origin}</dd>
        <dt>{say(slip.userName)}</dt>
        <dd>
          <code>{props.account.userName}</code>
        </dd>
        <dt>{say(slip.password)}</dt>
        <dd>
          <code>{props.account.password}</code>
        </dd>
      </dl>
      <p class="note">{say(slip.steps)}</p>
      <Show when={helpLine()}>
        {(number) => (
          <p class="note">
            {say(slip.help)} {number()}
          </p>
        )}
      </Show>
    </li>
  )
}
