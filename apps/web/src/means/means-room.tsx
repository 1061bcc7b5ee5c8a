import { labelMeansKind, type MeansKind } from '@lienthehe/domain/resources'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, type JSX, Show } from 'solid-js'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { PagedTable } from '../paged-table.tsx'
import { useSession } from '../session.tsx'
import { TakeOut } from '../take-out.tsx'
import type { Column } from '../ui/data-table.tsx'
import { Empty } from '../ui/faces.tsx'
import { SelectField } from '../ui/field.tsx'
import { MeansNav } from './means-nav.tsx'
import { type ListedMeans, type MeansList, meansPath, meansQuery, newMeansPath } from './queries.ts'
import { tellRecord } from './told.ts'
import { nameWithDistrict } from './unit-name.ts'
import { words } from './words.ts'

/** A screen that lists records of these kinds as of any day: what can be added, the totals, and each record. */
export function MeansRoom(props: {
  readonly room: 'giving' | 'works'
  readonly kinds: readonly MeansKind[]
  /** Shows the totals of the records. */
  readonly sums: (list: MeansList) => JSX.Element
}) {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const { asked } = useAsOf()
  const list = useQuery(() => meansQuery({ plan: plan(), asOf: asked() }))
  const title = () => say(words[props.room].title)
  return (
    <Show when={may('means.read')} fallback={<NotAllowed title={title()} />}>
      <Load query={list} title={title()}>
        {(loaded) => (
          <Page
            title={title()}
            crumbs={loaded().plan.number}
            lede={say(words[props.room].lede)}
            actions={
              <>
                <PlanChoice shown={loaded().plan.id} />
                <AsOfChooser shown={loaded().asOf} />
                <TakeOut file={exportPath(props.room, loaded())} of={title()} />
              </>
            }
          >
            <MeansNav plan={loaded().plan.id} />
            <div class="stack wide">
              <Show when={loaded().units.some(({ mayWrite }) => mayWrite)}>
                <Beginnings kinds={props.kinds} plan={loaded().plan.id} />
              </Show>
              <Filled list={loaded()} kinds={props.kinds}>
                {props.sums(loaded())}
              </Filled>
            </div>
          </Page>
        )}
      </Load>
    </Show>
  )
}

/** The address of the Excel file with what the screen shows, as of the same day. */
function exportPath(room: 'giving' | 'works', { plan, asOf }: MeansList): string {
  return `/api/exports/${room}?${new URLSearchParams({ plan: plan.id, asOf })}`
}

function Beginnings(props: { readonly kinds: readonly MeansKind[]; readonly plan: string }) {
  const { say, language } = useLanguage()
  return (
    <p class="actions no-print">
      {say(words.recordOne)}
      <For each={props.kinds}>
        {(kind) => (
          <A class="button" href={newMeansPath(kind, props.plan)}>
            {labelMeansKind(kind, language())}
          </A>
        )}
      </For>
    </p>
  )
}

function Filled(props: {
  readonly list: MeansList
  readonly kinds: readonly MeansKind[]
  readonly children: JSX.Element
}) {
  const { say } = useLanguage()
  const own = () => props.list.records.filter(({ about }) => props.kinds.includes(about.kind))
  return (
    <Show
      when={own().length > 0}
      fallback={
        <Empty>
          <h2>{say(words.none)}</h2>
          <p>{say(words.noneAdvice)}</p>
        </Empty>
      }
    >
      {props.children}
      <RecordTable list={props.list} records={own()} kinds={props.kinds} />
    </Show>
  )
}

function RecordTable(props: {
  readonly list: MeansList
  readonly records: readonly ListedMeans[]
  readonly kinds: readonly MeansKind[]
}) {
  const { say, language } = useLanguage()
  const [address, setAddress] = useSearchParams<{ loai?: string }>()
  const kind = () => props.kinds.find((each) => each === address.loai)
  const rows = () => props.records.filter(({ about }) => kind() === undefined || about.kind === kind())
  const nameOf = (key: string) => {
    const unit = props.list.units.find((each) => each.key === key)
    return unit === undefined ? key : nameWithDistrict(unit, say)
  }
  const columns = (): readonly Column<ListedMeans>[] => [
    {
      header: say(words.what),
      names: true,
      cell: (record) => (
        <A href={meansPath(record.about.kind, record.id, props.list.plan.id)}>
          {tellRecord(record, props.list, language())}
        </A>
      ),
    },
    { header: say(words.kind), cell: ({ about }) => labelMeansKind(about.kind, language()) },
    { header: say(words.day), cell: ({ on }) => formatDate(on) },
    { header: say(words.unit), cell: ({ unit }) => nameOf(unit) },
  ]
  return (
    <section class="sheet stack" aria-labelledby="means-records" data-part="records">
      <h2 id="means-records">{say(words.records)}</h2>
      <SelectField
        id="means-kind"
        label={say(words.kind)}
        value={kind() ?? ''}
        onValue={(loai) => setAddress({ loai: loai || null }, { replace: true })}
        options={[
          { value: '', label: say(words.all) },
          ...props.kinds.map((value) => ({ value, label: labelMeansKind(value, language()) })),
        ]}
      />
      <PagedTable
        pageSize={20}
        caption={say(words.count(formatInteger(rows().length, language())))}
        columns={columns()}
        rows={rows()}
      />
    </section>
  )
}
