import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate, parseTypedDate } from '@lienthehe/domain/calendar'
import { checkAskedDay } from '@lienthehe/domain/progress'
import { describeFieldProblem, type FieldProblem } from '@lienthehe/domain/refusals'
import { formatDate } from '@lienthehe/domain/text'
import { useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useLanguage } from './language.tsx'
import { useSession } from './session.tsx'
import { Button } from './ui/button.tsx'
import { DateField } from './ui/date-field.tsx'
import { words } from './words.ts'

/** Reads and sets the day in the address, `?ngay=2024-09-30`; `null` means that the plan decides. */
export function useAsOf() {
  const [search, setSearch] = useSearchParams<{ ngay?: string }>()
  return {
    asked: (): IsoDate | null => {
      const { ngay } = search
      return ngay !== undefined && isIsoDate(ngay) ? ngay : null
    },
    ask: (date: IsoDate | null) => setSearch({ ngay: date, trang: null }),
  }
}

/** Lets the user choose the day that a screen is about; `shown` is the day shown now. */
export function AsOfChooser(props: { readonly shown: IsoDate }) {
  const { say } = useLanguage()
  const { asked, ask } = useAsOf()
  return (
    <>
      <DayChooser
        id="as-of"
        label={say(words.asOf)}
        shown={props.shown}
        isChosen={asked() !== null}
        choose={ask}
      />
      {/* On paper the chooser is hidden, so the day is printed as text. */}
      <p class="print-only note">{`${say(words.asOf)} ${formatDate(props.shown)}`}</p>
    </>
  )
}

/** A field for a day, with its problem beside it. Clearing it returns to the default day (`null`). */
export function DayChooser(props: {
  readonly id: string
  readonly label: string
  readonly shown: IsoDate
  readonly isChosen: boolean
  readonly choose: (day: IsoDate | null) => void
}) {
  const { say, language } = useLanguage()
  const { me } = useSession()
  const [typed, setTyped] = createSignal<string>()
  const [problem, setProblem] = createSignal<FieldProblem>()
  const text = () => typed() ?? formatDate(props.shown)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const date = parseTypedDate(text())
    const wrong = date === null ? 'dateInvalid' : (checkAskedDay(date, me().today) ?? undefined)
    setProblem(wrong)
    if (wrong !== undefined || date === null) return
    setTyped(undefined)
    props.choose(date)
  }

  const reset = () => {
    setTyped(undefined)
    setProblem(undefined)
    props.choose(null)
  }

  return (
    <form class="as-of no-print" onSubmit={submit} novalidate>
      <DateField
        id={props.id}
        label={props.label}
        text={text()}
        onText={setTyped}
        error={describeProblem(problem(), language())}
      />
      <Button type="submit">{say(words.look)}</Button>
      <Show when={props.isChosen}>
        <Button look="quiet" onClick={reset}>
          {say(words.latest)}
        </Button>
      </Show>
    </form>
  )
}

function describeProblem(problem: FieldProblem | undefined, language: 'vi' | 'en') {
  return problem && describeFieldProblem(problem, { language })
}
