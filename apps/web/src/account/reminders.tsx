import { labelReminderTopic, type ReminderTopic } from '@lienthehe/domain/reminders'
import { For, Show } from 'solid-js'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import type { OwnReminders } from './queries.ts'
import { words } from './words.ts'

type Entry = { readonly address: string; readonly topics: readonly ReminderTopic[] }

/** The topics of the user's e-mail reminders, and the address they go to; without an address, no reminders are sent. */
export function Reminders(props: { readonly own: OwnReminders }) {
  const { say, language } = useLanguage()
  const form = createChoice(() => props.own)
  const toggle = (topic: ReminderTopic) => {
    const { topics } = form.entry()
    form.change({
      topics: topics.includes(topic) ? topics.filter((one) => one !== topic) : [...topics, topic],
    })
  }
  return (
    <FormView form={form}>
      <p class="note">{say(words.remindersLede)}</p>
      <Show when={!props.own.isSent}>
        <p>
          <b>{say(words.notSent)}</b>
        </p>
      </Show>
      <FormProblems form={form} />
      <TextField
        id="reminder-address"
        label={say(words.address)}
        hint={say(words.addressHint)}
        error={form.problemOf('choice.address')}
        value={form.entry().address}
        onValue={(address) => form.change({ address })}
        autocomplete="email"
        inputmode="email"
        autocapitalize="none"
        spellcheck={false}
      />
      <fieldset class="field">
        <legend>{say(words.topics)}</legend>
        <For each={props.own.offered}>
          {(topic) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={form.entry().topics.includes(topic)}
                onInput={() => toggle(topic)}
              />
              {labelReminderTopic(topic, language())}
            </label>
          )}
        </For>
      </fieldset>
      <FormActions form={form} save={words.saveReminders} />
    </FormView>
  )
}

function createChoice(own: () => OwnReminders) {
  const { say } = useLanguage()
  return createForm<Entry, { readonly choice: OwnReminders['choice'] }, object>({
    // The settings have no version number, because nobody else can change them.
    stored: () => ({
      entry: { address: own().choice.address ?? '', topics: own().choice.topics },
      version: 0,
    }),
    fields: () => [
      { path: 'choice.address', at: ['address'], id: 'reminder-address', label: say(words.address) },
    ],
    read: ({ address, topics }) => ({
      input: { choice: { address, topics } },
      problems: missing(address, topics),
    }),
    send: (input) => api.reminders.choose.mutate(input),
    touches: () => [['reminders', 'own']],
    confirm: ({ input: { choice } }) => ({
      said: choice.topics.length === 0 || !choice.address ? words.remindersStopped : words.remindersSaved,
    }),
  })
}

/** Reports a missing address if topics are chosen: without an address, the topics would not be stored. */
function missing(address: string, topics: readonly ReminderTopic[]) {
  return address.trim() === '' && topics.length > 0
    ? [{ field: 'choice.address', problem: 'required' as const }]
    : []
}
