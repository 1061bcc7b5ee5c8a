import type { UnitKey } from '@lienthehe/domain'
import { formatInteger } from '@lienthehe/domain/text'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { MeansNav } from '../means/means-nav.tsx'
import { nameWithDistrict } from '../means/unit-name.ts'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { TakeOut } from '../take-out.tsx'
import { Empty } from '../ui/faces.tsx'
import { SelectField } from '../ui/field.tsx'
import { Gaps } from './gaps.tsx'
import { LineTable } from './line-table.tsx'
import { type BudgetList, budgetFile, budgetPath, budgetQuery } from './queries.ts'
import { SumTable } from './sum-table.tsx'
import { words } from './words.ts'
import { YearBars } from './year-bars.tsx'
import './budget.css'

/** IV: the money of the plan from its estimates to its final accounts, as of any day. */
export function Budget() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const { asked } = useAsOf()
  const list = useQuery(() => budgetQuery({ plan: plan(), asOf: asked() }))
  return (
    <Show when={may('means.read')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={list} title={say(words.title)}>
        {(loaded) => <Whole list={loaded()} />}
      </Load>
    </Show>
  )
}

function Whole(props: { readonly list: BudgetList }) {
  const { say } = useLanguage()
  return (
    <Page
      title={say(words.title)}
      crumbs={props.list.plan.number}
      lede={say(words.lede)}
      actions={
        <>
          <PlanChoice shown={props.list.plan.id} />
          <AsOfChooser shown={props.list.asOf} />
          <Show when={props.list.units.some(({ mayWrite }) => mayWrite)}>
            <A class="button primary" href={budgetPath(props.list.plan.id, 'moi')}>
              {say(words.recordNew)}
            </A>
          </Show>
        </>
      }
    >
      <MeansNav plan={props.list.plan.id} />
      <Show when={props.list.lines.length > 0} fallback={<NoLine />}>
        <Filled list={props.list} />
      </Show>
    </Page>
  )
}

function NoLine() {
  const { say } = useLanguage()
  return (
    <Empty>
      <h2>{say(words.none)}</h2>
      <p>{say(words.noneAdvice)}</p>
    </Empty>
  )
}

/** The filters in the address: `?nam=2022&don-vi=…`. */
function useNarrowing() {
  const [address, setAddress] = useSearchParams<{ nam?: string; 'don-vi'?: string }>()
  return {
    year: () => (address.nam === undefined ? null : Number(address.nam)),
    unit: (): string | null => address['don-vi'] ?? null,
    narrow: (change: { readonly nam?: string | null; readonly 'don-vi'?: string | null }) =>
      setAddress(change, { replace: true }),
  }
}

function Filled(props: { readonly list: BudgetList }) {
  const { say, language } = useLanguage()
  const { year, unit } = useNarrowing()
  const ofUnit = () => props.list.lines.filter((line) => unit() === null || line.unit === unit())
  const shown = () => ofUnit().filter((line) => year() === null || line.year === year())
  return (
    <div class="stack wide">
      <Narrowing list={props.list} />
      <YearBars lines={ofUnit()} />
      <Show when={shown().length > 0} fallback={<p class="advice">{say(words.noneOfYear)}</p>}>
        <SumTable lines={shown()} list={props.list}>
          <TakeOut file={budgetFile(props.list)} of={say(words.title)} />
        </SumTable>
        <Gaps lines={shown()} asOf={props.list.asOf} />
        <LineTable lines={shown()} list={props.list} />
      </Show>
      <Show when={props.list.withdrawn.length > 0}>
        <p class="note">
          {say(words.withdrawnLines(formatInteger(props.list.withdrawn.length, language())))}
        </p>
      </Show>
    </div>
  )
}

function Narrowing(props: { readonly list: BudgetList }) {
  const { say } = useLanguage()
  const { year, unit, narrow } = useNarrowing()
  const units = () => {
    const used = new Set<UnitKey>(props.list.lines.map((line) => line.unit))
    return props.list.units.filter(({ key }) => used.has(key))
  }
  return (
    <search class="budget-filters no-print">
      <SelectField
        id="budget-year"
        label={say(words.year)}
        value={String(year() ?? '')}
        onValue={(nam) => narrow({ nam: nam || null })}
        options={[
          { value: '', label: say(words.allYears) },
          ...props.list.years.map((each) => ({ value: String(each), label: String(each) })),
        ]}
      />
      <SelectField
        id="budget-unit"
        label={say(words.fields.unit)}
        value={unit() ?? ''}
        onValue={(key) => narrow({ 'don-vi': key || null })}
        options={[
          { value: '', label: say(words.allUnits) },
          ...units().map((each) => ({ value: `${each.key}`, label: nameWithDistrict(each, say) })),
        ]}
      />
    </search>
  )
}
