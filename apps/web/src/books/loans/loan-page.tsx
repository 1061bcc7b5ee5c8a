import { bookKeyOf } from '@lienthehe/domain/attachments'
import { formatDong, formatDongInFull, labelInstalmentState } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { keepPrevious } from '../../api.ts'
import { AsOfChooser, useAsOf } from '../../as-of.tsx'
import { words as paperWords } from '../../attachments/words.ts'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { Page } from '../../page.tsx'
import { useSession } from '../../session.tsx'
import { Button } from '../../ui/button.tsx'
import { BookPapers } from '../book-papers.tsx'
import { bookPath } from '../book-path.ts'
import { createPrinter } from '../print-paper.ts'
import { bookQuery, type LoanView, loanQuery, mayDo } from '../queries.ts'
import { Receipt } from '../receipt.tsx'
import { Proposals } from '../requests/proposals.tsx'
import { Contract } from './contract.tsx'
import { LoanActions } from './loan-actions.tsx'
import { LoanDecisions } from './loan-decisions.tsx'
import { loanWords } from './loan-words.ts'
import { Message } from './message.tsx'
import { Passbook } from './passbook.tsx'
import { describeLent } from './passbook-text.ts'
import { Payments } from './payments.tsx'
import '../books.css'
import '../books-print.css'

const words = loanWords.card

/** One loan for its borrower: what is owed, when and how much to pay next, and what was paid. */
export function LoanPage() {
  const { say } = useLanguage()
  const params = useParams<{ id: string; loan: string }>()
  const { asked } = useAsOf()
  const loan = useQuery(() => ({
    ...loanQuery(params.id, params.loan, asked()),
    placeholderData: keepPrevious,
  }))
  return (
    <Load query={loan} title={say(words.title)}>
      {(card) => <Card card={card()} />}
    </Load>
  )
}

function Card(props: { readonly card: LoanView }) {
  const { say, language } = useLanguage()
  const { me } = useSession()
  const printer = createPrinter()
  const loan = () => props.card.position.loan
  const name = () => props.card.names.members[loan().borrower] ?? '–'
  const book = useQuery(() => bookQuery(props.card.club.id, null))
  // Payments are recorded as of today. If another day is shown, the loan is only for reading.
  const mayBook = () =>
    book.isSuccess && mayDo(book.data, 'book') && props.card.date === me().today && props.card.next !== null
  const owed = () => formatDong(props.card.position.outstandingDong, language()).replaceAll(' ', '\u00A0')
  const title = () =>
    say(props.card.position.outstandingDong > 0 ? words.owes(name(), owed()) : words.settled(name()))
  return (
    <Page
      title={title()}
      windowTitle={`${say(words.title)}: ${name()}`}
      crumbs={
        <>
          <A href={`/cau-lac-bo/${props.card.club.id}`}>{props.card.club.name}</A> ›{' '}
          <A href={bookPath(props.card.club.id, { xem: 'khoan-vay' })}>{say(loanWords.back)}</A>
        </>
      }
      lede={
        <>
          {say(describeLent(props.card.position.loan))}{' '}
          <Show when={loan().guarantor}>{(guarantor) => <>{say(words.guarantor(guarantor()))}</>}</Show>
        </>
      }
      actions={
        <>
          <Show when={mayBook()}>
            <LoanActions card={props.card} name={name()} />
          </Show>
          <Button onClick={() => printer.print({ kind: 'passbook' })}>{say(words.printPassbook)}</Button>
          <Button onClick={() => printer.print({ kind: 'contract' })}>{say(words.printContract)}</Button>
        </>
      }
    >
      <Show when={book.isSuccess ? book.data : undefined}>
        {(view) => <Proposals view={view()} loan={loan().id} />}
      </Show>
      <div class="view-bar no-print">
        <AsOfChooser shown={props.card.date} />
      </div>
      <div class="columns">
        <div class="stack wide">
          <Instalments card={props.card} />
          <LoanDecisions card={props.card} />
          <Payments card={props.card} print={(payment) => printer.print({ kind: 'receipt', payment })} />
        </div>
        <div class="stack wide">
          <NextTime card={props.card} />
          <Message card={props.card} name={name()} />
        </div>
      </div>
      <BookPapers
        owner={{ kind: 'loan', id: bookKeyOf(props.card.club.id, loan().id) }}
        mayWrite={book.isSuccess && mayDo(book.data, 'book')}
        empty={paperWords.emptyForLoan}
      />
      <Show when={printer.paper()?.kind === 'passbook'}>
        <Passbook card={props.card} name={name()} />
      </Show>
      <Show when={printer.paper()?.kind === 'contract'}>
        <Contract card={props.card} name={name()} />
      </Show>
      <Show when={printer.receipt()}>
        {(payment) => <Receipt card={props.card} payment={payment()} name={name()} />}
      </Show>
    </Page>
  )
}

/** When to come and how much to bring: in figures, in words, and split into principal and interest. */
function NextTime(props: { readonly card: LoanView }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  return (
    <Show when={props.card.next}>
      {(next) => (
        <section class="sheet stack brief" aria-labelledby="next-time" data-part="next">
          <div class="next-time">
            <h2 id="next-time">{say(words.nextTime(formatDate(next().on)))}</h2>
            <p class="sum">{formatDong(next().totalDong, language())}</p>
            <p class="note">{formatDongInFull(next().totalDong, language())}</p>
          </div>
          <Show when={props.card.position.daysLate > 0}>
            <p class="late-figure">{say(words.lateDays(number(props.card.position.daysLate)))}</p>
          </Show>
          <dl class="owe">
            <Show when={next().parts.penaltyDong > 0}>
              <dt>{say(words.penalty)}</dt>
              <dd>{number(next().parts.penaltyDong)}</dd>
            </Show>
            <dt>{say(words.interest)}</dt>
            <dd>{number(next().parts.interestDong)}</dd>
            <dt>{say(words.principal)}</dt>
            <dd>{number(next().parts.principalDong)}</dd>
            <dt class="total">{say(words.sum)}</dt>
            <dd class="total">{number(next().totalDong)}</dd>
          </dl>
        </section>
      )}
    </Show>
  )
}

/** Every instalment as a box, as on the stamped card that this screen replaces. */
function Instalments(props: { readonly card: LoanView }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const paid = () => props.card.instalments.filter(({ state }) => state === 'paid').length
  return (
    <section class="sheet stack brief" aria-labelledby="instalments" data-part="instalments">
      <h2 id="instalments">
        {say(words.instalments(number(paid()), number(props.card.instalments.length)))}
      </h2>
      <ol class="instalments">
        <For each={props.card.instalments}>
          {(instalment) => (
            <li class={instalment.state} data-state={instalment.state}>
              <span>{formatDate(instalment.dueOn)}</span>
              <span>{number(instalment.principalDong + instalment.interestDong)}</span>
              <span>{labelInstalmentState(instalment.state, language())}</span>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
