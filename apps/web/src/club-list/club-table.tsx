import { formatDate, isOnComposition, type StandingWord, wordClubStatus, wordCount } from '@lienthehe/domain'
import type { ClubSort } from '@lienthehe/domain/clubs'
import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { Show } from 'solid-js'
import type { ApiOutputs } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { wordPlaces } from '../units.ts'
import { StandingMark } from '../verdict-mark.tsx'
import type { ClubFilters } from './filters.ts'
import { words } from './words.ts'

type ClubRow = ApiOutputs['clubs']['list']['rows'][number]

/** One line for each club: where it is, how large, and how it stands with each of the plan's bands. */
export function ClubTable(props: {
  readonly rows: readonly ClubRow[]
  readonly caption: JSX.Element
  readonly order: Pick<ClubFilters, 'sort' | 'descending'>
  readonly onOrder: (order: Pick<ClubFilters, 'sort' | 'descending'>) => void
}) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const rules = usePlanRules()
  const clubPath = (id: string) => {
    const day = asked()
    return day === null ? `/cau-lac-bo/${id}` : `/cau-lac-bo/${id}?ngay=${day}`
  }
  /** Pressed once, the rows stand by the column; once more, the other way round. */
  const sortBy = (sort: ClubSort): NonNullable<Column<ClubRow>['sort']> => {
    const isBy = props.order.sort === sort
    const { descending } = props.order
    return {
      direction: !isBy ? 'none' : descending ? 'descending' : 'ascending',
      toggle: () => props.onOrder({ sort, descending: isBy && !descending }),
    }
  }
  const columns = (): readonly Column<ClubRow>[] => [
    {
      header: say(words.columns.name),
      names: true,
      sort: sortBy('name'),
      cell: (row) => (
        <span class="club-cell">
          <A class="club-name" href={clubPath(row.id)}>
            {row.name}
          </A>
          <span class="note">{wordPlaces(row, language())}</span>
        </span>
      ),
    },
    {
      header: say(words.columns.established),
      sort: sortBy('established'),
      cell: (row) => formatDate(row.establishedOn),
    },
    ...rules()
      .clubRules.filter(({ criterion }) => isOnComposition(criterion))
      .map(
        (rule): Column<ClubRow> => ({
          header: say(rule.name),
          ...(rule.criterion.kind === 'size' && { sort: sortBy('members') }),
          cell: (row) => (
            <span class="standing-cell">
              <Show when={rule.criterion.kind === 'size'}>{wordCount(row.members, language())}</Show>
              <StandingCell word={row.standings.find((own) => own.rule === rule.id)?.word} />
            </span>
          ),
        }),
      ),
    {
      header: say(words.columns.status),
      sort: sortBy('status'),
      cell: (row) => wordClubStatus(row.status, language()),
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      columns={columns()}
      rows={props.rows}
      rowProps={(row) => ({ 'data-club': row.id })}
    />
  )
}

function StandingCell(props: { readonly word: StandingWord | undefined }) {
  return <Show when={props.word}>{(word) => <StandingMark word={word()} compact />}</Show>
}
