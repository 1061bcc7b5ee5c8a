import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { touchedByUsers, type User, usersQuery } from './queries.ts'
import { words } from './words.ts'

type Handover = {
  readonly id: string
  readonly version: number
  readonly successor: { readonly id: string; readonly version: number }
}

/** Passes the rights and waiting tasks of a user to a successor, and locks the account. This cannot be undone. */
export function HandOverPart(props: { readonly user: User }) {
  const { say } = useLanguage()
  const users = useQuery(() => usersQuery)
  const [chosen, setChosen] = createSignal('')
  const [isMissing, setMissing] = createSignal(false)
  const others = () =>
    users.isSuccess ? users.data.users.filter(({ id, disabled }) => id !== props.user.id && !disabled) : []
  const successor = () => others().find(({ id }) => id === chosen())
  const handing = createWrite<Handover, { readonly version: number }>({
    send: (input) => api.users.handOver.mutate(input),
    touches: () => touchedByUsers,
    confirm: () => ({ said: words.handedOver(props.user.fullName, successor()?.fullName ?? '') }),
  })
  const submit = () => {
    const to = successor()
    setMissing(to === undefined)
    if (to === undefined) return
    const { id, version } = props.user
    handing.submit({ id, version, successor: { id: to.id, version: to.version } })
  }
  return (
    <section class="stack part">
      <WriteProblem write={handing} />
      <p class="note">{say(words.handOverNote)}</p>
      <SelectField
        id="user-successor"
        label={say(words.successor)}
        error={isMissing() ? say(words.successorMissing) : undefined}
        value={chosen()}
        onValue={setChosen}
        options={[
          { value: '', label: '–' },
          ...others().map(({ id, fullName, userName }) => ({
            value: id,
            label: `${fullName} (${userName})`,
          })),
        ]}
      />
      <p>
        <Button look="danger" busy={handing.busy()} onClick={submit}>
          <Show when={successor()} fallback={say(words.handOverAll)}>
            {(to) => say(words.handOverAllTo(to().fullName))}
          </Show>
        </Button>
      </p>
    </section>
  )
}
