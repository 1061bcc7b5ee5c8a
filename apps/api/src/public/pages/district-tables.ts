import type { Language, Plan, Target } from '@lienthehe/domain'
import {
  describeDemand,
  describeInterval,
  foundingTarget,
  hasBegun,
  labelCourse,
} from '@lienthehe/domain/progress'
import {
  describePrivacy,
  type PublishedCount,
  type PublishedDistrict,
  type PublishedProgress,
} from '@lienthehe/domain/publication'
import { shortNameOf } from '@lienthehe/domain/review'
import { html } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import type { PublicAnswer } from '../progress.ts'
import { words } from '../words.ts'
import { courseMark } from './drawing.ts'
import type { Html } from './layout.ts'

/** The two tables of districts: the clubs founded each year, and the people whom the clubs reach. */
export function districtTables(answer: PublicAnswer, plan: Plan): Html | '' {
  const { released, about, language } = answer
  // Since 2025-07-01 there are no districts, and the figures of a single commune are too small to be published.
  if (released === null || about.places.districts.length === 0) return ''
  const { progress } = released.content.publication
  const rows = about.places.districts.flatMap((place) => {
    const figures = progress.districts.find(({ district }) => district === place.key)
    return figures === undefined ? [] : [{ name: districtLink(answer, place), figures }]
  })
  return html`<div class="pair">${foundingTable(plan, progress, rows, language)}${reachTable(rows, language)}</div>`
}

type Row = { readonly name: Html; readonly figures: PublishedDistrict }

function districtLink({ about, plans, pinned, language }: PublicAnswer, place: PublicAnswer['place']): Html {
  const address = addressOf('/tien-do', about, plans, { unit: place.code, pinned })
  return html`<a href="${inLanguage(address, language)}">${shortNameOf(place, language)}</a>`
}

function foundingTable(
  plan: Plan,
  { asOf }: PublishedProgress,
  rows: readonly Row[],
  language: Language,
): Html {
  const quota = foundingTarget(plan, 'district')
  const demand =
    quota === undefined
      ? ''
      : html` <span class="whole">(${describeDemand(quota.demand, { language })})</span>`
  return html`<section class="sheet"><table>
<caption>${words.byYear[language]}</caption>
<thead><tr><th scope="col">${words.district[language]}</th>
${plan.period.years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
<th scope="col" class="number">${words.wholePeriod[language]}${demand}</th></tr></thead>
<tbody>${rows.map(
    ({ name, figures }) => html`<tr><th scope="row">${name} ${quotaMark(figures, quota, language)}</th>
${figures.founded.map(({ year, clubs }) => html`<td class="number">${hasBegun(year, plan, asOf) ? clubs : '–'}</td>`)}
<td class="number"><b>${figures.foundedInAll}</b></td></tr>`,
  )}</tbody></table>
<p class="note">${words.byYearNote[language]}</p></section>`
}

function quotaMark({ parts }: PublishedDistrict, quota: Target | undefined, language: Language): Html | '' {
  const part = parts.find(({ target }) => target === quota?.id)
  return part === undefined ? '' : courseMark(part.course, labelCourse(part, language))
}

function reachTable(rows: readonly Row[], language: Language): Html {
  return html`<section class="sheet"><table>
<caption>${words.byDistrict[language]}</caption>
<thead><tr><th scope="col">${words.district[language]}</th>
<th scope="col" class="number">${words.communesCovered[language]}</th>
<th scope="col" class="number">${words.clubsOperating[language]}</th>
<th scope="col" class="number">${words.membersOfNewClubs[language]}</th>
<th scope="col" class="number">${words.olderPeopleOfNewClubs[language]}</th></tr></thead>
<tbody>${rows.map(
    ({ name, figures }) => html`<tr><th scope="row">${name}</th>
<td class="number">${describeInterval(figures.communesCovered, { language })}/${figures.communes}</td>
<td class="number">${figures.clubsOperating}</td>
${peopleCell(figures.membersOfNewClubs, language)}
${peopleCell(figures.olderPeopleOfNewClubs, language)}</tr>`,
  )}</tbody></table>
<p class="note">${describePrivacy(language)}</p></section>`
}

/** Hidden and missing figures get words: an empty cell or a 0 would be read as a figure. */
function peopleCell(cell: PublishedCount, language: Language): Html {
  if (cell.kind === 'number')
    return html`<td class="number">${describeInterval(cell.people, { language })}</td>`
  return html`<td class="unsaid">${words[cell.kind][language]}</td>`
}
