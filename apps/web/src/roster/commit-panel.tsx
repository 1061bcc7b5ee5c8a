import { formatDate, formatInteger, type IsoDate } from '@lienthehe/domain'
import { createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
import { createFormProblems } from '../club/form-problems.ts'
import { refreshWhenStale } from '../club/refresh-when-stale.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { parseTypedDate } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import type { RosterDraft, RosterReceipt } from './queries.ts'
import { words } from './words.ts'

/** Writes the rows into the list: the button says how many people, and leaving rows out is a choice of its own. */
export function CommitPanel(props: {
  readonly draft: RosterDraft
  /** A correction is still on its way. */
  readonly busy: boolean
  readonly onCommitted: (receipt: RosterReceipt) => void
  readonly onDiscarded: () => void
}) {
  const { say, language } = useLanguage()
  const [skipRefused, setSkipRefused] = createSignal(false)
  const totals = () => props.draft.judgement.totals
  const people = () => totals().new + totals().update
  const count = (value: number) => formatInteger(value, language())
  const [mustChoose, setMustChoose] = createSignal(false)
  const committing = createSubmission<{ id: string; version: number; skipRefused: boolean }, RosterReceipt>({
    send: (input) => api.rosters.commit.mutate(input),
    onDone: (receipt) => props.onCommitted(receipt),
    fields: () => [],
  })
  const discarding = createSubmission<{ id: string }, unknown>({
    send: (input) => api.rosters.discard.mutate(input),
    onDone: () => props.onDiscarded(),
    fields: () => [],
  })
  refreshWhenStale(committing.refusal)
  const commit = () => {
    const mayCommit = totals().refused === 0 || skipRefused()
    setMustChoose(!mayCommit)
    const { id, version } = props.draft
    if (mayCommit && !props.busy) committing.submit({ id, version, skipRefused: skipRefused() })
  }
  const isUndecided = () => mustChoose() && !skipRefused()
  const entries = () => {
    if (isUndecided())
      return [{ field: 'skip-refused', text: say(words.refusedFirst(count(totals().refused))) }]
    const refused = committing.refusal() ?? discarding.refusal()
    if (refused?.reason === 'notFound') return [{ field: null, text: say(words.draftGone) }]
    return committing.entries().length > 0 ? committing.entries() : discarding.entries()
  }
  return (
    <section class="sheet stack" aria-labelledby="commit-heading">
      <h2 id="commit-heading">{say(words.commitHeading)}</h2>
      <ErrorSummary heading={say(everywhere.notDone)} entries={entries()} />
      <Show when={totals().refused > 0}>
        <p id="skip-refused-why">{say(words.refusedFirst(count(totals().refused)))}</p>
        <label class="choice">
          <input
            id="skip-refused"
            type="checkbox"
            aria-describedby="skip-refused-why"
            aria-invalid={isUndecided()}
            checked={skipRefused()}
            onInput={(event) => setSkipRefused(event.currentTarget.checked)}
          />
          {say(words.skipRefused(count(totals().refused)))}
        </label>
      </Show>
      <Show when={people() > 0} fallback={<p>{say(words.nothing)}</p>}>
        <div class="actions">
          <Button look="primary" busy={committing.busy() || props.busy} onClick={commit}>
            {say(committing.busy() ? words.committing : words.commit(count(people())))}
          </Button>
        </div>
      </Show>
      <p>
        <Button
          look="quiet"
          busy={discarding.busy()}
          onClick={() => discarding.submit({ id: props.draft.id })}
        >
          {say(words.discard)}
        </Button>
      </p>
    </section>
  )
}

/** The day of joining for whoever the file names none for. */
export function JoinedOn(props: { readonly draft: RosterDraft }) {
  const { say } = useLanguage()
  const [typed, setTyped] = createSignal<string>()
  const text = () => typed() ?? formatDate(props.draft.defaultJoinedOn)
  const fields = () => [{ path: 'defaultJoinedOn', id: 'default-joined-on', label: say(words.joinedOn) }]
  const own = createFormProblems(fields)
  const submission = createSubmission<{ id: string; version: number; defaultJoinedOn: IsoDate }, unknown>({
    send: (input) => api.rosters.joinOn.mutate(input),
    onDone: () => setTyped(undefined),
    fields,
  })
  refreshWhenStale(submission.refusal)
  return (
    <form
      class="joined-on"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        const defaultJoinedOn = parseTypedDate(text())
        own.setProblems(
          defaultJoinedOn === null ? [{ field: 'defaultJoinedOn', problem: 'dateInvalid' }] : [],
        )
        const { id, version } = props.draft
        if (defaultJoinedOn !== null) submission.submit({ id, version, defaultJoinedOn })
      }}
    >
      <DateField
        id="default-joined-on"
        label={say(words.joinedOn)}
        hint={say(words.joinedOnHint)}
        error={own.problemOf('defaultJoinedOn') ?? submission.problemOf('defaultJoinedOn') ?? otherProblem()}
        text={text()}
        onText={setTyped}
      />
      <Button type="submit" busy={submission.busy()}>
        {say(words.joinedOnSave)}
      </Button>
    </form>
  )

  function otherProblem() {
    return submission.refusal()?.reason === 'invalidInput' ? undefined : submission.entries()[0]?.text
  }
}
