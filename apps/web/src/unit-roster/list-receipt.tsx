import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { words as inRoster } from '../roster/words.ts'
import { importsPath, type ListReceipt } from './queries.ts'
import { words } from './words.ts'

/** What was imported from a list of clubs or boards, and the number of the receipt. */
export function ListReceiptPage(props: { readonly receipt: ListReceipt }) {
  const { say, language } = useLanguage()
  const count = (value: number) => formatInteger(value, language())
  const counts = () => {
    const { new: added, update, unchanged, refused } = props.receipt.counts
    return inRoster.counts({
      new: count(added),
      update: count(update),
      left: count(0),
      unchanged: count(unchanged),
      refused: count(refused),
    })
  }
  return (
    <Page
      narrow
      title={say(words.listWritten[props.receipt.kind])}
      crumbs={<A href={importsPath}>{say(words.title)}</A>}
    >
      <section class="sheet stack">
        <p>{say(counts())}</p>
        <p>
          {say(words.receiptNumber)}: <b class="whole">{props.receipt.receipt}</b>
        </p>
        <Show when={props.receipt.clubs.length > 0}>
          <ul class="plain-list">
            <For each={props.receipt.clubs}>
              {({ id, name }) => (
                <li>
                  <A href={clubPath(id, 'members')}>{name}</A>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <p class="note">{say(words.listHistory)}</p>
      </section>
    </Page>
  )
}
