import type { Wording } from '@lienthehe/domain'
import type { AttachmentOwner } from '@lienthehe/domain/attachments'
import { useQuery } from '@tanstack/solid-query'
import { Dynamic } from 'solid-js/web'
import { papersViewQuery } from '../club/queries.ts'
import { Load } from '../load.tsx'

/** The scans of a regulation or of a loan; their code is loaded when they are opened. */
export function BookPapers(props: {
  readonly owner: Extract<AttachmentOwner, { kind: 'regulation' | 'loan' }>
  readonly mayWrite: boolean
  readonly empty: Wording
  readonly within?: boolean
}) {
  const room = useQuery(() => papersViewQuery)
  return (
    <Load query={room}>
      {(loaded) => (
        <Dynamic
          component={loaded().view()}
          owner={props.owner}
          mayWrite={props.mayWrite}
          empty={props.empty}
          within={props.within === true}
        />
      )}
    </Load>
  )
}
