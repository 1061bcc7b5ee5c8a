import type { PlanRules } from '@lienthehe/domain/plan'
import { presentTarget } from '@lienthehe/domain/publication'
import { formatDate } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { headsQuery, type PlanHeads, rulesQuery } from '../plan/documents.ts'
import { useSession } from '../session.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/faces.tsx'
import { SelectField } from '../ui/field.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { districtNamesOf, unitsQuery } from '../units.ts'
import { CourseMark } from '../verdict-mark.tsx'
import { words } from './words.ts'

type Answer = ApiOutputs['plan']['overview']
type Head = PlanHeads['plans'][number]

/** The two plans in the address, `?ke-hoach=…&voi-ke-hoach=…`; by default the plan of today and another one. */
function useTwoPlans(heads: () => PlanHeads) {
  const [search, setSearch] = useSearchParams<{ 'ke-hoach'?: string; 'voi-ke-hoach'?: string }>()
  const readable = () => heads().plans.filter(({ mayRead }) => mayRead)
  const named = (id: string | undefined) => readable().find((head) => head.id === id)
  const first = () => named(search['ke-hoach']) ?? named(heads().current.id) ?? readable()[0]
  const second = () => {
    const asked = named(search['voi-ke-hoach'])
    return asked !== undefined && asked !== first() ? asked : readable().find((head) => head !== first())
  }
  return {
    ...{ readable, first, second },
    chooseFirst: (id: string) => setSearch({ 'ke-hoach': id }),
    chooseSecond: (id: string) => setSearch({ 'voi-ke-hoach': id }),
  }
}

/** Two plans side by side: what each target requires, and what was reached. */
export function TwoPlansPage() {
  const { say } = useLanguage()
  const heads = useQuery(() => headsQuery)
  const units = useQuery(() => unitsQuery)
  return (
    <Load query={heads} title={say(words.twoPlans)}>
      {(loaded) => (
        <Load query={units} title={say(words.twoPlans)}>
          {(history) => <Chosen heads={loaded()} history={history()} />}
        </Load>
      )}
    </Load>
  )
}

function Chosen(props: { readonly heads: PlanHeads; readonly history: UnitHistory }) {
  const { say } = useLanguage()
  const { me } = useSession()
  const { asked } = useAsOf()
  const { readable, first, second, chooseFirst, chooseSecond } = useTwoPlans(() => props.heads)
  const options = () =>
    readable().map(({ id, number, period }) => ({
      value: id,
      label: `${number} (${period.from.slice(0, 4)}–${period.to.slice(0, 4)})`,
    }))
  const both = () => {
    const [one, other] = [first(), second()]
    return one === undefined || other === undefined ? undefined : ([one, other] as const)
  }
  return (
    <Page
      title={say(words.twoPlans)}
      lede={say(words.twoPlansLede)}
      crumbs={<A href="/ke-hoach">{say(words.plans)}</A>}
      actions={
        <Show when={both()}>
          <AsOfChooser shown={asked() ?? me().today} />
        </Show>
      }
    >
      <Show
        when={both()}
        fallback={
          <Empty>
            <h2>{say(words.onePlan)}</h2>
            <p>
              <A href="/ke-hoach/du-thao">{say(words.draftNext)}</A>
            </p>
          </Empty>
        }
      >
        {(pair) => (
          <div class="stack wide">
            <div class="two-plans-choice actions no-print">
              <SelectField
                id="first-plan"
                label={say(words.firstPlan)}
                value={pair()[0].id}
                onValue={chooseFirst}
                options={options()}
              />
              <SelectField
                id="second-plan"
                label={say(words.secondPlan)}
                value={pair()[1].id}
                onValue={chooseSecond}
                options={options().filter(({ value }) => value !== pair()[0].id)}
              />
            </div>
            <Judged head={pair()[0]}>
              {(one) => (
                <Judged head={pair()[1]}>
                  {(other) => <Beside plans={[one(), other()]} history={props.history} />}
                </Judged>
              )}
            </Judged>
          </div>
        )}
      </Show>
    </Page>
  )
}

type Judgement = { readonly answer: Answer; readonly rules: PlanRules }

/** What one plan requires and what was reached: on the day in the address, or on the plan’s own default day. */
function Judged(props: {
  readonly head: Head
  readonly children: (judged: () => Judgement) => ReturnType<typeof Load>
}) {
  const { asked } = useAsOf()
  const overview = useQuery(() => ({
    queryKey: ['plan', 'overview', props.head.id, asked()],
    queryFn: () => api.plan.overview.query({ plan: props.head.id, asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  return (
    <Load query={overview}>
      {(answer) => {
        const rules = useQuery(() => rulesQuery(answer().plan.hash))
        return (
          <Load query={rules}>
            {(loaded) => props.children(() => ({ answer: answer(), rules: loaded() }))}
          </Load>
        )
      }}
    </Load>
  )
}

function Beside(props: { readonly plans: readonly [Judgement, Judgement]; readonly history: UnitHistory }) {
  const { say, language } = useLanguage()
  const views = ({ answer, rules }: Judgement) =>
    answer.assessment.targets.map((verdict) =>
      presentTarget(rules, verdict, districtNamesOf(props.history), language()),
    )
  const rows = () => {
    const [one, other] = [views(props.plans[0]), views(props.plans[1])]
    const shared = one.map((view) => ({ one: view, other: other.find(({ id }) => id === view.id) }))
    const added = other.filter(({ id }) => !one.some((view) => view.id === id))
    return [...shared, ...added.map((view) => ({ one: undefined, other: view }))]
  }
  type Row = ReturnType<typeof rows>[number]
  const headerOf = ({ answer }: Judgement) => `${answer.plan.number}, ${formatDate(answer.asOf)}`
  return (
    <section class="sheet stack">
      <p>
        <For each={props.plans}>
          {({ answer }) => (
            <>{say(words.operatingUnder(answer.plan.number, `${answer.assessment.clubsOperating}`))} </>
          )}
        </For>
        {say(words.carriedOver)}
      </p>
      <DataTable<Row>
        caption={say(words.targets)}
        columns={[
          { header: say(words.targets), names: true, cell: ({ one, other }) => (one ?? other)?.name },
          { header: headerOf(props.plans[0]), cell: ({ one }) => <Standing view={one} /> },
          { header: headerOf(props.plans[1]), cell: ({ other }) => <Standing view={other} /> },
        ]}
        rows={rows()}
        rowProps={({ one, other }) => ({ 'data-target': (one ?? other)?.id ?? '' })}
      />
    </section>
  )
}

function Standing(props: { readonly view: ReturnType<typeof presentTarget> | undefined }) {
  const { say } = useLanguage()
  return (
    <Show when={props.view} fallback={<span class="note">{say(words.notAsked)}</span>}>
      {(view) => (
        <>
          <span class="figure">
            <Unbroken text={view().figure} />
          </span>{' '}
          <CourseMark of={view()} />
        </>
      )}
    </Show>
  )
}
