import type { IsoDate, PlanAssessment } from '@lienthehe/domain'
import type { DistrictAssessment } from '@lienthehe/domain/progress'
import { hasBegun, isLate } from '@lienthehe/domain/progress'
import { inDistrict, presentTarget } from '@lienthehe/domain/publication'
import { formatInteger } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { corner, heatKey, heatOf } from '@lienthehe/figures'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { listPath } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { FigureView } from '../ui/figure.tsx'
import { districtNamesOf, districtsByName } from '../units.ts'
import { foundingVerdict, mostInAYear } from './heat.ts'
import { moveInTable } from './move-in-table.ts'
import { words } from './words.ts'

/**
 * How many clubs were founded, by district and year: shows where and when the plan made progress, and where it did not.
 */
export function HeatTable(props: {
  readonly assessment: PlanAssessment
  readonly units: UnitHistory
  /** The day for which the list of clubs shows the same numbers; `null`: today. */
  readonly listDay: IsoDate | null
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const years = () => rules().period.years
  const rows = () =>
    districtsByName(props.units, rules()).flatMap((unit) => {
      const district = props.assessment.districts.find((candidate) => candidate.district === unit.key)
      return district === undefined ? [] : [{ unit, district }]
    })
  const stop = () =>
    firstLink(
      rows().map(({ district }) => district),
      years(),
    )
  const inYear = (year: number) =>
    rows().reduce((sum, { district }) => sum + (clubsIn(district, year) ?? 0), 0)
  const inAll = () => rows().reduce((sum, { district }) => sum + district.foundedInAll, 0)
  return (
    <section class="sheet" aria-labelledby="heat">
      <h2 id="heat">{say(words.heat)}</h2>
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden-text">{say(words.district)}</span>
            </th>
            <For each={years()}>{(year) => <th scope="col">{year}</th>}</For>
            <th scope="col">{say(words.total)}</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveInTable}>
          <For each={rows()}>
            {({ unit, district }) => (
              <tr data-district={unit.key}>
                <th scope="row">
                  <A href={listPath({ unit: unit.key, cohort: 'new', asOf: props.listDay })}>{unit.name}</A>
                </th>
                <For each={years()}>
                  {(year) => (
                    <YearCell
                      assessment={props.assessment}
                      district={district}
                      year={year}
                      name={unit.name}
                      listDay={props.listDay}
                      isStop={stop() === `${district.district} ${year}`}
                    />
                  )}
                </For>
                <TotalCell assessment={props.assessment} district={district} units={props.units} />
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.province)}</th>
            <For each={years()}>
              {(year) => (
                <td>
                  {hasBegun(year, rules(), props.assessment.asOf)
                    ? formatInteger(inYear(year), language())
                    : '–'}
                </td>
              )}
            </For>
            <td class="sum">{formatInteger(inAll(), language())}</td>
          </tr>
        </tfoot>
      </table>
      <HeatKey assessment={props.assessment} />
      <p class="note">{say(words.heatLegend)}</p>
    </section>
  )
}

/** The name of the first cell with a link, as district and year. */
function firstLink(districts: readonly DistrictAssessment[], years: readonly number[]): string | undefined {
  return districts
    .flatMap((district) => years.map((year) => ({ district, year })))
    .filter(({ district, year }) => (clubsIn(district, year) ?? 0) > 0)
    .map(({ district, year }) => `${district.district} ${year}`)
    .at(0)
}

/** Explains how many clubs each shade stands for. */
function HeatKey(props: { readonly assessment: PlanAssessment }) {
  const { say } = useLanguage()
  return (
    <p class="note heat-key">
      {say(words.heatKey)}{' '}
      <For each={heatKey(mostInAYear(props.assessment.districts))}>
        {({ shade, from, to }) => <span class={`heat-${shade}`}>{from === to ? from : `${from}–${to}`}</span>}
      </For>
    </p>
  )
}

function clubsIn({ founded }: DistrictAssessment, year: number): number | undefined {
  return founded.find((entry) => entry.year === year)?.clubs
}

function YearCell(props: {
  readonly assessment: PlanAssessment
  readonly district: DistrictAssessment
  readonly year: number
  readonly name: string
  readonly listDay: IsoDate | null
  /** Does the Tab key stop at this cell before the user has moved within the table? */
  readonly isStop: boolean
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const clubs = () => clubsIn(props.district, props.year) ?? 0
  const heat = () => heatOf(clubs(), mostInAYear(props.assessment.districts))
  const lacksLocal = () => {
    const target = foundingVerdict(rules(), props.assessment.targets, 'districtAndYear')?.target
    const part = props.district.parts.find((own) => own.target === target && own.year === props.year)
    return part !== undefined && isLate(part.course)
  }
  return (
    <Show
      when={hasBegun(props.year, rules(), props.assessment.asOf)}
      fallback={
        <td class="blank">
          –<span class="hidden-text"> {say(words.notBegun)}</span>
        </td>
      }
    >
      <td class={`heat-${heat()}`} classList={{ lacks: lacksLocal() }}>
        <Show when={clubs() > 0} fallback="0">
          <A
            tabindex={props.isStop ? 0 : -1}
            href={listPath({
              unit: props.district.district,
              cohort: 'new',
              foundedIn: props.year,
              asOf: props.listDay,
            })}
            aria-label={say(words.heatCell(formatInteger(clubs(), language()), props.name, props.year))}
          >
            {formatInteger(clubs(), language())}
          </A>
        </Show>
        <Show when={lacksLocal()}>
          <FigureView figure={corner()} />
          <span class="hidden-text"> {say(words.noLocal)}</span>
        </Show>
      </td>
    </Show>
  )
}

function TotalCell(props: {
  readonly assessment: PlanAssessment
  readonly district: DistrictAssessment
  readonly units: UnitHistory
}) {
  const { language } = useLanguage()
  const rules = usePlanRules()
  const view = () => {
    const target = foundingVerdict(rules(), props.assessment.targets, 'district')
    const own = target && inDistrict(target, props.district.district)
    return own && presentTarget(rules(), own, districtNamesOf(props.units), language())
  }
  return (
    <td class="sum">
      <Show when={view()} fallback={formatInteger(props.district.foundedInAll, language())}>
        {(known) => (
          <>
            {known().figure}
            <span class="hidden-text"> {known().label}</span>
          </>
        )}
      </Show>
    </td>
  )
}
