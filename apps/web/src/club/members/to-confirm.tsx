import type { ClubId } from '@lienthehe/domain/clubs'
import { formatBirth, type MemberId } from '@lienthehe/domain/members'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { type ApiOutputs, api } from '../../api.ts'
import { createWrite } from '../../forms/write.ts'
import { WriteProblem } from '../../forms/write-problem.tsx'
import { useLanguage } from '../../language.tsx'
import { PagedTable } from '../../paged-table.tsx'
import { Button } from '../../ui/button.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { touchedByConfirmation } from '../queries.ts'
import { confirmationWords as words } from './confirmation-words.ts'
import { memberWords } from './member-words.ts'

/** In a very large club everybody may be unconfirmed, and the table is rendered at every visit, even while folded. */
const pageSize = 100

type Unconfirmed = ApiOutputs['members']['unconfirmed']['people'][number]

/** The unconfirmed members, each with a button to confirm, and one button for all. */
export function ToConfirm(props: {
  readonly club: ClubId
  readonly people: readonly Unconfirmed[]
  readonly mayConfirm: boolean
}) {
  const { say, language } = useLanguage()
  const confirming = createConfirming(() => props.club)
  const confirm = (people: readonly Unconfirmed[]) => {
    const [only, ...others] = people
    const count = formatInteger(people.length, language())
    const who = only !== undefined && others.length === 0 ? only.fullName : say(words.people(count))
    confirming.submit({ members: people.map(({ id }) => id), who })
  }
  const columns = (): readonly Column<Unconfirmed>[] => [
    { header: say(memberWords.fullName), names: true, cell: ({ fullName }) => fullName },
    {
      header: say(memberWords.birth),
      cell: ({ birth }) => (birth === null ? say(memberWords.notRecorded) : formatBirth(birth)),
    },
    { header: say(memberWords.village), cell: ({ village }) => village ?? say(memberWords.notRecorded) },
    { header: say(words.lastOn), cell: ({ lastOn }) => formatDate(lastOn) },
    ...(props.mayConfirm ? [{ header: say(memberWords.actions), cell: confirmOne, pressed: true }] : []),
  ]
  const confirmOne = (person: Unconfirmed) => (
    <Button look="quiet" aria-label={say(words.confirmOf(person.fullName))} onClick={() => confirm([person])}>
      {say(words.confirm)}
    </Button>
  )
  return (
    <div class="stack brief">
      <p class="note">{say(words.note)}</p>
      <WriteProblem write={confirming} />
      <Show when={props.mayConfirm}>
        <div class="actions">
          <Button busy={confirming.busy()} onClick={() => confirm(props.people)}>
            {say(words.confirmAll(formatInteger(props.people.length, language())))}
          </Button>
        </div>
      </Show>
      <PagedTable
        pageSize={pageSize}
        matchedById
        caption={say(words.caption)}
        columns={columns()}
        rows={props.people}
      />
    </div>
  )
}

function createConfirming(club: () => ClubId) {
  type Confirming = { readonly members: MemberId[]; readonly who: string }
  return createWrite<Confirming, { readonly id: string; readonly version: number }>({
    send: ({ key, members }) => api.members.confirm.mutate({ key, club: club(), members }),
    touches: () => touchedByConfirmation(club()),
    confirm: ({ output, input }) => ({
      said: words.confirmed(input.who),
      undo: {
        send: ({ key }) => api.members.unconfirm.mutate({ key, ...output }),
        touches: touchedByConfirmation(club()),
        said: words.undone,
      },
    }),
  })
}
