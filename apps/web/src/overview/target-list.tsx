import {
  clauseOf,
  type DistrictNames,
  type LastFullYear,
  presentTarget,
  type TargetVerdict,
  targetOf,
  wordCourse,
} from '@lienthehe/domain'
import { wordOfYear } from '@lienthehe/domain/progress'
import { wordCourses } from '@lienthehe/domain/review'
import { bullet } from '@lienthehe/figures'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api, keepPrevious } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { FigureView } from '../ui/figure.tsx'
import { CourseMark, toneOfCourse } from '../verdict-mark.tsx'
import { UnitPlansLink } from './unit-plans-link.tsx'
import { words } from './words.ts'

/** Targets against their demands; folded where something else has to be read first. */
export function TargetList(props: {
  readonly plan: string
  readonly targets: readonly TargetVerdict[]
  readonly isFolded: boolean
  readonly names: DistrictNames
}) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const lastYear = useQuery(() => ({
    queryKey: ['plan', 'lastFullYear', props.plan, asked()],
    queryFn: () => api.plan.lastFullYear.query({ plan: props.plan, asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  const list = () => (
    <>
      <ul class="plain-list">
        <For each={props.targets}>
          {(verdict) => (
            <TargetRow verdict={verdict} names={props.names} lastFullYear={lastYear.data?.before} />
          )}
        </For>
      </ul>
      <p class="note">{say(words.legend)}</p>
      <Show when={props.targets.some(({ course }) => course === 'undetermined')}>
        <p class="note">{say(words.notRecorded)}</p>
      </Show>
    </>
  )
  return (
    <Show when={props.targets.length > 0}>
      <section class="sheet" aria-labelledby="targets">
        <h2 id="targets">{say(props.isFolded ? words.rest : words.targets)}</h2>
        <Show when={props.isFolded} fallback={list()}>
          <details class="rest">
            <summary>{wordCourses(props.targets, language())}</summary>
            {list()}
          </details>
        </Show>
      </section>
    </Show>
  )
}

function TargetRow(props: {
  readonly verdict: TargetVerdict
  readonly names: DistrictNames
  readonly lastFullYear: LastFullYear | undefined
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const view = () => presentTarget(rules(), props.verdict, props.names, language())
  const yearBefore = () => {
    const before = props.lastFullYear
    if (before?.kind !== 'yearBefore') return undefined
    const then = before.targets.find(({ target }) => target === props.verdict.target)
    return then && wordOfYear(before.year, wordCourse(then.course, language()), language())
  }
  const interpretation = () => targetOf(rules(), props.verdict).interpretation
  return (
    <li class="target-row" data-target={view().id} data-course={view().course}>
      <div class="target-name">
        <h3>{view().name}</h3>
        <Disclosure label={view().clause} name={`${view().name}: ${view().clause}`}>
          <p>{say(clauseOf(rules(), props.verdict.clause).demand)}</p>
          <Show when={interpretation()}>
            {(reading) => (
              <p class="note">
                <b>{say(words.readAs)}</b> {say(reading())}
              </p>
            )}
          </Show>
        </Disclosure>
      </div>
      <FigureView
        figure={bullet({
          ...view().bullet,
          tone: toneOfCourse(view().course),
          alternative: say(words.bullet(view().name, view().figure)),
        })}
      />
      <div class="target-figure">
        <span class="figure">{view().figure}</span>
        <CourseMark course={view().course} />
        <Show when={yearBefore()}>{(said) => <span class="note">{said()}</span>}</Show>
      </div>
      <Show when={view().course !== 'achieved'}>
        <p class="target-sentence">{view().sentence}</p>
      </Show>
      <UnitPlansLink verdict={props.verdict} />
    </li>
  )
}
