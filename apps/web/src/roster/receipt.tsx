import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import type { RosterReceipt } from './queries.ts'
import { UndoDialog } from './roster-imports.tsx'
import { words } from './words.ts'

/** What was imported, the number of the import, and a button to undo it. */
export function Receipt(props: { readonly club: string; readonly receipt: RosterReceipt }) {
  const { say, language } = useLanguage()
  const [asking, setAsking] = createSignal(false)
  const [undone, setUndone] = createSignal(false)
  const count = (people: number) => formatInteger(people, language())
  const counts = () => {
    const { new: added, update, left = 0, unchanged, refused } = props.receipt.counts
    return {
      new: count(added),
      update: count(update),
      left: count(left),
      unchanged: count(unchanged),
      refused: count(refused),
    }
  }
  return (
    <Page narrow title={say(words.receipt)} lede={say(words.receiptNumber(props.receipt.receipt))}>
      <Show when={!undone()}>
        <StatusLine>{say(words.counts(counts()))}</StatusLine>
      </Show>
      <div class="actions">
        <A class="button primary" href={clubPath(props.club, 'members')}>
          {say(words.backToClub)}
        </A>
        <Show when={!undone()}>
          <Button onClick={() => setAsking(true)}>{say(words.undo)}</Button>
        </Show>
      </div>
      <Show when={asking()}>
        <UndoDialog
          club={props.club}
          import={props.receipt.import}
          receipt={props.receipt.receipt}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            setUndone(true)
          }}
        />
      </Show>
    </Page>
  )
}
