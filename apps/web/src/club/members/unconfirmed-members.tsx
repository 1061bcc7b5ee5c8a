import type { ClubId } from '@lienthehe/domain/clubs'
import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { type ComponentProps, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { toConfirmViewQuery, unconfirmedQuery } from '../queries.ts'
import { confirmationHeading } from './confirmation-heading.ts'
import type { ToConfirm } from './to-confirm.tsx'

/** Members not confirmed for a year, folded until opened; nothing if there are none. */
export function UnconfirmedMembers(props: { readonly club: ClubId; readonly mayConfirm: boolean }) {
  const { say, language } = useLanguage()
  const unconfirmed = useQuery(() => unconfirmedQuery(props.club))
  const people = () => (unconfirmed.isSuccess ? unconfirmed.data.people : [])
  return (
    <Show when={people().length > 0}>
      <details class="sheet no-print" data-part="unconfirmed">
        <summary>{say(confirmationHeading(formatInteger(people().length, language())))}</summary>
        <People club={props.club} people={people()} mayConfirm={props.mayConfirm} />
      </details>
    </Show>
  )
}

/** Loaded separately: in most clubs nobody has to be confirmed. */
function People(props: ComponentProps<typeof ToConfirm>) {
  const view = useQuery(() => toConfirmViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}
