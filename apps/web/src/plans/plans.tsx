import { formatDate } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { headsQuery, type PlanHeads } from '../plan/documents.ts'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { AddPlan } from './add-plan.tsx'
import { DraftList } from './draft-list.tsx'
import { Findings } from './findings.tsx'
import { IssuingPapers } from './issuing-papers.tsx'
import { UnitList } from './unit-list.tsx'
import { words } from './words.ts'

type PlanHead = PlanHeads['plans'][number]

/** The plans by which clubs and units are judged, and the form to adopt another one. */
export function Plans() {
  const { say } = useLanguage()
  const { may } = useSession()
  const heads = useQuery(() => headsQuery)
  return (
    <Show when={may('plan.adopt')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={heads} title={say(words.title)}>
        {(loaded) => (
          <Page
            title={say(words.title)}
            lede={say(words.lede)}
            actions={
              <>
                <Show when={loaded().plans.length > 1}>
                  <A class="button" href="/hai-ke-hoach">
                    {say(words.besideEachOther)}
                  </A>
                </Show>
                <A class="button" href="/ke-hoach/du-thao">
                  {say(words.draft)}
                </A>
              </>
            }
          >
            <div class="stack wide">
              <PlanTable plans={loaded().plans} />
              <DraftList />
              <AddPlan />
              <UnitList list={loaded().units} />
            </div>
          </Page>
        )}
      </Load>
    </Show>
  )
}

function PlanTable(props: { readonly plans: readonly PlanHead[] }) {
  const { say } = useLanguage()
  const { me } = useSession()
  const [shown, setShown] = createSignal<PlanHead>()
  const stateOf = ({ period }: PlanHead) => {
    if (me().today > period.to) return words.over
    return me().today < period.from ? words.toCome : words.inForce
  }
  const columns = (): readonly Column<PlanHead>[] => [
    {
      header: say(words.columns.plan),
      names: true,
      cell: ({ id, number, title }) => (
        <>
          <A href={`/?ke-hoach=${id}`}>{number}</A>
          <br />
          <span class="note">{say(title)}</span>
        </>
      ),
    },
    {
      header: say(words.columns.period),
      cell: ({ period }) => `${formatDate(period.from)} – ${formatDate(period.to)}`,
    },
    {
      header: say(words.columns.version),
      cell: ({ version, validFrom }) => say(words.versionFrom(version, formatDate(validFrom))),
    },
    {
      header: say(words.columns.hash),
      cell: ({ id, hash, number }) => (
        <>
          <code title={hash}>{hash.slice(0, 12)}</code>
          <br />
          <a
            href={`/api/documents/plans/${hash}/whole`}
            download={`${id}.json`}
            aria-label={say(words.downloadOf(number))}
          >
            {say(words.download)}
          </a>
        </>
      ),
    },
    { header: say(words.columns.state), cell: (plan) => say(stateOf(plan)) },
    { header: say(words.issuedBy), cell: ({ id }) => <IssuingPapers plan={id} /> },
    {
      header: say(words.columns.findings),
      cell: (plan) => (
        <Button
          look="quiet"
          aria-label={say(words.showFindingsOf(plan.number))}
          onClick={() => setShown((known) => (known === plan ? undefined : plan))}
        >
          {say(words.showFindings)}
        </Button>
      ),
    },
  ]
  return (
    <section class="sheet stack">
      <DataTable
        caption={say(words.caption)}
        columns={columns()}
        rows={props.plans}
        rowProps={({ id }) => ({ 'data-plan': id })}
      />
      <Show when={shown()}>{(plan) => <FindingsOfPlan id={plan().id} number={plan().number} />}</Show>
    </section>
  )
}

function FindingsOfPlan(props: { readonly id: string; readonly number: string }) {
  const { say } = useLanguage()
  const findings = useQuery(() => ({
    queryKey: ['plan', 'findings', props.id],
    queryFn: () => api.plan.findings.query({ plan: props.id }),
  }))
  return (
    <div class="stack">
      <h3>{say(words.findingsOf(props.number))}</h3>
      <Load query={findings}>
        {(loaded) => <Findings plan={loaded().plan} findings={loaded().findings} />}
      </Load>
    </div>
  )
}
