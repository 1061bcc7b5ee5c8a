import { type Regulation, regulationOn } from '@lienthehe/domain/funds'
import { hasLeft } from '@lienthehe/domain/members'
import { useQuery } from '@tanstack/solid-query'
import { type Component, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { type ListedMember, membersQuery } from '../../club/queries.ts'
import { Load } from '../../load.tsx'
import type { EntryProps } from '../entry-props.ts'
import { regulationsQuery } from '../queries.ts'

/** The props of a form for a loan that has not been given yet. */
export type BorrowingProps = EntryProps & {
  readonly regulation: Regulation
  readonly members: readonly ListedMember[]
}

/** Fetches the members and the regulation in force, and then shows the form. */
export function WithBorrowers(props: EntryProps & { readonly form: Component<BorrowingProps> }) {
  const members = useQuery(() => membersQuery(props.club))
  const regulations = useQuery(() => regulationsQuery(props.club))
  return (
    <Load query={members}>
      {(listed) => (
        <Load query={regulations}>
          {(loaded) => (
            <Show when={regulationOn(loaded().regulations.toReversed(), props.today)}>
              {(regulation) => (
                <Dynamic
                  component={props.form}
                  club={props.club}
                  fund={props.fund}
                  today={props.today}
                  onClose={props.onClose}
                  regulation={regulation()}
                  members={listed().members.filter((member) => !hasLeft(member, props.today))}
                />
              )}
            </Show>
          )}
        </Load>
      )}
    </Load>
  )
}
