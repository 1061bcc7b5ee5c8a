import { latestMonths } from '@lienthehe/domain/activities'
import { formatInteger, formatMonth } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { touchedByReports, type UnitReports } from './queries.ts'
import { unitWords as words } from './unit-words.ts'

type Entry = { readonly from: string; readonly day: string }
type Input = { readonly dueDay: { readonly from: string; readonly day: number } }

/** Sets the due day of reports, starting with a given month, so that earlier months keep their old due day. */
export function DueDayForm(props: { readonly view: UnitReports }) {
  const { say } = useLanguage()
  const months = () => [...new Set([props.view.month, ...latestMonths(props.view.today, 13)])]
  const form = createForm<Entry, Input, UnitDueDay>({
    stored: () => ({ entry: { from: props.view.month, day: String(props.view.dueDay) }, version: 0 }),
    fields: () => [
      { path: 'dueDay.from', at: ['from'], id: 'dueDay.from', label: say(words.from) },
      { path: 'dueDay.day', at: ['day'], id: 'dueDay.day', label: say(words.day) },
    ],
    read: ({ from, day }) => ({
      input: { dueDay: { from, day: Number(day) } },
      problems: /^\d{1,2}$/.test(day.trim()) ? [] : [{ field: 'dueDay.day', problem: 'countInvalid' }],
    }),
    send: (input) => api.reports.setDueDay.mutate(input),
    touches: () => touchedByReports,
    confirm: ({ output }) => ({
      said: {
        vi: words.dueDaySet(formatInteger(output.day, 'vi'), formatMonth(output.from)).vi,
        en: words.dueDaySet(formatInteger(output.day, 'en'), formatMonth(output.from)).en,
      },
    }),
  })
  return (
    <section class="sheet stack" aria-labelledby="due-day">
      <h2 id="due-day">{say(words.dueDay)}</h2>
      <p class="note">{say(words.dueDayNote)}</p>
      <FormView form={form}>
        <FormProblems form={form} />
        <SelectField<string>
          id="dueDay.from"
          label={say(words.from)}
          error={form.problemOf('dueDay.from')}
          value={form.entry().from}
          onValue={(from) => form.change({ from })}
          options={months().map((month) => ({ value: month, label: formatMonth(month) }))}
        />
        <TextField
          id="dueDay.day"
          label={say(words.day)}
          error={form.problemOf('dueDay.day')}
          value={form.entry().day}
          onValue={(day) => form.change({ day })}
          inputmode="numeric"
          autocomplete="off"
          maxlength={2}
          short
        />
        <FormActions form={form} save={words.setDueDay} />
      </FormView>
    </section>
  )
}

type UnitDueDay = Awaited<ReturnType<typeof api.reports.setDueDay.mutate>>
