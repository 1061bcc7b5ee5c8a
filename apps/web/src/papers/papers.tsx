import { isPaperFound, labelPaperKind } from '@lienthehe/domain/papers'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { MeansNav } from '../means/means-nav.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/faces.tsx'
import { addressOf, filterOf } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { type ListedPaper, type PaperList, papersPath, papersQuery } from './queries.ts'
import { words } from './words.ts'

/** The papers that agencies have issued to carry out the plan (III.1, V), filtered by the address. */
export function Papers() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const list = useQuery(() => papersQuery(plan()))
  return (
    <Show when={may('paper.read')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={list} title={say(words.title)}>
        {(loaded) => (
          <Page
            title={say(words.title)}
            crumbs={loaded().plan.number}
            lede={say(words.lede)}
            actions={
              <>
                <PlanChoice shown={loaded().plan.id} />
                <Show when={loaded().units.some(({ mayWrite }) => mayWrite)}>
                  <A class="button primary" href={papersPath(plan(), 'moi')}>
                    {say(words.recordNew)}
                  </A>
                </Show>
              </>
            }
          >
            <MeansNav plan={loaded().plan.id} />
            <Show when={loaded().papers.length > 0} fallback={<NoPaper />}>
              <Narrowed list={loaded()} />
            </Show>
          </Page>
        )}
      </Load>
    </Show>
  )
}

function NoPaper() {
  const { say } = useLanguage()
  return (
    <Empty>
      <h2>{say(words.none)}</h2>
      <p>{say(words.noneAdvice)}</p>
    </Empty>
  )
}

function Narrowed(props: { readonly list: PaperList }) {
  const { say, language } = useLanguage()
  const [address, setAddress] = useSearchParams()
  const filter = () => filterOf(address)
  const found = () => props.list.papers.filter((paper) => isPaperFound(paper, filter()))
  const count = () => {
    const [shown, all] = [found().length, props.list.papers.length].map((many) =>
      formatInteger(many, language()),
    )
    return say(words.count(shown ?? '', all ?? ''))
  }
  return (
    <div class="stack wide">
      <FilterBar
        filter={filter()}
        papers={props.list.papers}
        narrow={(change) => setAddress(addressOf({ ...filter(), ...change }), { replace: true })}
      />
      <section class="sheet">
        <PaperTable papers={found()} plan={props.list.plan.id} count={count()} />
        <Show when={found().length === 0}>
          <p>{say(words.noneFound)}</p>
        </Show>
      </section>
    </div>
  )
}

function PaperTable(props: {
  readonly papers: readonly ListedPaper[]
  readonly plan: string
  readonly count: string
}) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<ListedPaper>[] => [
    {
      header: say(words.fields.number),
      names: true,
      cell: ({ id, number, isWithdrawn }) => (
        <>
          <A href={papersPath(props.plan, id)}>{number}</A>
          <Show when={isWithdrawn}>
            <span class="note"> ({say(words.withdrawnMark)})</span>
          </Show>
        </>
      ),
    },
    { header: say(words.fields.issuedOn), cell: ({ issuedOn }) => formatDate(issuedOn) },
    { header: say(words.year), cell: ({ year }) => String(year) },
    { header: say(words.fields.kind), cell: ({ kind }) => labelPaperKind(kind, language()) },
    { header: say(words.fields.subject), cell: ({ subject }) => subject },
    { header: say(words.fields.issuer), cell: ({ issuer }) => issuer },
    { header: say(words.clause), cell: ({ clauses }) => clauses.join(', ') },
  ]
  return (
    <DataTable caption={<span role="status">{props.count}</span>} columns={columns()} rows={props.papers} />
  )
}
