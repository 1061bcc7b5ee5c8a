import { isIsoDate } from '@lienthehe/domain/calendar'
import { describePeriod, type ReviewedPeriod } from '@lienthehe/domain/snapshots'
import { createSignal, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { periodOfText, periodText } from './closed-periods-paths.ts'
import type { ClosingPreview } from './closed-periods-queries.ts'
import { words } from './closed-periods-words.ts'

const interim = 'so-ket'

/** Lets the user choose what to close: a year of the plan, the whole plan, or an interim review up to a day. */
export function PeriodChoice(props: {
  readonly preview: ClosingPreview
  readonly onChoose: (period: ReviewedPeriod) => void
}) {
  const { say, language } = useLanguage()
  const [isInterim, setIsInterim] = createSignal(props.preview.period.kind === 'upTo')
  const [typed, setTyped] = createSignal('')
  const options = () => [
    ...props.preview.usual.map((period) => ({
      value: periodText(period),
      label: capital(describePeriod(period, { plan: props.preview.plan, language: language() })),
    })),
    { value: interim, label: say(words.interim) },
  ]
  const choose = (text: string) => {
    setIsInterim(text === interim)
    const period = periodOfText(text)
    if (period !== null) props.onChoose(period)
  }
  const typeDay = (text: string) => {
    setTyped(text)
    const day = dateOrText(text)
    if (isIsoDate(day)) props.onChoose({ kind: 'upTo', day })
  }
  return (
    <div class="stack brief">
      <SelectField
        id="period"
        label={say(words.period)}
        value={isInterim() ? interim : periodText(props.preview.period)}
        onValue={choose}
        options={options()}
      />
      <Show when={isInterim()}>
        <DateField id="interim-day" label={say(words.interimDay)} text={typed()} onText={typeDay} />
      </Show>
    </div>
  )
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
