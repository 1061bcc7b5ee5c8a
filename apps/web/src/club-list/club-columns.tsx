import { type ClubSort, clubColumns, labelClubStatus, labelCohort } from '@lienthehe/domain/clubs'
import { isOnComposition } from '@lienthehe/domain/facts'
import { describeInterval } from '@lienthehe/domain/progress'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { Show } from 'solid-js'
import type { ApiOutputs } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import type { Column } from '../ui/data-table.tsx'
import { StandingMark } from '../verdict-mark.tsx'
import type { ClubFilters } from './filters.ts'
import { words } from './words.ts'

export type ClubRow = ApiOutputs['clubs']['list']['rows'][number]
export type ClubOrder = Pick<ClubFilters, 'sort' | 'descending'>
type ClubColumn = Column<ClubRow> & { readonly id: string }

/** The columns shown by default beside the name; the name cell also gives the place. */
export function usualColumns(rules: ReturnType<ReturnType<typeof usePlanRules>>): readonly string[] {
  return ['established', ...composition(rules).map(({ id }) => id), 'status']
}

function composition({ clubRules }: ReturnType<ReturnType<typeof usePlanRules>>) {
  return clubRules.filter(({ criterion }) => isOnComposition(criterion))
}

/** The next order after a press on a column: the first press sorts by it, the second reverses the order. */
export function sortBy(
  sort: ClubSort,
  order: ClubOrder,
  onOrder: (order: ClubOrder) => void,
): NonNullable<Column<ClubRow>['sort']> {
  const isBy = order.sort === sort
  return {
    direction: !isBy ? 'none' : order.descending ? 'descending' : 'ascending',
    toggle: () => onOrder({ sort, descending: isBy && !order.descending }),
  }
}

/** Every column that the list of clubs can show beside the name; each can also sort the list. */
export function createClubColumns(props: {
  readonly order: ClubOrder
  readonly onOrder: (order: ClubOrder) => void
}): () => readonly ClubColumn[] {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const sort = (by: ClubSort) => sortBy(by, props.order, props.onOrder)
  const cellOf = (row: ClubRow, column: (typeof clubColumns)[number]) => {
    switch (column) {
      case 'village':
        return row.village ?? ''
      case 'established':
        return formatDate(row.establishedOn)
      case 'cohort':
        return labelCohort(row.cohort, language())
      case 'status':
        return labelClubStatus(row.status, language())
      default: {
        const place = row[column]
        return place === null ? '' : say(fullNameOf(place))
      }
    }
  }
  const ofRules = (): readonly ClubColumn[] =>
    composition(rules()).map((rule) => ({
      id: rule.id,
      header: say(rule.name),
      sort: sort(rule.criterion.kind === 'size' ? 'members' : `rule:${rule.id}`),
      cell: (row) => (
        <span class="standing-cell">
          <Show when={rule.criterion.kind === 'size'}>
            {describeInterval(row.members, { language: language() })}
          </Show>
          <Show when={row.standings.find((own) => own.rule === rule.id)?.word}>
            {(word) => <StandingMark word={word()} compact />}
          </Show>
        </span>
      ),
    }))
  return () => {
    const plain = clubColumns.map(
      (id): ClubColumn => ({
        id,
        header: say(words.columns[id]),
        sort: sort(id),
        cell: (row) => cellOf(row, id),
      }),
    )
    const after = clubColumns.indexOf('established') + 1
    return [...plain.slice(0, after), ...ofRules(), ...plain.slice(after)]
  }
}
