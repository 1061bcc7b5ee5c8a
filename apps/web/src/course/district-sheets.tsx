import type { IsoDate, PlanAssessment } from '@lienthehe/domain'
import { describeInterval, foundingTarget, hasBegun } from '@lienthehe/domain/progress'
import { formatInteger } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { heatOf, line } from '@lienthehe/figures'
import { hoaBinhDistricts, map } from '@lienthehe/figures/map'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { listPath } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { FigureView } from '../ui/figure.tsx'
import { districtNamesOf, districtsByName } from '../units.ts'
import { type DistrictCourse, districtCourses } from './gaps.ts'
import { words } from './words.ts'
import '../ui/map.css'

type Shown = {
  readonly assessment: PlanAssessment
  readonly units: UnitHistory
  /** The day for which the list of clubs shows the same numbers; `null`: today. */
  readonly listDay: IsoDate | null
}

/**
 * The new clubs of each district, all on one scale, the largest shortfall first. Each chart links to the district's
 * clubs.
 */
export function DistrictMultiples(props: Shown) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const integer = (count: number) => formatInteger(count, language())
  const years = () => rules().period.years.filter((year) => hasBegun(year, rules(), props.assessment.asOf))
  const courses = () => districtCourses(props.assessment, foundingTarget(rules(), 'district')?.id, years())
  const most = () => Math.max(1, ...courses().map(({ clubs, need }) => Math.max(clubs, need ?? 0)))
  const names = () => districtNamesOf(props.units)
  const gapSaid = ({ gap, need }: DistrictCourse) =>
    need === null ? '' : say(gap > 0 ? words.lacks(integer(gap)) : words.enough)
  return (
    <section class="sheet" aria-labelledby="multiples">
      <h2 id="multiples">{say(words.units)}</h2>
      <p class="note">{say(words.unitsShown(integer(most())))}</p>
      <ul class="multiples">
        <For each={courses()}>
          {(course) => (
            <li data-district={course.district}>
              <A href={listPath({ unit: course.district, cohort: 'new', asOf: props.listDay })}>
                {names().get(course.district)}
              </A>{' '}
              <span class="figure">{integer(course.clubs)}</span> <span class="note">{gapSaid(course)}</span>
              <FigureView figure={smallOf(course, most(), years())} />
            </li>
          )}
        </For>
      </ul>
      <MultiplesTable courses={courses()} years={years()} units={props.units} />
    </section>
  )
}

function MultiplesTable(props: {
  readonly courses: readonly DistrictCourse[]
  readonly years: readonly number[]
  readonly units: UnitHistory
}) {
  const { say, language } = useLanguage()
  const integer = (count: number) => formatInteger(count, language())
  const names = () => districtNamesOf(props.units)
  return (
    <details class="no-print">
      <summary>{say(words.asTable)}</summary>
      <table class="twin">
        <thead>
          <tr>
            <th scope="col">{say(words.district)}</th>
            <For each={props.years}>{(year) => <th scope="col">{year}</th>}</For>
            <th scope="col">{say(words.need)}</th>
            <th scope="col">{say(words.gap)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.courses}>
            {(course) => (
              <tr>
                <th scope="row">{names().get(course.district)}</th>
                <For each={course.byYear}>{({ clubs }) => <td>{integer(clubs)}</td>}</For>
                <td>{course.need === null ? '–' : integer(course.need)}</td>
                <td>{integer(course.gap)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  )
}

/** A small chart of one district. The figures beside it say the same, so it has no text alternative. */
function smallOf({ byYear, need, gap }: DistrictCourse, most: number, years: readonly number[]) {
  const [first = 0, last = 1] = [years[0], years.at(-1)]
  const x = { from: first, to: Math.max(first + 1, last) }
  const points = byYear.map(({ year, clubs }) => ({ x: year, y: clubs }))
  const asked = need === null ? [] : [x.from, x.to].map((at) => ({ x: at, y: need }))
  return line({
    traces: [
      ...(need === null ? [] : [{ role: 'demand', points: asked, drawnAs: 'line' } as const]),
      { role: 'known', points, drawnAs: 'stair' },
    ],
    x,
    y: { from: 0, to: most },
    ends: { from: String(first), to: String(last) },
    tone: gap > 0 ? 'late' : 'met',
    alternative: null,
  })
}

/** How many communes of each district have a club: a map of the plan's districts, and the same as a table. */
export function DistrictMap(props: Shown) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const rows = () =>
    districtsByName(props.units, rules()).flatMap((unit) => {
      const found = props.assessment.districts.find(({ district }) => district === unit.key)
      return found === undefined ? [] : [{ unit, communes: found.communes, covered: found.communesCovered }]
    })
  const told = () =>
    rows().map(({ unit, communes, covered }) => {
      const figure = `${describeInterval(covered, { language: language() })}/${communes}`
      return {
        code: unit.code,
        figure,
        alternative: `${unit.name}: ${figure}`,
        depth: heatOf(covered.low, communes),
        address: listPath({ unit: unit.key, asOf: props.listDay }),
      }
    })
  const isDrawn = () => hoaBinhDistricts.areas.some(({ code }) => told().some((one) => one.code === code))
  return (
    <section class="sheet" aria-labelledby="district-map">
      <h2 id="district-map">{say(words.map)}</h2>
      <Show when={isDrawn()}>
        <p class="note">{say(words.mapShown)}</p>
        <FigureView figure={map(hoaBinhDistricts, told(), say(words.map))} />
      </Show>
      <table class="twin">
        <thead>
          <tr>
            <For each={[words.district, words.with, words.without, words.notKnown, words.communes]}>
              {(word) => <th scope="col">{say(word)}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ unit, communes, covered }) => {
              const high = () => Math.min(communes, covered.high === 'unbounded' ? communes : covered.high)
              return (
                <tr>
                  <th scope="row">{unit.name}</th>
                  <td>{formatInteger(covered.low, language())}</td>
                  <td>{formatInteger(communes - high(), language())}</td>
                  <td>{formatInteger(high() - covered.low, language())}</td>
                  <td>{formatInteger(communes, language())}</td>
                </tr>
              )
            }}
          </For>
        </tbody>
      </table>
    </section>
  )
}
