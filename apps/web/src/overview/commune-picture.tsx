import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { type CoverageComparison, describeUnitCoverage, type UnitCoverage } from '@lienthehe/domain/progress'
import { formatDate } from '@lienthehe/domain/text'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import {
  type Areas,
  hoaBinhCommunes2020,
  hoaBinhCommunes2025,
  map,
  type Told,
  tiles,
} from '@lienthehe/figures/map/communes'
import { createSignal, Show } from 'solid-js'
import { listPath } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { FigureView } from '../ui/figure.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { words } from './commune-picture-words.ts'
import { moveOnMap, withOneStop } from './move-on-map.ts'
import '../ui/map.css'

type Shown = {
  readonly comparison: CoverageComparison
  readonly units: ReadonlyMap<UnitKey, AdministrativeUnit>
  /** The day for which the list of clubs shows the same numbers; `null`: today. */
  readonly listDay: IsoDate | null
}

/** The shade and the sign of each answer: both are shown, because a shade alone is not enough. */
const looks = {
  yes: { depth: 3, figure: '✓' },
  unknown: { depth: 1, figure: '?' },
  no: { depth: 0, figure: '' },
} as const satisfies Record<UnitCoverage['hasClub'], Pick<Told, 'depth' | 'figure'>>

/**
 * Which communes have a club, as tiles of one size or on a map. The communes are those of the plan's list or of today;
 * each links to its clubs.
 */
export function CommunePicture(props: Shown) {
  const { say, language } = useLanguage()
  const [list, setList] = createSignal<'promised' | 'present'>('present')
  const [look, setLook] = createSignal<'tiles' | 'map'>('tiles')
  const of = (which: 'promised' | 'present') => ({
    value: which,
    label: say(words.listOf(props.comparison[which].of, formatDate(props.comparison[which].on))),
  })
  const communes = () => (list() === 'present' ? props.comparison.units : thenUnits(props.comparison))
  const told = () =>
    communes().map((commune): Told => {
      const { unit, answer } = describeUnitCoverage(commune, { units: props.units, language: language() })
      return {
        ...looks[commune.hasClub],
        code: props.units.get(commune.unit)?.code ?? commune.unit,
        alternative: `${unit}: ${answer}`,
        address: listPath({ unit: commune.unit, status: 'operating', asOf: props.listDay }),
      }
    })
  const areas = (): Areas => (list() === 'present' ? hoaBinhCommunes2025 : hoaBinhCommunes2020)
  // False for another province or list, for which no borders are available.
  const isDrawn = () => areas().areas.every(({ code }) => told().some((one) => one.code === code))
  const figure = () => {
    const name = `${say(look() === 'tiles' ? words.tiles : words.map)}: ${of(list()).label}`
    return withOneStop((look() === 'tiles' ? tiles : map)(areas(), told(), name))
  }
  return (
    <div class="commune-picture stack" data-list={list()} data-look={look()}>
      <RadioChoices
        id="commune-list"
        label={say(words.list)}
        value={list()}
        onValue={setList}
        options={[of('present'), of('promised')]}
      />
      <RadioChoices
        id="commune-look"
        label={say(words.look)}
        value={look()}
        onValue={setLook}
        options={[
          { value: 'tiles', label: say(words.tiles) },
          { value: 'map', label: say(words.map) },
        ]}
      />
      <Show when={isDrawn()} fallback={<p class="note">{say(words.noBorders)}</p>}>
        {/* The focus is always on one of the links inside; the arrow keys move it from one link to the next. */}
        <div role="none" onKeyDown={moveOnMap}>
          <FigureView figure={figure()} />
        </div>
        <p class="note">{say(words.key)}</p>
        <p class="note">{say(look() === 'tiles' ? words.tilesShown : words.approximate)}</p>
      </Show>
    </div>
  )
}

/** The communes of the plan's list, each listed once: a reform may have divided one among several communes of today. */
function thenUnits({ units }: CoverageComparison): readonly UnitCoverage[] {
  const then = new Map(units.flatMap(({ madeOf }) => madeOf.map((old) => [old.unit, old.hasClub])))
  return [...then].map(([unit, hasClub]) => ({ unit, hasClub, madeOf: [] }))
}
