import { describePlannedProvince, type PlannedProvince } from '@lienthehe/domain/roadmap'
import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { MeansNav } from '../means/means-nav.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { useSession } from '../session.tsx'
import { Empty } from '../ui/faces.tsx'
import { CompleteList } from './complete-list.tsx'
import { PlannedTable } from './planned-table.tsx'
import { type UnitPlanList, unitPlansQuery } from './queries.ts'
import { words } from './words.ts'
import './unit-plans.css'

/** V.4.a: what each unit plans for itself, and whether the plans add up to the province’s plan. */
export function UnitPlans() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const list = useQuery(() => unitPlansQuery(plan()))
  return (
    <Show when={may('unitPlan.read')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={list} title={say(words.title)}>
        {(loaded) => (
          <WithPlanRules hash={loaded().plan.hash} title={say(words.title)}>
            <WholeList list={loaded()} />
          </WithPlanRules>
        )}
      </Load>
    </Show>
  )
}

function WholeList(props: { readonly list: UnitPlanList }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const recorded = () => props.list.units.filter(({ inForce }) => inForce !== null).length
  const lede = () => {
    const [some, all] = [recorded(), props.list.units.length].map((many) => formatInteger(many, language()))
    return say(words.onRecord(some ?? '', all ?? ''))
  }
  return (
    <Page
      title={say(words.title)}
      crumbs={say(rules().title)}
      lede={props.list.units.length > 0 ? lede() : undefined}
      actions={<PlanChoice shown={props.list.plan.id} />}
    >
      <MeansNav plan={props.list.plan.id} />
      <Switch fallback={<FilledList list={props.list} isBlank={recorded() === 0} />}>
        <Match when={props.list.asked === 0}>
          <Empty>
            <h2>{say(words.noneAsked)}</h2>
            <p>{say(words.noneAskedAdvice)}</p>
          </Empty>
        </Match>
        <Match when={props.list.units.length === 0}>
          <Empty>
            <h2>{say(words.noneYours)}</h2>
            <p>{say(words.noneYoursAdvice)}</p>
          </Empty>
        </Match>
      </Switch>
    </Page>
  )
}

function FilledList(props: { readonly list: UnitPlanList; readonly isBlank: boolean }) {
  const { say } = useLanguage()
  return (
    <div class="stack wide">
      <Show when={props.isBlank}>
        <section class="advice stack brief">
          <h2>{say(words.noneYet)}</h2>
          <p>{say(words.noneYetAdvice)}</p>
        </section>
      </Show>
      <Show when={!props.isBlank && props.list.comparison}>
        {(comparison) => <AddingUp comparison={comparison()} list={props.list} />}
      </Show>
      <PlannedTable list={props.list} />
      <Show when={props.list.comparison}>
        <CompleteList list={props.list} />
      </Show>
    </div>
  )
}

/** Whether the plans add up: what is missing and where, shown before the table of numbers. */
function AddingUp(props: { readonly comparison: PlannedProvince; readonly list: UnitPlanList }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const sentences = () => {
    const names = new Map(props.list.units.map(({ unit }) => [unit.key, unit.name]))
    return describePlannedProvince(props.comparison, { plan: rules(), names, language: language() })
  }
  return (
    <section class="sheet" aria-labelledby="add-up" data-part="add-up">
      <h2 id="add-up">{say(words.addUp)}</h2>
      <ul class="plain-list sentences">
        <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </section>
  )
}
