import type { Interval } from '@lienthehe/domain'
import { describeInterval } from '@lienthehe/domain/progress'
import { describePlannedPart, type PlannedPart } from '@lienthehe/domain/roadmap'
import { formatDate } from '@lienthehe/domain/text'
import { describeCompleteness, isUnitPlanComplete } from '@lienthehe/domain/unit-plans'
import { isUnknown } from '@lienthehe/domain/verdicts'
import { corner } from '@lienthehe/figures'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { TakeOut } from '../take-out.tsx'
import { FigureView } from '../ui/figure.tsx'
import { Mark } from '../ui/mark.tsx'
import { byName } from '../units.ts'
import { ProvinceRows } from './province-rows.tsx'
import { type UnitPlanList, unitPlansPath } from './queries.ts'
import { words } from './words.ts'

type UnitRow = UnitPlanList['units'][number]

/** A table of units and years: the clubs that each unit plans and, below, what the province needs. */
export function PlannedTable(props: { readonly list: UnitPlanList }) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  const rows = () =>
    byName(props.list.units.map((row) => ({ name: row.unit.name, row }))).map(({ row }) => row)
  return (
    <section class="sheet" aria-labelledby="planned">
      <div class="section-head">
        <h2 id="planned">{say(words.table)}</h2>
        <TakeOut
          file={`/api/exports/unit-plans?${new URLSearchParams({ plan: props.list.plan.id })}`}
          of={say(words.title)}
        />
      </div>
      <table class="planned">
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <For each={rules().period.years}>{(year) => <th scope="col">{year}</th>}</For>
            <th scope="col">{say(words.total)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => <UnitCells row={row} parts={props.list.comparison?.parts ?? []} />}
          </For>
        </tbody>
        <Show when={props.list.comparison}>{(comparison) => <ProvinceRows comparison={comparison()} />}</Show>
      </table>
      <p class="note">{say(words.legend)}</p>
    </section>
  )
}

function UnitCells(props: { readonly row: UnitRow; readonly parts: readonly PlannedPart[] }) {
  const shortIn = (year: number | null) =>
    props.parts.filter(
      (part) => part.unit === props.row.unit.key && part.year === year && part.status === 'unmet',
    )
  return (
    <tr data-unit={props.row.unit.key}>
      <th scope="row">
        <UnitHead row={props.row} />
      </th>
      <For each={props.row.years}>
        {({ year, clubs }) => <ClubsCell clubs={clubs} short={shortIn(year)} row={props.row} />}
      </For>
      <ClubsCell clubs={props.row.total} short={shortIn(null)} row={props.row} isSum />
    </tr>
  )
}

/** The name of the unit as a link to its plan, the number of that plan, and the years that it lacks. */
function UnitHead(props: { readonly row: UnitRow }) {
  const { say, language } = useLanguage()
  const { plan } = useAskedPlan()
  const rules = usePlanRules()
  const own = () => props.row.plans.find(({ unitPlan }) => unitPlan.id === props.row.inForce)?.unitPlan
  return (
    <>
      <A href={unitPlansPath(plan(), props.row.unit.key)}>{props.row.unit.name}</A>
      <Show
        when={own()}
        fallback={
          <Mark tone="open" shape="dashed">
            {say(words.notRecorded)}
          </Mark>
        }
      >
        {(known) => (
          <>
            <span class="note">{say(words.issued(known().number, formatDate(known().issuedOn)))}</span>
            <Show when={!isUnitPlanComplete(rules(), known())}>
              <Mark tone="unmet" shape="down">
                {describeCompleteness(known(), { plan: rules(), language: language() })}
              </Mark>
            </Show>
          </>
        )}
      </Show>
    </>
  )
}

function ClubsCell(props: {
  readonly clubs: Interval
  readonly short: readonly PlannedPart[]
  readonly row: UnitRow
  readonly isSum?: boolean
}) {
  const { say, language } = useLanguage()
  const names = () => new Map([[props.row.unit.key, props.row.unit.name]])
  return (
    <td classList={{ blank: isUnknown(props.clubs), sum: props.isSum === true }}>
      <Show
        when={!isUnknown(props.clubs)}
        fallback={
          <>
            –<span class="hidden-text"> {say(words.noNumber)}</span>
          </>
        }
      >
        {describeInterval(props.clubs, { language: language() })}
      </Show>
      <Show when={props.short.length > 0}>
        <FigureView figure={corner()} />
        <For each={props.short}>
          {(part) => (
            <span class="hidden-text">
              {' '}
              {describePlannedPart(part, { names: names(), language: language() })}
            </span>
          )}
        </For>
      </Show>
    </td>
  )
}
