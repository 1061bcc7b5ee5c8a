import { describeInterval } from '@lienthehe/domain/progress'
import type { PublishedDistrict } from '@lienthehe/domain/publication'
import { shortNameOf } from '@lienthehe/domain/review'
import { figureText, heatOf } from '@lienthehe/figures'
import { type Areas, hoaBinhDistricts, map, type Told } from '@lienthehe/figures/map'
import { html, raw } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import type { PublicAnswer } from '../progress.ts'
import { words } from '../words.ts'
import type { Html } from './layout.ts'

/** The borders that we have: for each province's code, its districts in the years of the plan. */
const borders: Readonly<Record<string, Areas>> = { '17': hoaBinhDistricts }

/**
 * The districts of the plan on a map: how many communes of each have a club. The table beside the map has the same
 * figures.
 */
export function districtMap(answer: PublicAnswer): Html | '' {
  const { about, released, language } = answer
  const areas = borders[about.places.province.code]
  if (released === null || areas === undefined) return ''
  const { progress } = released.content.publication
  const told = about.places.districts.flatMap((place) => {
    const figures = progress.districts.find(({ district }) => district === place.key)
    return figures === undefined ? [] : [tell(answer, place, figures)]
  })
  if (told.length === 0) return ''
  const title = words.map[language]
  return html`<section class="sheet" aria-labelledby="map"><h2 id="map">${title}</h2>
${raw(figureText(map(areas, told, title)))}
<p class="note">${words.mapKey[language]}</p></section>`
}

function tell(
  { about, plans, pinned, language }: PublicAnswer,
  place: PublicAnswer['place'],
  { communes, communesCovered }: PublishedDistrict,
): Told {
  const figure = `${describeInterval(communesCovered, { language })}/${communes}`
  const address = addressOf('/tien-do', about, plans, { unit: place.code, pinned })
  return {
    code: place.code,
    figure,
    alternative: `${shortNameOf(place, language)}: ${figure} ${words.communesWithClub[language]}`,
    depth: heatOf(communesCovered.low, communes),
    address: inLanguage(address, language),
  }
}
