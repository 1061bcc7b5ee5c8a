import type { MemberId } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import { createSignal } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import type { ListedMember } from '../queries.ts'
import { togetherWords as words } from './together-words.ts'

/** The members ticked to be edited together; `undefined`: nobody is being chosen. */
export function createMemberChoice() {
  const [chosen, setChosen] = createSignal<ReadonlySet<MemberId>>()
  return {
    chosen,
    begin: () => setChosen(new Set<MemberId>()),
    end: () => setChosen(undefined),
    toggle: (id: MemberId) =>
      setChosen((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    addAll: (members: readonly ListedMember[]) =>
      setChosen((before) => new Set([...(before ?? []), ...members.map(({ id }) => id)])),
  }
}

export type MemberChoice = ReturnType<typeof createMemberChoice>

/** How many are ticked, and the actions for them. */
export function ChoiceBar(props: {
  readonly choice: MemberChoice
  readonly shown: readonly ListedMember[]
  readonly edit: () => void
}) {
  const { say, language } = useLanguage()
  const count = (people: number) => formatInteger(people, language())
  const chosen = () => props.choice.chosen()?.size ?? 0
  return (
    <div class="choice-bar no-print">
      <b role="status">{say(words.chosen(count(chosen())))}</b>
      <div class="actions">
        <Button onClick={() => props.choice.addAll(props.shown)}>
          {say(words.all(count(props.shown.length)))}
        </Button>
        <Button look="primary" aria-disabled={chosen() === 0} onClick={() => chosen() > 0 && props.edit()}>
          {say(words.edit)}
        </Button>
        <Button onClick={props.choice.end}>{say(words.end)}</Button>
      </div>
    </div>
  )
}
