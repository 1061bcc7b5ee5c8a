import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { keepPrevious } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { describeRefusal } from '../../refusal-words.ts'
import { formWords } from '../form-words.ts'
import { loanPreviewQuery } from '../queries.ts'
import { borrowingOf, fieldOfLimit, type LendEntry } from './lend-entry.ts'
import { ScheduleTable } from './schedule-table.tsx'

/** The server's preview of the loan as it is typed: its schedule, and the limits that it would exceed. */
export function createLoanPreview(club: string, entry: () => LendEntry) {
  const { language } = useLanguage()
  const borrowing = () => borrowingOf(entry())
  const query = useQuery(() => ({
    ...loanPreviewQuery(club, borrowing()),
    placeholderData: keepPrevious,
  }))
  const preview = () => (borrowing() !== undefined && query.isSuccess ? query.data : undefined)
  return {
    schedule: () => preview()?.schedule ?? undefined,
    breachOf: (path: string) => {
      const known = preview()
      const breaches = known?.breaches.filter(({ limit }) => fieldOfLimit[limit] === path) ?? []
      if (breaches.length === 0) return undefined
      const regulation = known?.regulation?.number ?? ''
      return describeRefusal({ reason: 'outsideRegulation', regulation, breaches }, language())
    },
  }
}

/** The schedule beside the form, to be read out before anything is signed. */
export function LoanPreview(props: { readonly preview: ReturnType<typeof createLoanPreview> }) {
  const { say } = useLanguage()
  return (
    <section class="beside" aria-labelledby="loan-preview">
      <h3 id="loan-preview">{say(formWords.lend.preview)}</h3>
      <Show when={props.preview.schedule()} fallback={<p class="note">{say(formWords.lend.previewEmpty)}</p>}>
        {(schedule) => <ScheduleTable instalments={schedule().instalments} />}
      </Show>
    </section>
  )
}
