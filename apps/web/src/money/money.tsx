import { describeWithoutBook } from '@lienthehe/domain/money'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { type AdministrativeUnit, fullNameOf, isUnitKey } from '@lienthehe/domain/units'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { PlanOver } from '../plan/plan-over.tsx'
import { WithPlanRules } from '../plan/plan-rules.tsx'
import { planOverWords } from '../plan/words.ts'
import { useSession } from '../session.tsx'
import { Empty } from '../ui/faces.tsx'
import { LackingClubs } from './lacking-clubs.tsx'
import { type MoneyView, moneyPath, moneyQuery } from './queries.ts'
import { UnitParts } from './unit-parts.tsx'
import { WholeMoney } from './whole-money.tsx'
import { words } from './words.ts'
import './money.css'

/** I.2.b:2 and I.2.b:3 for a unit: what its clubs hold and lend on a day, and which of them lack a fund. */
export function MoneyOverview() {
  const { say } = useLanguage()
  const { may } = useSession()
  const [address] = useSearchParams<{ 'dia-ban'?: string }>()
  const { asked } = useAsOf()
  const unit = () => {
    const key = address['dia-ban']
    return key !== undefined && isUnitKey(key) ? key : null
  }
  const money = useQuery(() => moneyQuery({ unit: unit(), asOf: asked() }))
  return (
    <Show when={may('book.sums')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={money} title={say(words.title)}>
        {(view) => (
          <WithPlanRules hash={view().plan.hash} title={say(words.title)}>
            <Overview view={view()} />
          </WithPlanRules>
        )}
      </Load>
    </Show>
  )
}

function Overview(props: { readonly view: MoneyView }) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const title = () => (props.view.unit === null ? words.title : titleOf(props.view.unit))
  const lede = () => {
    const { whole, asOf } = props.view
    const clubs = say(words.clubs(formatInteger(whole.clubs, language())))
    return `${formatDate(asOf)}: ${clubs}. ${describeWithoutBook(whole, { language: language() })}.`
  }
  return (
    <Page
      title={say(title())}
      lede={lede()}
      crumbs={
        <Show when={props.view.unit}>
          <A href={moneyPath({ unit: null, asOf: asked() })}>{say(words.wholeArea)}</A>
        </Show>
      }
      actions={<AsOfChooser shown={props.view.asOf} />}
    >
      <Show
        when={props.view.whole.clubs > 0}
        fallback={
          <Empty>
            <h2>{say(words.none)}</h2>
            <p>{say(words.noneAdvice)}</p>
          </Empty>
        }
      >
        <div class="stack wide">
          <PlanOver plan={props.view.plan} means={planOverWords.clubs} />
          <Show when={props.view.whole.clubsWithoutBook === props.view.whole.clubs}>
            <p class="advice">{say(words.noBooks)}</p>
          </Show>
          <WholeMoney whole={props.view.whole} asOf={props.view.asOf} />
          <Show when={props.view.parts.length > 1}>
            <UnitParts parts={props.view.parts} />
          </Show>
          <LackingClubs lacking={props.view.lacking} />
        </div>
      </Show>
    </Page>
  )
}

function titleOf(unit: Pick<AdministrativeUnit, 'name' | 'type'>) {
  const { vi, en } = fullNameOf(unit)
  return { vi: words.titleOf(vi).vi, en: words.titleOf(en).en }
}
