import { type FundSummary, formatDong, labelFund } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { type ParentProps, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Mark } from '../ui/mark.tsx'
import type { BookView } from './queries.ts'
import { words } from './words.ts'

/** The state of each fund, in the figures that the board asks for first. */
export function FundCards(props: { readonly view: BookView }) {
  const fundOf = (fund: FundSummary['fund']) => props.view.funds.find((summary) => summary.fund === fund)
  return (
    <div class="fund-cards">
      <Show when={fundOf('incomeFund')}>
        {(summary) => (
          <Card summary={summary()}>
            <Lending view={props.view} />
          </Card>
        )}
      </Show>
      <Show when={fundOf('activityFund')}>{(summary) => <Card summary={summary()} />}</Show>
    </div>
  )
}

function Card(props: ParentProps<{ readonly summary: FundSummary }>) {
  const { say, language } = useLanguage()
  const id = () => `fund-${props.summary.fund}`
  return (
    <section class="sheet stack" aria-labelledby={id()} data-fund={props.summary.fund}>
      <h2 id={id()}>{labelFund(props.summary.fund, language())}</h2>
      <Show when={props.summary.isOpen} fallback={<p class="note">{say(words.funds.notOpen)}</p>}>
        <dl class="sums">
          <div>
            <dt>{say(words.funds.cash)}</dt>
            <dd>
              {formatInteger(props.summary.cashDong, language())} <small>{say(words.funds.dong)}</small>
            </dd>
          </div>
          {props.children}
          <Counted summary={props.summary} />
        </dl>
      </Show>
    </section>
  )
}

/** The result of the latest cash count compared with the book. */
function Counted(props: { readonly summary: FundSummary }) {
  const { say, language } = useLanguage()
  const money = (amount: number) => formatDong(Math.abs(amount), language())
  return (
    <Show
      when={props.summary.lastCount}
      fallback={
        <div>
          <dt>{say(words.funds.count)}</dt>
          <dd>
            <small>{say(words.funds.notCounted)}</small>
          </dd>
        </div>
      }
    >
      {(count) => (
        <div classList={{ late: count().differenceDong !== 0 }}>
          <dt>{say(words.funds.counted(formatDate(count().countedOn).slice(0, 5)))}</dt>
          <dd>
            <Show
              when={count().differenceDong !== 0}
              fallback={
                <Mark tone="met" shape="disc">
                  {say(words.funds.agrees)}
                </Mark>
              }
            >
              {say(
                count().differenceDong < 0
                  ? words.funds.short(money(count().differenceDong))
                  : words.funds.over(money(count().differenceDong)),
              )}
            </Show>
          </dd>
        </div>
      )}
    </Show>
  )
}

function Lending(props: { readonly view: BookView }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  return (
    <>
      <div>
        <dt>{say(words.funds.lent)}</dt>
        <dd>
          {number(props.view.loans.outstandingDong)}{' '}
          <small>{say(words.funds.loans(number(props.view.loans.loans)))}</small>
        </dd>
      </div>
      <Show when={props.view.loans.next}>
        {(next) => (
          <div>
            <dt>{say(words.funds.due(formatDate(next().on).slice(0, 5)))}</dt>
            <dd>
              {number(next().dueDong)} <small>{say(words.funds.people(number(next().loans)))}</small>
            </dd>
          </div>
        )}
      </Show>
      <Show when={props.view.loans.lateDong > 0}>
        <div class="late">
          <dt>{say(words.funds.late)}</dt>
          <dd>
            {number(props.view.loans.lateDong)}{' '}
            <small>{say(words.funds.longest(number(props.view.loans.daysLateMost)))}</small>
          </dd>
        </div>
      </Show>
    </>
  )
}
