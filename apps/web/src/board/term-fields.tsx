import type { Wording } from '@lienthehe/domain'
import { boardPosts, givenEndReasons, labelBoardPost, labelTermEnd } from '@lienthehe/domain/boards'
import { formatBirth } from '@lienthehe/domain/members'
import { matchesSearch } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import type { Form } from '../forms/form.ts'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { BoardChoices } from './queries.ts'
import { type Candidate, describeAccount, memberMeant, type TermEntry } from './term-entry.ts'
import { words } from './words.ts'

/**
 * The controls of a term: for each its path in the request, its part of the entry, its id on the page, and its label.
 */
export function termFields(say: (wording: Wording) => string): readonly FormField[] {
  const { fields } = words
  return [
    { path: 'draft.post', at: ['post'], id: 'term-post', label: say(fields.post) },
    { path: 'draft.fullName', at: ['holder'], id: 'term-holder', label: say(fields.holder) },
    { path: 'draft.member', at: ['holder'], id: 'term-holder', label: say(fields.holder) },
    { path: 'draft.account', at: ['account'], id: 'term-account', label: say(fields.account) },
    { path: 'draft.from', at: ['from'], id: 'term-from', label: say(fields.from) },
    { path: 'end.reason', at: ['reason'], id: 'term-reason', label: say(fields.reason) },
    { path: 'end.on', at: ['endedOn', 'reason'], id: 'term-ended', label: say(fields.endedOn) },
    { path: 'because', at: ['because'], id: 'term-because', label: say(fields.because) },
  ]
}

type FieldsProps = {
  readonly form: Form<TermEntry>
  readonly choices: BoardChoices
  readonly candidates: readonly Candidate[]
}

/** The fields that record the holder of a post, the first day of the term, and the holder's account. */
export function TermFields(props: FieldsProps) {
  const { say, language } = useLanguage()
  const { form } = props
  const suggest = (text: string) =>
    props.candidates
      .filter(({ label }) => matchesSearch(label, text))
      .slice(0, 20)
      .map(({ label, birth }) => ({
        text: label,
        name: label,
        note: birth === null ? '' : formatBirth(birth),
      }))
  const isLinked = () => memberMeant(props.candidates, form.entry().holder) !== undefined
  return (
    <>
      <SelectField
        id="term-post"
        label={say(words.fields.post)}
        error={form.problemOf('draft.post')}
        value={form.entry().post}
        onValue={(post) => form.change({ post })}
        options={boardPosts.map((post) => ({ value: post, label: labelBoardPost(post, language()) }))}
      />
      <Combobox
        id="term-holder"
        label={say(words.fields.holder)}
        hint={say(isLinked() ? words.holderLinked : words.holderHint)}
        error={form.problemOf('draft.fullName') ?? form.problemOf('draft.member')}
        text={form.entry().holder}
        onText={(holder) => form.change({ holder })}
        suggest={suggest}
        none={say(words.holderNone)}
      />
      <DateField
        id="term-from"
        label={say(words.fields.from)}
        hint={say(everywhere.dateHint)}
        error={form.problemOf('draft.from')}
        text={form.entry().from}
        onText={(from) => form.change({ from })}
      />
      <AccountField {...props} />
    </>
  )
}

function AccountField(props: FieldsProps) {
  const { say, language } = useLanguage()
  const { form } = props
  const accounts = () => props.choices.accounts
  const offered = () => {
    const ids = accounts().map(({ id }) => id)
    const { account } = form.entry()
    return account === '' || ids.includes(account) ? ids : [...ids, account]
  }
  return (
    <SelectField
      id="term-account"
      label={say(words.fields.account)}
      hint={say(accounts().length === 0 ? words.accountsNone : words.accountHint)}
      error={form.problemOf('draft.account')}
      value={form.entry().account}
      onValue={(account) => form.change({ account })}
      options={[
        { value: '', label: say(words.accountNone) },
        ...offered().map((id) => ({ value: id, label: describeAccount(accounts(), id, language()) })),
      ]}
    />
  )
}

/** The fields that record why and when the term ended; `blank` is shown until a reason is chosen. */
export function EndFields(props: { readonly form: Form<TermEntry>; readonly blank: Wording }) {
  const { say, language } = useLanguage()
  const { form } = props
  const ends = () => form.entry().reason !== '' && form.entry().reason !== 'recordedByMistake'
  const reasons = () => {
    const { reason } = form.entry()
    // A reason that came from the club’s or the member’s own record is not one of the choices. If the term has one, it
    // is added, so that saving does not lose it.
    return reason === '' || givenEndReasons.includes(reason) ? givenEndReasons : [...givenEndReasons, reason]
  }
  return (
    <>
      <SelectField
        id="term-reason"
        label={say(words.fields.reason)}
        error={form.problemOf('end.reason')}
        value={form.entry().reason}
        onValue={(reason) => form.change({ reason })}
        options={[
          { value: '', label: say(props.blank) },
          ...reasons().map((reason) => ({ value: reason, label: labelTermEnd(reason, language()) })),
        ]}
      />
      <Show when={ends()}>
        <DateField
          id="term-ended"
          label={say(words.fields.endedOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('end.on')}
          text={form.entry().endedOn}
          onText={(endedOn) => form.change({ endedOn })}
        />
      </Show>
    </>
  )
}

/** The reason for correcting a term that has ended. */
export function BecauseField(props: { readonly form: Form<TermEntry> }) {
  const { say } = useLanguage()
  return (
    <TextField
      id="term-because"
      label={say(words.fields.because)}
      hint={say(words.becauseHint)}
      error={props.form.problemOf('because')}
      maxlength={300}
      value={props.form.entry().because}
      onValue={(because) => props.form.change({ because })}
    />
  )
}
