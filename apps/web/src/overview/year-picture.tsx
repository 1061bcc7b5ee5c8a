import type { TargetVerdict } from '@lienthehe/domain'
import { labelCourse } from '@lienthehe/domain/progress'
import { describeYearColumns, type YearCourse, yearCourses } from '@lienthehe/domain/review'
import { formatInteger } from '@lienthehe/domain/text'
import { columns } from '@lienthehe/figures'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { FigureView } from '../ui/figure.tsx'
import { toneOfCourse } from '../verdict-mark.tsx'
import { words } from './words.ts'

/** The result of a target year by year, as a picture and as a table, if the plan requires a number for each year. */
export function YearPicture(props: { readonly verdict: TargetVerdict; readonly name: string }) {
  const { say, language } = useLanguage()
  const years = () => yearCourses(props.verdict)
  const title = () => describeYearColumns(props.verdict, { language: language() })
  const picture = () =>
    columns(
      years().map(({ year, actual, need, course }) => ({
        label: String(year),
        value: actual,
        need,
        tone: toneOfCourse(course),
        printed: formatInteger(actual, language()),
      })),
      { alternative: `${props.name}. ${title()}: ${years().map(spoken).join('; ')}` },
    )
  const spoken = ({ year, actual, need }: YearCourse) =>
    say(words.yearSaid(year, formatInteger(actual, language()), formatInteger(need, language())))
  return (
    <Show when={years().length > 0}>
      <figure class="goal-years with-columns">
        <figcaption class="note">{title()}</figcaption>
        <FigureView figure={picture()} />
        <details class="no-print">
          <summary>{say(words.asTable)}</summary>
          <table class="twin">
            <thead>
              <tr>
                <th scope="col">{say(words.year)}</th>
                <th scope="col">{say(words.have)}</th>
                <th scope="col">{say(words.need)}</th>
                <th scope="col">{say(words.result)}</th>
              </tr>
            </thead>
            <tbody>
              <For each={years()}>
                {({ year, actual, need, ...judged }) => (
                  <tr>
                    <th scope="row">{year}</th>
                    <td>{formatInteger(actual, language())}</td>
                    <td>{formatInteger(need, language())}</td>
                    <td>{labelCourse(judged, language())}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </details>
      </figure>
    </Show>
  )
}
