import { formatInteger } from '@lienthehe/domain/text'
import type { RosterTotals } from '@lienthehe/office/roster/words'
import { A } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { words as inRoster } from '../roster/words.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { importsPath, type UnitDraft } from './queries.ts'
import { words } from './words.ts'

type Part = UnitDraft['parts'][number]

const shownTotals = [
  'new',
  'update',
  'unchanged',
  'leaves',
  'leftOut',
  'refused',
  'withDoubt',
] as const satisfies readonly (keyof RosterTotals)[]

/** The result of the file for each club, with a link to the club's rows. */
export function Parts(props: { readonly draft: UnitDraft }) {
  const { say, language } = useLanguage()
  const clubs = createMemo(() => new Map(props.draft.clubs.map((club) => [club.id, club])))
  const lineOf = (totals: Part['totals']) => ({
    taken: formatInteger(totals.new + totals.update, language()),
    open: formatInteger(totals.leftOut + totals.refused + totals.withDoubt, language()),
  })
  const columns = (): readonly Column<Part>[] => [
    {
      header: say(words.club),
      names: true,
      cell: ({ club }) => (
        <A href={`${importsPath}/${props.draft.id}?clb=${club}`}>{clubs().get(club)?.name}</A>
      ),
    },
    { header: say(words.place), cell: ({ club }) => clubs().get(club)?.place ?? '' },
    ...shownTotals.map(
      (total): Column<Part> => ({
        header: say(inRoster[total]),
        numeric: true,
        cell: ({ totals }) => formatInteger(totals[total], language()),
      }),
    ),
  ]
  return (
    <section class="sheet stack" aria-labelledby="parts-heading">
      <h2 id="parts-heading">{say(words.clubs)}</h2>
      <Show when={props.draft.parts.length > 0} fallback={<p>{say(words.clubsNone)}</p>}>
        <div class="wide-table">
          <DataTable
            caption={<span class="hidden-text">{say(words.clubs)}</span>}
            columns={columns()}
            rows={props.draft.parts}
            fold={{
              line: ({ totals }) => say(words.partLine(lineOf(totals))),
              open: ({ club }) => say(words.openPart(clubs().get(club)?.name ?? '')),
            }}
            rowProps={({ club }) => ({ 'data-part': club })}
          />
        </div>
      </Show>
    </section>
  )
}
