import {
  type Coverage,
  formatDate,
  wordCoverageComparison,
  wordShare,
  wordUnitCoverage,
} from '@lienthehe/domain'
import { bullet } from '@lienthehe/figures'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { FigureView } from '../ui/figure.tsx'
import { words } from './words.ts'

type Answer = ApiOutputs['plan']['coverage']

/** The same clubs on the plan's list of communes and on today's, and unit by unit why the two read differently. */
export function CoverageSheet(props: { readonly plan: string }) {
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
      <Load query={coverage}>{(answer) => <Lists answer={answer()} />}</Load>
    </section>
  )
}

function Lists(props: { readonly answer: Answer }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const comparison = () => props.answer.comparison
  const units = () => new Map(props.answer.units.map((unit) => [unit.key, unit]))
  return (
    <>
      <For each={[comparison().promised, comparison().present]}>{(list) => <ListRow list={list} />}</For>
      <p class="note">{wordCoverageComparison(rules(), comparison(), language())}</p>
      <details>
        <summary>{say(words.unitByUnit)}</summary>
        <ul class="plain-list note">
          <For each={comparison().units}>
            {(unit) => <li data-club={unit.hasClub}>{wordUnitCoverage(unit, units(), language())}</li>}
          </For>
        </ul>
      </details>
    </>
  )
}

function ListRow(props: { readonly list: Coverage }) {
  const { say, language } = useLanguage()
  const name = () => say(words.onList(formatDate(props.list.on)))
  const figure = () => wordShare(props.list.covered, props.list.of, language())
  return (
    <Show when={props.list.of > 0}>
      <div class="coverage-row" data-list={props.list.on}>
        <span>{name()}</span>
        <span class="figure">{figure()}</span>
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
