import type { Language, TargetVerdict } from '@lienthehe/domain'
import { labelCourse } from '@lienthehe/domain/progress'
import { describeYearColumns, type YearCourse, yearCourses } from '@lienthehe/domain/review'
import { formatInteger } from '@lienthehe/domain/text'
import { columns, courseLooks, figureText } from '@lienthehe/figures'
import { html, raw } from 'hono/html'
import { type PublicAnswer, publicProgress } from '../progress.ts'
import { words } from '../words.ts'
import { disclosure } from './drawing.ts'
import type { Html } from './layout.ts'

/**
 * For each target of the province with a demand for every year: a picture of its figures over the years, and the same
 * figures as a table.
 */
export function yearPictures(answer: PublicAnswer): Html | '' {
  const { released, district, language } = answer
  const progress = publicProgress(answer)
  if (released === null || progress.state !== 'released' || district !== null) return ''
  const pictures = released.content.publication.progress.targets.flatMap((verdict) => {
    const years = yearCourses(verdict)
    const name = progress.targets.find(({ id }) => id === verdict.target)?.name ?? ''
    return years.length === 0 ? [] : [picture(verdict, { name, years }, language)]
  })
  return pictures.length === 0 ? '' : html`<div class="stack">${pictures}</div>`
}

function picture(
  verdict: TargetVerdict,
  { name, years }: { readonly name: string; readonly years: readonly YearCourse[] },
  language: Language,
): Html {
  const { target } = verdict
  const count = (value: number) => formatInteger(value, language)
  const drawn = columns(
    years.map(({ year, actual, need, course }) => ({
      label: String(year),
      value: actual,
      need,
      tone: courseLooks[course].tone,
      printed: count(actual),
    })),
    { alternative: `${name}. ${words.sameAsTable[language]}` },
  )
  return html`<section class="sheet" aria-labelledby="years-${target}"><h2 id="years-${target}">${name}</h2>
<p class="note">${describeYearColumns(verdict, { language })}</p>
<div class="with-columns">${raw(figureText(drawn))}</div>
<details>${disclosure(words.asTable[language], name)}<table>
<thead><tr><th scope="col">${words.year[language]}</th><th scope="col" class="number">${words.have[language]}</th>
<th scope="col" class="number">${words.need[language]}</th><th scope="col">${words.yearResult[language]}</th></tr></thead>
<tbody>${years.map(
    ({
      year,
      actual,
      need,
      ...judged
    }) => html`<tr><th scope="row">${year}</th><td class="number">${count(actual)}</td>
<td class="number">${count(need)}</td><td>${labelCourse(judged, language)}</td></tr>`,
  )}</tbody></table></details></section>`
}
