import type { IsoDate, PlanAssessment } from '@lienthehe/domain'
import { citeClause } from '@lienthehe/domain/plan'
import type { DistrictNames, RuleSummary } from '@lienthehe/domain/progress'
import { type LateYear, lateByYear } from '@lienthehe/domain/progress'
import { clubRuleOf, labelStanding, type StandingWord } from '@lienthehe/domain/quality'
import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { listPath } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { foundingVerdict } from './heat.ts'
import { words } from './words.ts'

const outside = ['above', 'below', 'either'] as const satisfies readonly StandingWord[]

/** What the user should check next, the items with most clubs first; each item links to its clubs. */
export function TodoList(props: {
  readonly assessment: PlanAssessment
  readonly names: DistrictNames
  /** The day for which the list of clubs shows the same numbers; `null`: today. */
  readonly listDay: IsoDate | null
}) {
  const { say } = useLanguage()
  const rules = () =>
    props.assessment.clubRules
      .filter((summary) => outsideOf(summary) > 0)
      .toSorted((one, other) => outsideOf(other) - outsideOf(one))
  const plan = usePlanRules()
  const local = () => foundingVerdict(plan(), props.assessment.targets, 'districtAndYear')
  const years = () => lateByYear(local()?.parts ?? [])
  return (
    <section class="sheet" aria-labelledby="todo">
      <h2 id="todo">{say(words.todo)}</h2>
      <Show
        when={rules().length + years().length > 0}
        fallback={<p class="note">{say(words.nothingToDo)}</p>}
      >
        <ul class="plain-list todo">
          <For each={rules()}>{(summary) => <RuleItem summary={summary} listDay={props.listDay} />}</For>
          <Show when={local()}>
            {(target) => <LocalItem clause={target().clause} years={years()} names={props.names} />}
          </Show>
        </ul>
      </Show>
    </section>
  )
}

/** For each year, the districts that founded no club with local money. */
function LocalItem(props: {
  readonly clause: string
  readonly years: readonly LateYear[]
  readonly names: DistrictNames
}) {
  const { say } = useLanguage()
  const count = () => props.years.reduce((sum, { districts }) => sum + districts.length, 0)
  return (
    <Show when={count() > 0}>
      <li>
        <span class="figure">{count()}</span>
        <div>
          {say(words.withoutLocal)} ({say(citeClause(props.clause))})
          <ul class="plain-list note todo-years">
            <For each={props.years}>
              {({ year, districts }) => (
                <li>
                  {year}: {districts.map((key) => props.names.get(key) ?? key).join(', ')}
                </li>
              )}
            </For>
          </ul>
        </div>
      </li>
    </Show>
  )
}

function outsideOf(summary: RuleSummary): number {
  return outside.reduce((sum, side) => sum + summary[side], 0)
}

function RuleItem(props: { readonly summary: RuleSummary; readonly listDay: IsoDate | null }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const rule = () => clubRuleOf(rules(), props.summary)
  const sides = () => [...outside, 'undetermined' as const].filter((side) => props.summary[side] > 0)
  const clubs = (side: StandingWord) =>
    listPath({ rule: props.summary.rule, standing: side, status: 'operating', asOf: props.listDay })
  return (
    <li data-rule={props.summary.rule}>
      <span class="figure">{formatInteger(outsideOf(props.summary), language())}</span>
      <span>
        {say(words.outside(say(rule().name).toLowerCase()))}
        <span class="todo-links">
          <For each={sides()}>
            {(side) => (
              <A href={clubs(side)}>
                {formatInteger(props.summary[side], language())}{' '}
                {labelStanding(side, language()).toLowerCase()}
              </A>
            )}
          </For>
        </span>
      </span>
    </li>
  )
}
