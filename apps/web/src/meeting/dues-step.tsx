import { formatDong, formatDongInFull } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import { AmountField } from '../books/amount-field.tsx'
import { words as bookWords } from '../books/words.ts'
import { useLanguage } from '../language.tsx'
import { type FilledSheet, type StepProps, toggled } from './filled-sheet.ts'
import { NamesGrid } from './names-grid.tsx'
import { duesDong, payersOf } from './reckon.ts'
import { words } from './words.ts'

/** One tap records the usual case: everybody present pays the usual amount. Exceptions are made in a folded part. */
export function DuesStep(props: StepProps) {
  const { say, language } = useLanguage()
  const change = (changed: Partial<FilledSheet['dues']>) =>
    props.change({ dues: { ...props.body.dues, ...changed } })
  const collected = () => duesDong({ ...props.body, dues: { ...props.body.dues, isCollected: true } })
  const isAbsent = (member: MemberId) => props.body.absent.includes(member)
  const payers = () => say(words.dues.payers(formatInteger(payersOf(props.body).length, language())))
  return (
    <>
      <AmountField
        id="meeting.each"
        label={say(words.dues.each)}
        hint={say(bookWords.amount.hint)}
        text={props.body.dues.each}
        onText={(each) => change({ each })}
      />
      <div class="sheet total">
        <p>{payers()}</p>
        <p class="large-figure">{formatDong(collected(), language())}</p>
        <p class="quiet">{formatDongInFull(collected(), language())}</p>
      </div>
      <Exceptions
        title={say(words.dues.unpaid)}
        people={props.body.prepared.members.filter(({ id }) => !isAbsent(id))}
        marked={props.body.dues.unpaid}
        onTap={(member) => change({ unpaid: toggled(props.body.dues.unpaid, member) })}
      />
      <Exceptions
        title={say(words.dues.sentAlong)}
        people={props.body.prepared.members.filter(({ id }) => isAbsent(id))}
        marked={props.body.dues.sentAlong}
        onTap={(member) => change({ sentAlong: toggled(props.body.dues.sentAlong, member) })}
      />
    </>
  )
}

function Exceptions(props: {
  readonly title: string
  readonly people: FilledSheet['prepared']['members']
  readonly marked: readonly MemberId[]
  readonly onTap: (member: MemberId) => void
}) {
  const { say } = useLanguage()
  const marked = () => props.people.filter(({ id }) => props.marked.includes(id))
  const names = () =>
    marked()
      .map(({ fullName }) => fullName)
      .join(', ')
  return (
    <details class="exceptions">
      <summary>
        <b>{props.title}</b>
        <span class="quiet">{names() === '' ? say(words.dues.nobody) : names()}</span>
      </summary>
      <NamesGrid
        legend={props.title}
        people={props.people}
        marked={props.marked}
        mark="✓"
        onTap={props.onTap}
      />
    </details>
  )
}
