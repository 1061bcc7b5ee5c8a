import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { words as inRoster } from '../roster/words.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { UnitReceipt } from './queries.ts'
import { words } from './words.ts'

type Written = UnitReceipt['clubs'][number]

/** What was imported into each club, the number of the receipt, and a link to where it can be undone. */
export function UnitReceipts(props: { readonly receipt: UnitReceipt }) {
  const { say, language } = useLanguage()
  const count = (people: number) => formatInteger(people, language())
  const countsOf = ({ counts: { new: added, update, left = 0, unchanged, refused } }: Written) =>
    inRoster.counts({
      new: count(added),
      update: count(update),
      left: count(left),
      unchanged: count(unchanged),
      refused: count(refused),
    })
  const columns = (): readonly Column<Written>[] => [
    {
      header: say(words.club),
      names: true,
      cell: ({ club }) => <A href={clubPath(club.id, 'members')}>{club.name}</A>,
    },
    { header: say(inRoster.importCounts), cell: (written) => say(countsOf(written)) },
    { header: say(words.receiptNumber), cell: ({ receipt }) => <span class="whole">{receipt}</span> },
  ]
  return (
    <Page title={say(words.receipt)} lede={say(words.receiptLede(count(props.receipt.clubs.length)))}>
      <section class="sheet stack">
        <p class="note">{say(words.undoHint)}</p>
        <DataTable
          caption={<span class="hidden-text">{say(words.receipt)}</span>}
          columns={columns()}
          rows={props.receipt.clubs}
        />
      </section>
    </Page>
  )
}
