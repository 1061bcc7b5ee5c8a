import { describeReleaseRefusal } from '@lienthehe/domain/publication'
import { formatDate } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { SelectField } from '../ui/field.tsx'
import type { ReleaseList } from './queries.ts'
import { createMonthly } from './release-forms.ts'
import { words } from './words.ts'

/** The days of the month to choose from: those that every month has. */
const days = Array.from({ length: 28 }, (_, index) => index + 1)

/** The day on which the plan is released automatically, the next date, and the outcome of the last time. */
export function MonthlyForm(props: { readonly plan: string; readonly list: ReleaseList }) {
  const { say } = useLanguage()
  const form = createMonthly(props)
  return (
    <section class="sheet stack" aria-labelledby="monthly" data-part="monthly">
      <h2 id="monthly">{say(words.monthly)}</h2>
      <p class="note">{say(words.monthlyNote)}</p>
      <Show when={props.list.monthly.on} fallback={<p>{say(words.monthlyNone)}</p>}>
        {(on) => <p>{say(words.monthlyNext(formatDate(on().next), on().by))}</p>}
      </Show>
      <LastTime last={props.list.monthly.last} />
      <FormView form={form} class="form stack">
        <FormProblems form={form} />
        <SelectField<string>
          id="monthly.day"
          label={say(words.monthlyDay)}
          error={form.problemOf('day')}
          value={form.entry().day}
          onValue={(day) => form.change({ day })}
          options={[
            { value: '', label: say(words.monthlyOff) },
            ...days.map((day) => ({ value: String(day), label: say(words.monthlyOn(day)) })),
          ]}
        />
        <FormActions form={form} save={words.monthlySave} />
      </FormView>
    </section>
  )
}

function LastTime(props: { readonly last: ReleaseList['monthly']['last'] }) {
  const { say, language } = useLanguage()
  const outcome = (last: NonNullable<ReleaseList['monthly']['last']>) =>
    last.refusal === null
      ? say(words.monthlyMade(last.release ?? 0))
      : `${say(words.monthlyNotMade)} ${describeReleaseRefusal(last.refusal, { language: language() })}`
  return (
    <Show when={props.last}>
      {(last) => (
        <p data-part="last-time">
          {say(words.monthlyLast(formatDate(last().due)))} {outcome(last())}
        </p>
      )}
    </Show>
  )
}
