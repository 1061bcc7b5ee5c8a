import type { IsoDate } from '@lienthehe/domain'
import { formatDong, labelFund } from '@lienthehe/domain/funds'
import { describeRisk, describeUnitSum, labelMoneyOrigin } from '@lienthehe/domain/money'
import { For, Show } from 'solid-js'
import { Ageing } from '../books/loans/ageing.tsx'
import { useLanguage } from '../language.tsx'
import { BorrowersShare } from './borrowers-share.tsx'
import type { MoneyView } from './queries.ts'
import { words } from './words.ts'

type Whole = MoneyView['whole']

/** What the clubs hold and lend together. */
export function WholeMoney(props: { readonly whole: Whole; readonly asOf: IsoDate }) {
  const { say } = useLanguage()
  return (
    <>
      <section class="sheet stack" aria-labelledby="sums" data-part="sums">
        <h2 id="sums" class="hidden-text">
          {say(words.title)}
        </h2>
        <Sums whole={props.whole} />
        <p class="note">{say(words.resting)}</p>
      </section>
      <Show when={props.whole.borrowers}>
        {(verdict) => (
          <BorrowersShare
            heading={say(words.borrowers)}
            verdict={verdict()}
            lending={props.whole.clubsLending}
          />
        )}
      </Show>
      <Show when={props.whole.money.outstandingDong > 0}>
        <section class="sheet stack" aria-labelledby="ageing">
          <h2 id="ageing">{say(words.ageing)}</h2>
          <Ageing ages={props.whole.money.ages} asOf={props.asOf} />
        </section>
      </Show>
      <Origins money={props.whole.money} />
    </>
  )
}

function Sums(props: { readonly whole: Whole }) {
  const { say, language } = useLanguage()
  const sum = (amountDong: number) => describeUnitSum(amountDong, { unit: props.whole, language: language() })
  const money = () => props.whole.money
  return (
    <dl class="sums">
      <div data-sum="outstanding">
        <dt>{say(words.outstanding)}</dt>
        <dd>{sum(money().outstandingDong)}</dd>
      </div>
      <div data-sum="risk" classList={{ late: money().atRiskDong > 0 }}>
        <dt>{say(words.risk)}</dt>
        <dd>
          {sum(money().atRiskDong)}
          <Show when={money().outstandingDong > 0}>
            {' '}
            <small>{say(words.ofOutstanding(describeRisk(money(), { language: language() })))}</small>
          </Show>
        </dd>
      </div>
      <For each={['incomeFund', 'activityFund'] as const}>
        {(fund) => (
          <div data-sum={fund}>
            <dt>
              {say(words.cash)}: {labelFund(fund, language())}
            </dt>
            <dd>{sum(money().cashDong[fund])}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

function Origins(props: { readonly money: Whole['money'] }) {
  const { say, language } = useLanguage()
  return (
    <section class="sheet stack" aria-labelledby="origins" data-part="origins">
      <h2 id="origins">{say(words.capital)}</h2>
      <Show when={props.money.origins.length > 0} fallback={<p class="note">{say(words.noCapital)}</p>}>
        <dl class="origins">
          <For each={props.money.origins}>
            {({ origin, amountDong }) => (
              <div data-origin={origin}>
                <dt>{labelMoneyOrigin(origin, language())}</dt>
                <dd>{formatDong(amountDong, language())}</dd>
              </div>
            )}
          </For>
          <div class="origins-total">
            <dt>{say(words.total)}</dt>
            <dd>{formatDong(props.money.receivedDong, language())}</dd>
          </div>
        </dl>
      </Show>
    </section>
  )
}
