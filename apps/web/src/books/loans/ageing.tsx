import type { IsoDate } from '@lienthehe/domain'
import { labelAgeBucket } from '@lienthehe/domain/funds'
import type { AgedLoans } from '@lienthehe/domain/money'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { type Portion, portions } from '@lienthehe/figures'
import { For } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { FigureView } from '../../ui/figure.tsx'
import { loanWords } from './loan-words.ts'
import './ageing.css'

/** How dark each bucket is drawn: the longest delays are the darkest. */
const depths = {
  notLate: 0,
  upTo30: 1,
  upTo60: 2,
  upTo90: 3,
  over90: 4,
} as const satisfies Record<AgedLoans['bucket'], Portion['depth']>

/** The debts by how late they are: one bar, and below it the same figures as a list. */
export function Ageing(props: { readonly ages: readonly AgedLoans[]; readonly asOf: IsoDate }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const bar = () =>
    portions(
      props.ages.map(({ bucket, outstandingDong }) => ({ value: outstandingDong, depth: depths[bucket] })),
      // The bar has no text alternative: the list below says the same to readers who cannot see it.
      { alternative: null },
    )
  return (
    <div class="stack brief">
      <p class="note">{say(loanWords.byAge(formatDate(props.asOf)))}</p>
      <FigureView figure={bar()} />
      <dl class="agekey" data-part="ages">
        <For each={props.ages}>
          {(age) => (
            <div data-bucket={age.bucket}>
              <dt>
                <svg class="chart" viewBox="0 0 16 16" aria-hidden="true">
                  <rect class={`depth-${depths[age.bucket]}`} width="16" height="16" rx="3" />
                </svg>
                {labelAgeBucket(age.bucket, language())}
              </dt>
              <dd>
                {number(age.outstandingDong)}
                <small>{say(loanWords.loans(number(age.loans)))}</small>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  )
}
