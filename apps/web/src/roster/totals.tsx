import { formatInteger } from '@lienthehe/domain/text'
import type { RosterTotals } from '@lienthehe/office/roster/words'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type RowFilter, rowFilters } from './row-filter.ts'
import { words } from './words.ts'

/** How many rows have each result; a press on a figure filters the table by it. */
export function Totals(props: {
  readonly totals: RosterTotals
  readonly rows: number
  readonly chosen: RowFilter | null
  readonly onChoose: (filter: RowFilter | null) => void
}) {
  const { say, language } = useLanguage()
  const figure = (filter: RowFilter | null) =>
    formatInteger(filter === null ? props.rows : props.totals[filter], language())
  /** “Leaves” is hidden while no row has this result: it is rare, and makes no sense for a list of clubs. */
  const mayOccur = (filter: RowFilter) =>
    filter !== 'leaves' || props.totals.leaves > 0 || props.chosen === filter
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset names fields, and these are buttons.
    <div class="chips" role="group" aria-label={say(words.totals)}>
      <For each={[null, ...rowFilters.filter(mayOccur)]}>
        {(filter) => (
          <button
            type="button"
            class="chip"
            data-filter={filter ?? 'all'}
            aria-pressed={props.chosen === filter}
            onClick={() => props.onChoose(filter)}
          >
            <b>{figure(filter)}</b> {say(words[filter ?? 'all'])}
          </button>
        )}
      </For>
    </div>
  )
}
