import type { IsoDate, Language, Wording } from '@lienthehe/domain'
import { formatBirth, labelEthnicity, labelSex } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { createTellingApart } from './decisions.ts'
import { JoinDialog } from './join-dialog.tsx'
import type { ComparedMember, Pair } from './queries.ts'
import { words } from './words.ts'

/** Two entries side by side, and the two possible answers. */
export function ComparedPair(props: { readonly pair: Pair; readonly today: IsoDate }) {
  const { say } = useLanguage()
  const [isJoining, setJoining] = createSignal(false)
  const tellingApart = createTellingApart(() => props.pair)
  const name = () => props.pair.one.fullName
  return (
    <li class="sheet stack brief" data-pair={`${props.pair.one.id} ${props.pair.other.id}`}>
      <Comparison pair={props.pair} />
      <WriteProblem write={tellingApart} />
      <div class="actions">
        <Button
          aria-label={say(words.tellApartOf(name()))}
          busy={tellingApart.busy()}
          onClick={() => tellingApart.submit({ one: props.pair.one.id, other: props.pair.other.id })}
        >
          {say(words.tellApart)}
        </Button>
        <Button aria-label={say(words.joinOf(name()))} onClick={() => setJoining(true)}>
          {say(words.join)}
        </Button>
      </div>
      <Show when={isJoining()}>
        <JoinDialog pair={props.pair} today={props.today} onClose={() => setJoining(false)} />
      </Show>
    </li>
  )
}

/** The compared facts: the label, and the value in words; `null`: not recorded. */
const comparedFields: readonly {
  readonly label: Wording
  readonly value: (member: ComparedMember, language: Language) => string | null
}[] = [
  { label: words.birth, value: ({ birth }) => birth && formatBirth(birth) },
  { label: words.sex, value: ({ sex }, language) => sex && labelSex(sex, language) },
  {
    label: words.ethnicity,
    value: ({ ethnicity }, language) => ethnicity && labelEthnicity(ethnicity, language),
  },
  { label: words.village, value: ({ village }) => village },
  { label: words.phone, value: ({ phone }) => phone },
  { label: words.joinedOn, value: ({ joinedOn }) => formatDate(joinedOn) },
]

function Comparison(props: { readonly pair: Pair }) {
  const { say, language } = useLanguage()
  return (
    <table class="comparison">
      <caption class="hidden-text">{say(words.compared(props.pair.one.fullName))}</caption>
      <thead>
        <tr>
          <td />
          <Entry member={props.pair.one} />
          <Entry member={props.pair.other} />
        </tr>
      </thead>
      <tbody>
        <For each={comparedFields}>
          {({ label, value }) => (
            <Line
              label={say(label)}
              one={value(props.pair.one, language())}
              other={value(props.pair.other, language())}
            />
          )}
        </For>
      </tbody>
    </table>
  )
}

/** The heading of one entry: the person's name, and the club whose list it is on. */
function Entry(props: { readonly member: ComparedMember }) {
  return (
    <th scope="col">
      {props.member.fullName}
      <span class="note">
        <A href={clubPath(props.member.club.id, 'members')}>{props.member.club.name}</A>,{' '}
        {props.member.club.place}
      </span>
    </th>
  )
}

/** One fact in both entries. A difference is also stated in words, for readers who cannot see it. */
function Line(props: { readonly label: string; readonly one: string | null; readonly other: string | null }) {
  const { say } = useLanguage()
  const differs = () => props.one !== null && props.other !== null && props.one !== props.other
  const shown = (text: string | null): JSX.Element =>
    text ?? <i class="not-recorded">{say(words.notRecorded)}</i>
  return (
    <tr classList={{ differs: differs() }}>
      <th scope="row">
        {props.label}
        <Show when={differs()}>
          <span class="hidden-text"> ({say(words.differs)})</span>
        </Show>
      </th>
      <td>{shown(props.one)}</td>
      <td>{shown(props.other)}</td>
    </tr>
  )
}
