import {
  type MemberColumn,
  type MemberOrder,
  type MemberSort,
  memberColumns,
} from '@lienthehe/domain/members'
import { createSignal } from 'solid-js'
import { createChosenColumns } from '../../columns/chosen-columns.ts'

const usual: readonly MemberColumn[] = ['sex', 'birth', 'ethnicity', 'hardships', 'village', 'joinedOn']

/** The order of a club’s people, and what is shown beside each name. */
export function createMemberListView() {
  const [order, setOrder] = createSignal<MemberOrder>({ sort: 'fullName', descending: false })
  const chosen = createChosenColumns<MemberColumn>('members', usual)
  /** Sorts the rows by a column; a second press reverses the order. */
  const sortBy = (sort: MemberSort) => {
    const { sort: by, descending } = order()
    return {
      direction:
        by !== sort ? ('none' as const) : descending ? ('descending' as const) : ('ascending' as const),
      toggle: () => setOrder({ sort, descending: by === sort && !descending }),
    }
  }
  /** The parameters for a download of the list, as it is shown. */
  const asked = () => {
    const { sort, descending } = order()
    const columns = memberColumns.filter(chosen.shows).join(',')
    return new URLSearchParams({ sort, descending: String(descending), columns }).toString()
  }
  return { order, sortBy, chosen, asked }
}

export type MemberListView = ReturnType<typeof createMemberListView>
