import { bookKeyOf } from '@lienthehe/domain/attachments'
import {
  formatDong,
  formatMonthlyRate,
  labelDueDay,
  labelLoanApprover,
  labelPriorityGroup,
  labelRepaymentPart,
  type Regulation,
} from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { words as paperWords } from '../../attachments/words.ts'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { Button } from '../../ui/button.tsx'
import { BookPapers } from '../book-papers.tsx'
import { type BookView, mayDo, regulationsQuery } from '../queries.ts'
import { RegulationDialog } from './regulation-dialog.tsx'
import { regulationWords as words } from './regulation-words.ts'

/** The club's own rules on its funds, the newest first. */
export function Regulations(props: { readonly view: BookView }) {
  const { say } = useLanguage()
  const regulations = useQuery(() => regulationsQuery(props.view.club.id))
  const [adding, setAdding] = createSignal(false)
  return (
    <section class="sheet stack" aria-labelledby="regulations" data-part="regulations">
      <div class="section-head">
        <h2 id="regulations">{say(words.heading)}</h2>
        <Show when={mayDo(props.view, 'book')}>
          <Button onClick={() => setAdding(true)}>{say(words.open)}</Button>
        </Show>
      </div>
      <Load
        query={regulations}
        isEmpty={(loaded) => loaded.regulations.length === 0}
        whenEmpty={
          <>
            <h3>{say(words.none)}</h3>
            <p>{say(words.noneAdvice)}</p>
          </>
        }
      >
        {(loaded) => (
          <For each={loaded().regulations}>
            {(regulation, index) => (
              <article class="stack brief">
                <Shown regulation={regulation} />
                <BookPapers
                  owner={{
                    kind: 'regulation',
                    // The list begins with the newest regulation, but the number in the id counts from the oldest.
                    id: bookKeyOf(props.view.club.id, `${loaded().regulations.length - index()}`),
                  }}
                  mayWrite={mayDo(props.view, 'book')}
                  empty={paperWords.emptyForRegulation}
                  within
                />
              </article>
            )}
          </For>
        )}
      </Load>
      <Show when={adding()}>
        <RegulationDialog view={props.view} onClose={() => setAdding(false)} />
      </Show>
    </section>
  )
}

function Shown(props: { readonly regulation: Regulation }) {
  const { say, language } = useLanguage()
  const { number, from, to } = props.regulation
  const lines = () => linesOf(props.regulation, language())
  return (
    <>
      <h3>{say(words.titleOf(number))}</h3>
      <p class="note">
        {say(to === null ? words.since(formatDate(from)) : words.until(formatDate(from), formatDate(to)))}
      </p>
      <dl class="terms">
        <For each={lines()}>
          {(line) => (
            <div>
              <dt>{say(line.label)}</dt>
              <dd>{line.value}</dd>
            </div>
          )}
        </For>
      </dl>
    </>
  )
}

function linesOf(regulation: Regulation, language: 'vi' | 'en') {
  const { limits, allocationOrder, priorityGroups } = regulation
  const number = (value: number) => formatInteger(value, language)
  return [
    { label: words.fields.issuedOn, value: formatDate(regulation.issuedOn) },
    { label: words.fields.loanDongMax, value: formatDong(limits.loanDongMax, language) },
    { label: words.fields.termMonthsMax, value: number(limits.termMonthsMax) },
    { label: words.fields.rate, value: formatMonthlyRate(limits.monthlyRateBasisPointsMax, language) },
    { label: words.fields.loanFundPercentMax, value: `${number(limits.loanFundPercentMax)}%` },
    {
      label: words.fields.lateRate,
      value: formatMonthlyRate(regulation.lateMonthlyRateBasisPoints, language),
    },
    { label: words.fields.roundingUnitDong, value: number(regulation.roundingUnitDong) },
    { label: words.fields.interestPercent, value: `${number(regulation.interestToActivityFundPercent)}%` },
    { label: words.fields.dueDay, value: labelDueDay(regulation.dueDay, language) },
    { label: words.fields.approvedBy, value: labelLoanApprover(regulation.approvedBy, language) },
    {
      label: words.fields.allocation,
      value: allocationOrder.map((part) => labelRepaymentPart(part, language)).join(' → '),
    },
    {
      label: words.fields.priority,
      value: priorityGroups.map((group) => labelPriorityGroup(group, language)).join(', '),
    },
  ]
}
