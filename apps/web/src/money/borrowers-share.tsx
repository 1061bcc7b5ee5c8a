import { describeClubVerdict } from '@lienthehe/domain'
import type { BorrowersVerdict } from '@lienthehe/domain/money'
import { clauseOf } from '@lienthehe/domain/plan'
import { standingWordOf } from '@lienthehe/domain/quality'
import { formatInteger } from '@lienthehe/domain/text'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { StandingMark } from '../verdict-mark.tsx'
import { BorrowersBar } from './borrowers-bar.tsx'
import type { MoneyView } from './queries.ts'
import { words } from './words.ts'

/**
 * Whether half of the members borrow (I.2.b:2): a bar, the verdict with its clause, and how many clubs have which
 * result.
 */
export function BorrowersShare(props: {
  readonly heading: string
  readonly verdict: BorrowersVerdict
  readonly lending: MoneyView['whole']['clubsLending']
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const number = (value: number) => formatInteger(value, language())
  return (
    <section class="sheet stack" aria-labelledby="borrowers" data-part="borrowers">
      <div class="borrowers-head">
        <h2 id="borrowers">{props.heading}</h2>
        <StandingMark word={standingWordOf(props.verdict)} />
      </div>
      <Disclosure label={props.verdict.clause} name={`${props.heading}: ${props.verdict.clause}`}>
        <p>{say(clauseOf(rules(), props.verdict.clause).demand)}</p>
      </Disclosure>
      <BorrowersBar verdict={props.verdict} alternative={null} />
      <p>{describeClubVerdict(props.verdict, { plan: rules(), language: language() })}</p>
      <p class="note">
        {say(
          words.lending(number(props.lending.yes), number(props.lending.no), number(props.lending.unknown)),
        )}
      </p>
      <p class="note">{say(words.legend)}</p>
    </section>
  )
}
