import { formatDong } from '@lienthehe/domain/funds'
import {
  type DonorSupport,
  describeContributions,
  describePledges,
  givenByProject,
  givingKinds,
  meansOn,
  supportByClub,
  supportByDonor,
} from '@lienthehe/domain/resources'
import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { PagedTable } from '../paged-table.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { MeansRoom } from './means-room.tsx'
import type { MeansList } from './queries.ts'
import { words } from './words.ts'

/** III.5, III.6, IV.2–IV.4: what donors promise and give, by donor, project and club. */
export function Giving() {
  return <MeansRoom room="giving" kinds={givingKinds} sums={(list) => <Sums list={list} />} />
}

function Sums(props: { readonly list: MeansList }) {
  return (
    <>
      <Donors list={props.list} />
      <Projects list={props.list} />
      <Clubs list={props.list} />
    </>
  )
}

function Donors(props: { readonly list: MeansList }) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<DonorSupport>[] => [
    { header: say(words.donor), names: true, cell: ({ donor }) => donor },
    { header: say(words.given), cell: ({ total }) => describeContributions(total, { language: language() }) },
    {
      header: say(words.pledges),
      cell: ({ pledges }) =>
        pledges.length === 0
          ? say(words.noPledge)
          : describePledges(
              pledges.map(({ pledge, fulfilment }) => ({
                gift: pledge.about.gift,
                status: fulfilment.status,
              })),
              { language: language() },
            ),
    },
    {
      header: say(words.supported),
      numeric: true,
      cell: ({ clubs }) => formatInteger(clubs.length, language()),
    },
  ]
  return (
    <section class="sheet stack" aria-labelledby="donors" data-part="donors">
      <h2 id="donors">{say(words.donors)}</h2>
      <DataTable
        caption={null}
        columns={columns()}
        rows={supportByDonor(props.list.records, props.list.asOf)}
      />
    </section>
  )
}

function Projects(props: { readonly list: MeansList }) {
  const { say, language } = useLanguage()
  const given = () => givenByProject(props.list.records, props.list.asOf)
  const rows = () =>
    meansOn(props.list.records, 'project', props.list.asOf).map(({ id, about }) => ({
      id,
      ...about,
      total: given().get(id),
    }))
  const columns = (): readonly Column<ReturnType<typeof rows>[number]>[] => [
    {
      header: say(words.project),
      names: true,
      cell: ({ id, name }) => <A href={`/du-an?${new URLSearchParams({ 'du-an': id })}`}>{name}</A>,
    },
    { header: say(words.fields.partner), cell: ({ partner }) => partner },
    {
      header: say(words.committed),
      numeric: true,
      cell: ({ committedDong }) =>
        committedDong === null ? say(words.notKnown) : formatDong(committedDong, language()),
    },
    {
      header: say(words.given),
      cell: ({ total }) =>
        total === undefined ? '' : describeContributions(total, { language: language() }),
    },
  ]
  return (
    <Show when={rows().length > 0}>
      <section class="sheet stack" aria-labelledby="projects" data-part="projects">
        <h2 id="projects">{say(words.projects)}</h2>
        <DataTable caption={null} columns={columns()} rows={rows()} />
      </section>
    </Show>
  )
}

/**
 * For each club: the recorded gifts, and beside them the money from others in the club's own book. Both should be
 * equal.
 */
function Clubs(props: { readonly list: MeansList }) {
  const { say, language } = useLanguage()
  const rows = () =>
    supportByClub(props.list.records, props.list.asOf).map((support) => ({
      ...support,
      known: props.list.clubs.find(({ id }) => id === support.club),
    }))
  const columns = (): readonly Column<ReturnType<typeof rows>[number]>[] => [
    {
      header: say(words.club),
      names: true,
      cell: ({ club, known }) => <A href={`/cau-lac-bo/${club}`}>{known?.name ?? club}</A>,
    },
    { header: say(words.donor), cell: ({ donors }) => donors.join('; ') },
    { header: say(words.given), cell: ({ total }) => describeContributions(total, { language: language() }) },
    {
      header: say(words.inBook),
      numeric: true,
      cell: ({ known }) =>
        known === undefined || known.fromOthersDong === null
          ? say(words.noBook)
          : formatDong(known.fromOthersDong, language()),
    },
  ]
  return (
    <Show when={rows().length > 0}>
      <section class="sheet stack" aria-labelledby="clubs" data-part="clubs">
        <h2 id="clubs">{say(words.clubs)}</h2>
        <PagedTable pageSize={20} caption={null} columns={columns()} rows={rows()} />
      </section>
    </Show>
  )
}
