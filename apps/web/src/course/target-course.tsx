import { daysBetween } from '@lienthehe/domain/calendar'
import { describeForecast, describeInterval, describePace, type Trajectory } from '@lienthehe/domain/progress'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { fan } from '@lienthehe/figures'
import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { FigureView } from '../ui/figure.tsx'
import { words } from './words.ts'

/** The part of a count that is certain; the steps of the chart show only this. */
const drawnOf = ({ actual }: Trajectory['points'][number]) => actual.low

/**
 * The course of one target: the chart with the required steady pace and the forecast, a slider to read single points,
 * and a table.
 */
export function TargetCourse(props: { readonly course: Trajectory }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const target = () => rules().targets.find(({ id }) => id === props.course.target)
  const name = () => say(target()?.name ?? { vi: '', en: '' })
  const foreseen = () => (props.course.forecast.status === 'forecast' ? props.course.forecast : undefined)
  const sentences = () => {
    const { forecast, pace } = props.course
    const measure = target()?.measure
    if (measure === undefined) return ''
    const overdue = pace.status === 'over' || pace.status === 'reached'
    return [
      describePace(pace, { measure, language: language() }),
      ...(overdue ? [] : [describeForecast(forecast, { language: language() })]),
    ].join(' ')
  }
  const picture = () => {
    const { points, need, forecast } = props.course
    const { from, to } = rules().period
    const ahead = foreseen()
    const at = (on: Trajectory['points'][number]['on']) => daysBetween(from, on)
    const most = Math.max(need, ahead?.high ?? 0, ...points.map(drawnOf))
    const last = points.at(-1)
    return fan({
      points: points.map((point) => ({ x: at(point.on), y: drawnOf(point) })),
      road: [
        ...points.map(({ on, due }) => ({ x: at(on), y: due })),
        ...(last !== undefined && last.on < to ? [{ x: at(to), y: need }] : []),
      ],
      need,
      foreseen: ahead && { expected: ahead.expected, half: ahead.half, most: ahead },
      x: { from: 0, to: daysBetween(from, to) },
      yMost: most,
      ends: { from: formatDate(from), to: formatDate(to) },
      tone: forecast.status === 'forecast' && forecast.outlook === 'unlikely' ? 'late' : 'course',
      alternative: `${name()}. ${sentences()}`,
    })
  }
  return (
    <section
      class="sheet course"
      aria-labelledby={`course-${props.course.target}`}
      data-target={props.course.target}
    >
      <h2 id={`course-${props.course.target}`}>{name()}</h2>
      <p>{sentences()}</p>
      <FigureView figure={picture()} />
      <PointReader course={props.course} name={name()} />
      <CourseTable course={props.course} />
    </section>
  )
}

/** The course as a table, including the required numbers. */
function CourseTable(props: { readonly course: Trajectory }) {
  const { say, language } = useLanguage()
  const integer = (count: number) => formatInteger(count, language())
  const foreseen = () => (props.course.forecast.status === 'forecast' ? props.course.forecast : undefined)
  return (
    <details class="no-print">
      <summary>{say(words.asTable)}</summary>
      <table class="twin">
        <thead>
          <tr>
            <For each={[words.day, words.have, words.road, words.need]}>
              {(word) => <th scope="col">{say(word)}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.course.points}>
            {({ on, actual, due }) => (
              <tr>
                <th scope="row">{formatDate(on)}</th>
                <td>{describeInterval(actual, { language: language() })}</td>
                <td>{integer(due)}</td>
                <td>{integer(props.course.need)}</td>
              </tr>
            )}
          </For>
          <Show when={foreseen()}>
            {(ahead) => (
              <tr data-foreseen>
                <th scope="row">{say(words.forecastOf(formatDate(ahead().to)))}</th>
                <td>
                  {integer(ahead().expected)}; {say(words.half)}: {integer(ahead().half.low)}–
                  {integer(ahead().half.high)}; {say(words.most)}: {integer(ahead().low)}–
                  {integer(ahead().high)}
                </td>
                <td>{integer(props.course.need)}</td>
                <td>{integer(props.course.need)}</td>
              </tr>
            )}
          </Show>
        </tbody>
      </table>
    </details>
  )
}

/**
 * A slider over the points of the chart: arrow keys move to the next point, and each announces its day, its figure and
 * the pace.
 */
function PointReader(props: { readonly course: Trajectory; readonly name: string }) {
  const { say, language } = useLanguage()
  const integer = (count: number) => formatInteger(count, language())
  const said = () => {
    const { points, forecast } = props.course
    const known = points.map(({ on, actual, due }) =>
      say(words.pointSaid(formatDate(on), describeInterval(actual, { language: language() }), integer(due))),
    )
    if (forecast.status !== 'forecast') return known
    const [expected, low, high] = [forecast.expected, forecast.low, forecast.high].map(integer)
    return [...known, say(words.foreseen(formatDate(forecast.to), expected ?? '', low ?? '', high ?? ''))]
  }
  const [chosen, choose] = createSignal<number>()
  const latest = () => props.course.points.length - 1
  const place = () => Math.min(chosen() ?? latest(), said().length - 1)
  return (
    <div class="point-reader no-print">
      <input
        type="range"
        min="0"
        max={said().length - 1}
        value={place()}
        aria-label={`${props.name}: ${say(words.point)}`}
        aria-valuetext={said()[place()] ?? ''}
        onInput={(event) => choose(event.currentTarget.valueAsNumber)}
      />
      <span class="note" aria-hidden="true">
        {said()[place()]}
      </span>
    </div>
  )
}
