import { formatDong } from '@lienthehe/domain/funds'
import { describeContributions } from '@lienthehe/domain/resources'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { PagedTable } from '../paged-table.tsx'
import { useSession } from '../session.tsx'
import { TakeOut } from '../take-out.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { type ProjectView, projectQuery } from './queries.ts'
import { words } from './words.ts'

/** III.6, IV.4:2: one project in totals, as its donor sees it. */
export function ProjectPage() {
  const { say } = useLanguage()
  const { may } = useSession()
  const [address] = useSearchParams<{ 'du-an'?: string }>()
  const project = useQuery(() => projectQuery(address['du-an'] ?? null))
  return (
    <Show when={may('project.sums')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={project} title={say(words.title)}>
        {(view) => <Sums view={view()} />}
      </Load>
    </Show>
  )
}

function Sums(props: { readonly view: ProjectView }) {
  const { say } = useLanguage()
  const project = () => props.view.project
  const lede = () =>
    [
      project().partner,
      say(project().unit),
      say(words.from(formatDate(project().from))),
      ...(project().to === null ? [] : [say(words.until(formatDate(project().to ?? props.view.asOf)))]),
    ].join(', ')
  return (
    <Page
      title={project().name}
      crumbs={say(words.asOf(formatDate(props.view.asOf)))}
      lede={lede()}
      actions={<TakeOut file={`/api/exports/project?project=${project().id}`} of={project().name} />}
    >
      <OwnProjects shown={project().id} />
      <div class="stack wide">
        <p class="note">{say(words.noPeople)}</p>
        <Totals view={props.view} />
        <Years view={props.view} />
        <Clubs view={props.view} />
      </div>
    </Page>
  )
}

/** A link to the user's other projects, for users with more than one. */
function OwnProjects(props: { readonly shown: string }) {
  const { say } = useLanguage()
  const { me } = useSession()
  const others = () =>
    me().grants.flatMap(({ scope, place }) =>
      scope.kind === 'project' && scope.project !== props.shown ? [{ id: scope.project, place }] : [],
    )
  return (
    <Show when={others().length > 0}>
      <nav class="actions no-print" aria-label={say(words.projects)}>
        <For each={others()}>
          {({ id, place }) => <A href={`/du-an?${new URLSearchParams({ 'du-an': id })}`}>{say(place)}</A>}
        </For>
      </nav>
    </Show>
  )
}

type Sum = { readonly what: string; readonly amount: string }

function Totals(props: { readonly view: ProjectView }) {
  const { say, language } = useLanguage()
  const rows = (): readonly Sum[] => {
    const { project, pledged, given, toUnits } = props.view
    const { committedDong } = project
    const told = (total: typeof given) =>
      total.contributions === 0 ? say(words.nothing) : describeContributions(total, { language: language() })
    const committed = committedDong === null ? say(words.notKnown) : formatDong(committedDong, language())
    return [
      { what: say(words.committed), amount: committed },
      { what: say(words.pledged), amount: told(pledged) },
      { what: say(words.given), amount: told(given) },
      ...(toUnits.contributions === 0
        ? []
        : [{ what: say(words.toUnits), amount: describeContributions(toUnits, { language: language() }) }]),
    ]
  }
  const columns = (): readonly Column<Sum>[] => [
    { header: say(words.what), names: true, cell: ({ what }) => what },
    { header: say(words.amount), cell: ({ amount }) => amount },
  ]
  return (
    <section class="sheet stack" aria-labelledby="sums" data-part="sums">
      <h2 id="sums">{say(words.sums)}</h2>
      <DataTable caption={null} columns={columns()} rows={rows()} />
    </section>
  )
}

function Years(props: { readonly view: ProjectView }) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<ProjectView['byYear'][number]>[] => [
    { header: say(words.year), names: true, cell: ({ year }) => String(year) },
    { header: say(words.given), cell: ({ given }) => describeContributions(given, { language: language() }) },
  ]
  return (
    <Show when={props.view.byYear.length > 0}>
      <section class="sheet stack" aria-labelledby="years" data-part="years">
        <h2 id="years">{say(words.byYear)}</h2>
        <DataTable caption={null} columns={columns()} rows={props.view.byYear} />
      </section>
    </Show>
  )
}

type SupportedClub = ProjectView['clubs'][number]

function Clubs(props: { readonly view: ProjectView }) {
  const { say, language } = useLanguage()
  const describeBook = ({ inBook }: SupportedClub) => {
    if (inBook.kind === 'known') return formatDong(inBook.amountDong, language())
    return say(inBook.kind === 'mixed' ? words.mixed : words.noBook)
  }
  const columns = (): readonly Column<SupportedClub>[] => [
    { header: say(words.club), names: true, cell: ({ name }) => name },
    { header: say(words.commune), cell: ({ commune }) => commune },
    { header: say(words.given), cell: ({ given }) => describeContributions(given, { language: language() }) },
    { header: say(words.inBook), cell: describeBook },
  ]
  return (
    <section class="sheet stack" aria-labelledby="clubs" data-part="clubs">
      <h2 id="clubs">{say(words.clubs(formatInteger(props.view.clubs.length, language())))}</h2>
      <Show when={props.view.clubs.length > 0} fallback={<p>{say(words.noClubs)}</p>}>
        <PagedTable pageSize={20} caption={null} columns={columns()} rows={props.view.clubs} />
      </Show>
    </section>
  )
}
