import type { IsoDate } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { touchedByClub } from '../club/queries.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { words as inForms } from '../forms/words.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { leftBehind, nothingToWrite } from './left-behind.ts'
import { draftQuery, importsQuery, type RosterDraft, type RosterReceipt } from './queries.ts'
import { words } from './words.ts'

type PanelProps = {
  readonly draft: RosterDraft
  /** True while a correction is being sent. */
  readonly busy: boolean
  readonly onCommitted: (receipt: RosterReceipt) => void
  readonly onDiscarded: () => void
}

/**
 * Writes the rows into the club's list. The button says how many people; leaving out wrong rows is a separate choice.
 */
export function CommitPanel(props: PanelProps) {
  const { say, language } = useLanguage()
  const count = (value: number) => formatInteger(value, language())
  const form = createCommit(props)
  const discarding = createWrite<{ readonly id: string }, unknown>({
    send: (input) => api.rosters.discard.mutate(input),
    touches: () => [importsQuery(props.draft.club.id).queryKey],
    onSaved: () => props.onDiscarded(),
  })
  const totals = () => props.draft.judgement.totals
  const people = () => totals().new + totals().update + totals().departures
  const left = () => leftBehind(props.draft)
  return (
    <section class="sheet stack" aria-labelledby="commit-heading">
      <h2 id="commit-heading">{say(words.commitHeading)}</h2>
      <FormView form={form} class="stack">
        <FormProblems form={form} heading={say(inForms.notDone)} />
        <Show when={left() > 0}>
          <p id="skip-refused-why">{say(words.refusedFirst(count(left())))}</p>
          <label class="choice">
            <input
              id="skip-refused"
              type="checkbox"
              aria-describedby="skip-refused-why"
              aria-invalid={form.problemOf('skipRefused') !== undefined}
              checked={form.entry().skipRefused}
              onInput={(event) => form.change({ skipRefused: event.currentTarget.checked })}
            />
            {say(words.skipRefused(count(left())))}
          </label>
        </Show>
        <Show when={people() > 0} fallback={<p>{say(nothingToWrite(props.draft))}</p>}>
          <FormActions
            form={form}
            busy={props.busy}
            save={words.commit(count(people()))}
            saving={words.committing}
          />
        </Show>
      </FormView>
      <WriteProblem write={discarding} />
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

function createCommit(props: PanelProps) {
  type Entry = { readonly skipRefused: boolean }
  const { say, language } = useLanguage()
  const refused = () => leftBehind(props.draft)
  const count = () => formatInteger(refused(), language())
  return createForm<Entry, Entry & { readonly id: string; readonly version: number }, RosterReceipt>({
    stored: () => ({ entry: { skipRefused: false }, version: props.draft.version }),
    fields: () => [
      {
        path: 'skipRefused',
        at: ['skipRefused'],
        id: 'skip-refused',
        label: say(words.skipRefused(count())),
      },
    ],
    read: ({ skipRefused }, version) => ({
      input: { id: props.draft.id, version, skipRefused },
      problems:
        refused() === 0 || skipRefused
          ? []
          : [{ field: 'skipRefused', problem: words.refusedFirst(count()) }],
    }),
    sayRefusal: ({ reason }) => (reason === 'notFound' ? words.draftGone : undefined),
    send: (input) => api.rosters.commit.mutate(input),
    touches: () => [draftQuery(props.draft.id).queryKey, ...touchedByClub(props.draft.club.id)],
    onSaved: (receipt) => props.onCommitted(receipt),
  })
}

/** A field for the day of joining, used for people without one in the file. */
export function JoinedOn(props: { readonly draft: RosterDraft }) {
  const { say } = useLanguage()
  const form = createJoinedOn(props)
  return (
    <FormView form={form} class="joined-on">
      <DateField
        id="default-joined-on"
        label={say(words.joinedOn)}
        hint={say(words.joinedOnHint)}
        error={form.problemOf('defaultJoinedOn') ?? form.summary()[0]?.text}
        text={form.entry().on}
        onText={(on) => form.change({ on })}
      />
      <Button type="submit" busy={form.busy()}>
        {say(words.joinedOnSave)}
      </Button>
    </FormView>
  )
}

type JoinedOnInput = { readonly id: string; readonly version: number; readonly defaultJoinedOn: IsoDate }

function createJoinedOn(props: { readonly draft: RosterDraft }) {
  const { say } = useLanguage()
  return createForm<{ readonly on: string }, JoinedOnInput, unknown>({
    stored: () => ({
      entry: { on: formatDate(props.draft.defaultJoinedOn) },
      version: props.draft.version,
    }),
    fields: () => [
      { path: 'defaultJoinedOn', at: ['on'], id: 'default-joined-on', label: say(words.joinedOn) },
    ],
    read: ({ on }, version) => {
      const date = parseTypedDate(on)
      return {
        input: { id: props.draft.id, version, defaultJoinedOn: date ?? props.draft.defaultJoinedOn },
        problems: date === null ? [{ field: 'defaultJoinedOn', problem: 'dateInvalid' }] : [],
      }
    },
    send: (input) => api.rosters.joinOn.mutate(input),
    touches: () => [draftQuery(props.draft.id).queryKey],
  })
}
