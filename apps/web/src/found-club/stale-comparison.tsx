import { foundingSources, wordFoundingSource } from '@lienthehe/domain'
import type { MeanwhileChange } from '../club/merge-entries.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { ClubEntry } from './club-entry.ts'
import { words } from './words.ts'

/** Somebody saved the club meanwhile: what they wrote beside what was typed here, and a way on. */
export function StaleComparison(props: {
  readonly typed: ClubEntry
  readonly stored: ClubEntry
  readonly meanwhile: readonly MeanwhileChange<keyof ClubEntry>[]
  readonly saveOnTop: () => void
}) {
  const { say, language } = useLanguage()
  const worded = (entry: ClubEntry, field: keyof ClubEntry) => {
    const source = foundingSources.find((known) => field === 'moneySource' && known === entry[field])
    return source === undefined ? entry[field] || say(words.blank) : wordFoundingSource(source, language())
  }
  return (
    <section class="advice stack">
      <DataTable
        caption={say(words.stale)}
        rows={props.meanwhile}
        columns={[
          { header: say(words.field), names: true, cell: ({ field }) => say(words.fields[field]) },
          { header: say(words.theirs), cell: ({ field }) => worded(props.stored, field) },
          {
            header: say(words.yours),
            cell: ({ field, typedHere }) => (typedHere ? worded(props.typed, field) : say(words.untouched)),
          },
        ]}
      />
      <p>
        <Button onClick={() => props.saveOnTop()}>{say(words.saveOnTop)}</Button>
      </p>
    </section>
  )
}
