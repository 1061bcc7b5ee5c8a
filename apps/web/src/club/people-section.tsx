import { type ClubId, hasEnded } from '@lienthehe/domain/clubs'
import { useQuery } from '@tanstack/solid-query'
import { type ComponentProps, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { Load } from '../load.tsx'
import { MembersSection } from './members/members-section.tsx'
import { UnconfirmedMembers } from './members/unconfirmed-members.tsx'
import { type ClubView, importViewQuery, membersQuery, subgroupsViewQuery } from './queries.ts'

/** The club’s members, those not confirmed for a year, subgroups, and imported lists. */
export function PeopleSection(props: { readonly view: ClubView }) {
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)
  const members = useQuery(() => membersQuery(props.view.club.id))
  return (
    <>
      <Load query={members}>
        {(loaded) => (
          <>
            <MembersSection view={props.view} members={loaded().members} />
            <Subgroups view={props.view} members={loaded().members} />
          </>
        )}
      </Load>
      <Show when={!hasEnded(props.view.club)}>
        <UnconfirmedMembers club={props.view.club.id} mayConfirm={may('member.edit')} />
      </Show>
      <Show when={may('roster.import') && !hasEnded(props.view.club)}>
        <Import club={props.view.club.id} />
      </Show>
    </>
  )
}

/** The subgroups, loaded after the members: most users open the page for the members. */
function Subgroups(props: ComponentProps<typeof MembersSection>) {
  const view = useQuery(() => subgroupsViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** Imported lists, loaded after the members, because most users only read. */
function Import(props: { readonly club: ClubId }) {
  const view = useQuery(() => importViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}
