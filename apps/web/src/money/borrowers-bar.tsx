import type { BorrowersVerdict } from '@lienthehe/domain/money'
import { standingWordOf } from '@lienthehe/domain/quality'
import { bullet } from '@lienthehe/figures'
import { FigureView } from '../ui/figure.tsx'
import { toneOfStanding } from '../verdict-mark.tsx'

/** The percentage of members who borrow, as a bar with its unknown part and the required minimum. */
export function BorrowersBar(props: {
  readonly verdict: BorrowersVerdict
  readonly alternative: string | null
}) {
  const figure = () => {
    const { actual, expected } = props.verdict
    const people = actual.yes + actual.no + actual.unknown
    const share = (part: number) => (people === 0 ? 0 : (100 * part) / people)
    return bullet({
      // Without any members, the whole bar is unknown.
      low: share(actual.yes),
      high: people === 0 ? 100 : share(actual.yes + actual.unknown),
      need: expected.low,
      scale: 100,
      tone: toneOfStanding(standingWordOf(props.verdict)),
      alternative: props.alternative,
    })
  }
  return <FigureView figure={figure()} />
}
