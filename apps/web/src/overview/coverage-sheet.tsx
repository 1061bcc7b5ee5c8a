import type { IsoDate, UnitKey } from '@lienthehe/domain'
import {
  type Coverage,
  describeCoverageComparison,
  describeShare,
  describeUnitCoverage,
} from '@lienthehe/domain/progress'
import { formatDate } from '@lienthehe/domain/text'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { bullet } from '@lienthehe/figures'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, lazy, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { FigureView } from '../ui/figure.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { words } from './words.ts'

type Answer = ApiOutputs['plan']['coverage']

/** Loaded only on request, because it contains the borders. */
const CommunePicture = lazy(async () => {
  const { CommunePicture } = await import('./commune-picture.tsx')
  return { default: CommunePicture }
})

/** Which communes have a club, by the plan's list of communes and by today's, and for each unit why the two differ. */
export function CoverageSheet(props: {
  readonly plan: string
  /** The day for which the list of clubs shows the same numbers; `null`: today. */
  readonly listDay: IsoDate | null
}) {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const coverage = useQuery(() => ({
    queryKey: ['plan', 'coverage', props.plan, asked()],
    queryFn: () => api.plan.coverage.query({ plan: props.plan, asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  return (
    <section class="sheet coverage" aria-labelledby="coverage">
      <h2 id="coverage">{say(words.coverage)}</h2>
      <Load query={coverage}>{(answer) => <Lists answer={answer()} listDay={props.listDay} />}</Load>
    </section>
  )
}

function Lists(props: { readonly answer: Answer; readonly listDay: IsoDate | null }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const comparison = () => props.answer.comparison
  const units = () => new Map(props.answer.units.map((unit) => [unit.key, unit]))
  const [isPictureAsked, askPicture] = createSignal(false)
  return (
    <>
      <For each={[comparison().promised, comparison().present]}>{(list) => <ListRow list={list} />}</For>
      <p class="note">{describeCoverageComparison(comparison(), { plan: rules(), language: language() })}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && askPicture(true)}>
        <summary>{say(words.communePicture)}</summary>
        <Show when={isPictureAsked()}>
          <CommunePicture comparison={comparison()} units={units()} listDay={props.listDay} />
        </Show>
      </details>
      <details>
        <summary>{say(words.unitByUnit)}</summary>
        <UnitTable rows={comparison().units} units={units()} />
      </details>
    </>
  )
}

/** Each commune of today beside the old communes that it was made of, and which of them have a club. */
function UnitTable(props: {
  readonly rows: Answer['comparison']['units']
  readonly units: ReadonlyMap<UnitKey, AdministrativeUnit>
}) {
  const { say, language } = useLanguage()
  const hasUnknown = () =>
    props.rows.some(({ madeOf }) => madeOf.some(({ hasClub }) => hasClub === 'unknown'))
  return (
    <table class="coverage-units">
      <thead>
        <tr>
          <th scope="col">{say(words.unitToday)}</th>
          <th scope="col">{say(words.madeOfWith)}</th>
          <Show when={hasUnknown()}>
            <th scope="col">{say(words.madeOfUnknown)}</th>
          </Show>
          <th scope="col">{say(words.madeOfWithout)}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => {
            const said = () => describeUnitCoverage(row, { units: props.units, language: language() })
            return (
              <tr data-club={row.hasClub}>
                <th scope="row">
                  {said().unit}
                  <span class="note">{said().answer}</span>
                </th>
                <td>{said().madeOf.yes || '–'}</td>
                <Show when={hasUnknown()}>
                  <td>{said().madeOf.unknown || '–'}</td>
                </Show>
                <td>{said().madeOf.no || '–'}</td>
              </tr>
            )
          }}
        </For>
      </tbody>
    </table>
  )
}

function ListRow(props: { readonly list: Coverage }) {
  const { say, language } = useLanguage()
  const name = () => say(words.onList(formatDate(props.list.on)))
  const figure = () => describeShare(props.list.covered, { of: props.list.of, language: language() })
  return (
    <Show when={props.list.of > 0}>
      <div class="coverage-row" data-list={props.list.on}>
        <span>{name()}</span>
        <span class="figure">
          <Unbroken text={figure()} />
        </span>
        <FigureView
          figure={bullet({
            low: props.list.covered.low,
            high: props.list.covered.high === 'unbounded' ? props.list.of : props.list.covered.high,
            scale: props.list.of,
            tone: 'met',
            alternative: `${name()}: ${figure()}`,
          })}
        />
      </div>
    </Show>
  )
}
