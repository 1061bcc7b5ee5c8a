import type { StandingWord } from '@lienthehe/domain/quality'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { AsOfChooser } from '../as-of.tsx'
import { createChosenColumns } from '../columns/chosen-columns.ts'
import { ColumnChoice } from '../columns/column-choice.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { Pager } from '../pager.tsx'
import { PlanOver } from '../plan/plan-over.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { planOverWords } from '../plan/words.ts'
import { useSession } from '../session.tsx'
import { TakeOut } from '../take-out.tsx'
import { Button } from '../ui/button.tsx'
import { StandingMark } from '../verdict-mark.tsx'
import { createClubColumns, usualColumns } from './club-columns.tsx'
import { ClubTable } from './club-table.tsx'
import { FilterBar } from './filter-bar.tsx'
import { addressOf, type ClubFilters, filtersOf, isNarrowed, noFilters } from './filters.ts'
import { words } from './words.ts'
import './club-list.css'

type Clubs = ApiOutputs['clubs']['list']

const pageSize = 50

/** Every club that this user may see, narrowed by the filters in the address. */
export function ClubList() {
  const { say } = useLanguage()
  const { may } = useSession()
  const [address, setAddress] = useSearchParams()
  const filters = () => filtersOf(address)
  const narrow = (change: Partial<ClubFilters>) =>
    setAddress(addressOf({ ...filters(), page: 1, ...change }), { replace: change.search !== undefined })
  const clubs = useQuery(() => ({
    queryKey: ['clubs', 'list', filters()],
    queryFn: () => api.clubs.list.query({ ...filters(), pageSize }),
    placeholderData: keepPrevious,
  }))
  const shownDay = () => (clubs.isSuccess ? clubs.data.asOf : undefined)
  return (
    <Page
      title={say(words.title)}
      actions={
        <>
          {/* A placeholder until the day is known; otherwise the chooser would push the list down when it appears. */}
          <Show when={shownDay()} fallback={<span class="as-of" />}>
            {(day) => <AsOfChooser shown={day()} />}
          </Show>
          <Show when={may('club.found')}>
            <A class="button" href="/nhap-danh-sach">
              {say(words.importUnit)}
            </A>
            <A class="button primary" href="/cau-lac-bo/moi">
              {say(words.found)}
            </A>
          </Show>
        </>
      }
    >
      <FilterBar filters={filters()} narrow={narrow} />
      <Load
        query={clubs}
        isEmpty={({ total }) => total === 0}
        whenEmpty={<NoClub filters={filters()} clear={() => narrow(noFilters)} />}
      >
        {(found) => (
          <WithPlanRules hash={found().plan.hash}>
            <Found clubs={found()} filters={filters()} turn={(page) => narrow({ page })} order={narrow} />
          </WithPlanRules>
        )}
      </Load>
    </Page>
  )
}

function Found(props: {
  readonly clubs: Clubs
  readonly filters: ClubFilters
  readonly turn: (page: number) => void
  readonly order: (order: Pick<ClubFilters, 'sort' | 'descending'>) => void
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const columns = createClubColumns({
    get order() {
      return props.filters
    },
    onOrder: (order) => props.order(order),
  })
  const chosen = createChosenColumns('clubs', usualColumns(rules()))
  const shown = () => columns().filter(({ id }) => chosen.shows(id))
  const count = () =>
    say(words.count(formatInteger(props.clubs.total, language()), formatDate(props.clubs.asOf)))
  return (
    <div class="stack">
      <PlanOver plan={props.clubs.plan} means={planOverWords.clubs} />
      <section class="sheet club-table">
        <ClubTable
          rows={props.clubs.rows}
          order={props.filters}
          onOrder={props.order}
          columns={shown()}
          caption={
            <>
              <span role="status">{count()}</span>
              <Legend />
              <TakeOut
                file={exportOf(
                  props.filters,
                  shown().map(({ id }) => id),
                )}
                of={say(words.title)}
              >
                <ColumnChoice columns={columns()} chosen={chosen} />
              </TakeOut>
            </>
          }
        />
      </section>
      <Pager page={props.filters.page} pageSize={pageSize} total={props.clubs.total} turn={props.turn} />
    </div>
  )
}

/** The address of an Excel file with the same clubs from all pages, in the same order and columns. */
function exportOf({ page: _, ...filter }: ClubFilters, columns: readonly string[]): string {
  const asked = { filter: JSON.stringify(filter), columns: columns.join(',') }
  return `/api/exports/clubs?${new URLSearchParams(asked)}`
}

const onABand = ['met', 'below', 'above', 'either', 'undetermined'] as const satisfies readonly StandingWord[]

/** Explains the symbols in words. Each cell also has its own word: for screen readers, and on a phone for everybody. */
function Legend() {
  return (
    <span class="legend" aria-hidden="true">
      <For each={onABand}>{(word) => <StandingMark word={word} />}</For>
    </span>
  )
}

/** Why no club is shown: too many filters, an empty register, or an account without rights in any club. */
function NoClub(props: { readonly filters: ClubFilters; readonly clear: () => void }) {
  const { say } = useLanguage()
  const { may } = useSession()
  return (
    <Show
      when={isNarrowed(props.filters)}
      fallback={
        <>
          <h2>{say(words.none)}</h2>
          <Show when={may('club.found')} fallback={<p>{say(words.noneForYou)}</p>}>
            <p>{say(words.noneAdvice)}</p>
            <A class="button primary" href="/cau-lac-bo/moi">
              {say(words.found)}
            </A>
          </Show>
        </>
      }
    >
      <h2>{say(words.noMatch)}</h2>
      <p>{say(words.noMatchAdvice)}</p>
      <Button onClick={() => props.clear()}>{say(words.clear)}</Button>
    </Show>
  )
}
