import {
  describePeriod,
  describeSnapshot,
  describeSnapshotRefusal,
  type ReviewedPeriod,
} from '@lienthehe/domain/snapshots'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { periodOfText, periodText, snapshotPath } from './closed-periods-paths.ts'
import {
  type ClosedPeriod,
  type ClosedPeriods,
  type ClosingPreview,
  closedPeriodsQuery,
  closingQuery,
  type ReadyPreview,
} from './closed-periods-queries.ts'
import { words } from './closed-periods-words.ts'
import { ClosingForm } from './closing-form.tsx'
import { PeriodChoice } from './period-choice.tsx'

/** The closed periods of a plan and, for users with the right, a link to close another. */
export function ClosedPeriodsPage() {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  const list = useQuery(() => closedPeriodsQuery(plan()))
  return (
    <Load query={list} title={say(words.title)}>
      {(loaded) => <WholeScreen list={loaded()} />}
    </Load>
  )
}

function WholeScreen(props: { readonly list: ClosedPeriods }) {
  const { say } = useLanguage()
  const { may } = useSession()
  return (
    <Page
      title={say(words.title)}
      crumbs={props.list.plan.number}
      lede={say(words.lede)}
      actions={<PlanChoice shown={props.list.plan.id} />}
    >
      <div class="stack wide">
        <SnapshotTable list={props.list} />
        <Show when={may('review.close')}>
          <Closing plan={props.list.plan.id} />
        </Show>
      </div>
    </Page>
  )
}

function SnapshotTable(props: { readonly list: ClosedPeriods }) {
  const { say, language } = useLanguage()
  const state = ({ kept, withdrawnBy }: ClosedPeriod) =>
    kept.withdrawal === null ? words.inUse : words.withdrawnBy(withdrawnBy ?? '', kept.withdrawal.reason)
  return (
    <section class="sheet stack" data-part="closed-periods">
      <Show when={props.list.snapshots.length > 0} fallback={<p>{say(words.listEmpty)}</p>}>
        <DataTable
          caption={say(words.list)}
          columns={[
            {
              header: say(words.columns.snapshot),
              names: true,
              cell: ({ kept }) => (
                <A href={snapshotPath(kept.number)}>{describeSnapshot(kept, { language: language() })}</A>
              ),
            },
            {
              header: say(words.columns.period),
              cell: ({ kept }) =>
                describePeriod(kept.period, { plan: props.list.plan, language: language() }),
            },
            { header: say(words.columns.by), cell: ({ by }) => by },
            { header: say(words.columns.state), cell: (listed) => say(state(listed)) },
          ]}
          rows={props.list.snapshots}
        />
      </Show>
    </section>
  )
}

/** The period is stored in the address, so that a user can send the screen to somebody else. */
function Closing(props: { readonly plan: string }) {
  const [search, setSearch] = useSearchParams<{ ky?: string }>()
  const preview = useQuery(() => closingQuery(props.plan, periodOfText(search.ky ?? '')))
  return (
    <Load query={preview}>
      {(loaded) => (
        <ClosingSheet
          preview={loaded()}
          onChoose={(period) => setSearch({ ky: periodText(period) }, { replace: true })}
        />
      )}
    </Load>
  )
}

function ClosingSheet(props: {
  readonly preview: ClosingPreview
  readonly onChoose: (period: ReviewedPeriod) => void
}) {
  const { say, language } = useLanguage()
  const ready = (): ReadyPreview | undefined => (props.preview.kind === 'ready' ? props.preview : undefined)
  const refusal = () =>
    props.preview.kind === 'refused'
      ? describeSnapshotRefusal(props.preview.refusal, { language: language() })
      : ''
  return (
    <section class="sheet stack" aria-labelledby="closing" data-part="closing">
      <h2 id="closing">{say(words.close)}</h2>
      <PeriodChoice preview={props.preview} onChoose={props.onChoose} />
      <Show when={ready()} fallback={<p class="advice">{refusal()}</p>}>
        {(one) => <ClosingForm preview={one()} />}
      </Show>
    </section>
  )
}
