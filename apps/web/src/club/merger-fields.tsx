import type { ClubId } from '@lienthehe/domain/clubs'
import { formatBirth } from '@lienthehe/domain/members'
import { formatInteger, matchesSearch } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { describePosts } from '../board/word-posts.ts'
import type { Form } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { mergerMembersQuery, type Receiver } from './queries.ts'
import { labelOfReceiver, receiverMeant, type StateEntry } from './state-entry.ts'
import { words } from './words.ts'

/** The fields of a merger: the other club, how many people move, and which of them may be in both clubs. */
export function MergerFields(props: {
  readonly club: ClubId
  readonly form: Form<StateEntry>
  readonly receivers: readonly Receiver[]
}) {
  const { say, language } = useLanguage()
  const receiver = () => receiverMeant(props.receivers, props.form.entry().into)
  const concerned = useQuery(() => ({
    ...mergerMembersQuery(props.club, receiver()?.id ?? props.club),
    enabled: receiver() !== undefined,
  }))
  const suggest = (text: string) =>
    props.receivers
      .filter((other) => matchesSearch(labelOfReceiver(other), text))
      .slice(0, 20)
      .map((other) => ({ text: labelOfReceiver(other), name: other.name, note: other.place }))
  return (
    <>
      <Combobox
        id="merger.into"
        label={say(words.into)}
        hint={say(words.intoHint)}
        error={props.form.problemOf('merger.into')}
        text={props.form.entry().into}
        onText={(into) => props.form.change({ into })}
        suggest={suggest}
        none={say(words.intoNone)}
      />
      <Show when={receiver() !== undefined && concerned.isSuccess ? concerned.data : undefined}>
        {(found) => (
          <>
            <p class="note">{say(words.passing(formatInteger(found().people, language())))}</p>
            <Show when={found().posts.length > 0}>
              <p class="note">{say(words.postsEnd(describePosts(found().posts, language())))}</p>
            </Show>
            <TextField
              id="merger.people"
              label={say(words.passingCount)}
              hint={say(words.passingCountHint)}
              error={props.form.problemOf('merger.people')}
              inputmode="numeric"
              value={props.form.entry().people}
              onValue={(people) => props.form.change({ people })}
            />
            <For each={found().inBoth}>
              {({ member }) => <InBothField form={props.form} member={member} />}
            </For>
          </>
        )}
      </Show>
    </>
  )
}

/** Asks about a member who has the same name and year of birth as one of the other club: one person, or two? */
function InBothField(props: {
  readonly form: Form<StateEntry>
  readonly member: {
    readonly id: string
    readonly fullName: string
    readonly birth: Parameters<typeof formatBirth>[0] | null
  }
}) {
  const { say } = useLanguage()
  const { form } = props
  const birth = () => (props.member.birth === null ? '' : formatBirth(props.member.birth))
  return (
    <SelectField
      id={`in-both-${props.member.id}`}
      label={say(words.inBothOf(props.member.fullName, birth()))}
      value={form.entry().answers[props.member.id] ?? ''}
      onValue={(answer) => form.change({ answers: { ...form.entry().answers, [props.member.id]: answer } })}
      options={[
        { value: '', label: say(words.inBothChoose) },
        { value: 'same', label: say(words.isSame) },
        { value: 'different', label: say(words.isDifferent) },
      ]}
    />
  )
}
