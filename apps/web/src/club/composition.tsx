import { type ClubVerdict, describeClubVerdict } from '@lienthehe/domain'
import { isOnComposition } from '@lienthehe/domain/facts'
import { citeClause, clauseOf } from '@lienthehe/domain/plan'
import { describeYear } from '@lienthehe/domain/progress'
import {
  clubRuleOf,
  describeClubDemand,
  describeClubFigure,
  labelStanding,
  standingWordOf,
} from '@lienthehe/domain/quality'
import { gauge } from '@lienthehe/figures'
import { Index, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { FigureView } from '../ui/figure.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { StandingMark, toneOfStanding } from '../verdict-mark.tsx'
import { type BandVerdict, gaugeOf } from './gauge-scale.ts'
import type { ClubView } from './queries.ts'
import { words } from './words.ts'

/**
 * A club compared with rules of the plan. `before`: the verdicts before an unsaved change, to show the difference.
 * `lastFullYear`: that year’s results, shown where the current result is still open.
 */
export function Composition(props: {
  readonly verdicts: readonly ClubVerdict[]
  readonly before?: readonly ClubVerdict[]
  readonly lastFullYear?: ClubView['lastFullYear']
}) {
  return (
    <div class="gauge-rows">
      <Index each={props.verdicts}>
        {(verdict) => (
          <GaugeRow
            verdict={verdict()}
            before={props.before?.find(({ rule }) => rule === verdict().rule)}
            lastFullYear={props.lastFullYear ?? null}
          />
        )}
      </Index>
    </div>
  )
}

/** The verdict if it can be drawn; one without a scale or without any data is shown only in words. */
function drawable(verdict: ClubVerdict): BandVerdict | undefined {
  if (verdict.kind === 'size') return verdict
  return verdict.kind === 'share' && (isOnComposition(verdict) || isKnownOfSome(verdict))
    ? verdict
    : undefined
}

function isKnownOfSome({ actual: { yes, no } }: BandVerdict & { readonly kind: 'share' }): boolean {
  return yes + no > 0
}

function BandGauge(props: { readonly verdict: BandVerdict }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const scale = () => gaugeOf(props.verdict)
  const label = () => {
    const { name } = clubRuleOf(rules(), props.verdict)
    const figure = describeClubFigure(props.verdict, { language: language() })
    return `${say(name)}: ${figure}, ${say(words.band(describeClubDemand(props.verdict, { language: language() })))}`
  }
  return (
    <FigureView
      figure={gauge({
        from: scale().from,
        to: scale().to,
        band: { low: scale().bandLow, high: scale().bandHigh },
        value: scale().blank ? undefined : { low: scale().low, high: scale().high },
        tone: toneOfStanding(standingWordOf(props.verdict)),
        alternative: label(),
      })}
    />
  )
}

function GaugeRow(props: {
  readonly verdict: ClubVerdict
  readonly before: ClubVerdict | undefined
  readonly lastFullYear: ClubView['lastFullYear']
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const word = () => standingWordOf(props.verdict)
  const rule = () => clubRuleOf(rules(), props.verdict)
  const figure = () => describeClubFigure(props.verdict, { language: language() })
  const changedFrom = () => {
    const { before } = props
    if (before === undefined || describeClubFigure(before, { language: language() }) === figure())
      return undefined
    return `${describeClubFigure(before, { language: language() })}, ${labelStanding(standingWordOf(before), language()).toLowerCase()}`
  }
  const yearBefore = () => {
    const then = props.lastFullYear?.verdicts.find((verdict) => verdict.rule === props.verdict.rule)
    const year = props.lastFullYear?.year
    if (then === undefined || year === undefined) return undefined
    return describeYear(labelStanding(standingWordOf(then), language()), { year, language: language() })
  }
  return (
    <div
      class={drawable(props.verdict) === undefined ? 'gauge-row plain' : 'gauge-row'}
      data-rule={props.verdict.rule}
      data-status={props.verdict.status}
      data-standing={word()}
    >
      <div class="gauge-name">
        <h3>{say(rule().name)}</h3>
        {/* Left out in a preview (`before`): the page behind it already says what each rule demands. */}
        <Show when={props.before === undefined}>
          <Disclosure
            label={say(citeClause(rule().clause))}
            name={`${say(rule().name)}: ${say(citeClause(rule().clause))}`}
          >
            <p>{say(clauseOf(rules(), rule().clause).demand)}</p>
            <Show when={rule().interpretation}>
              {(interpretation) => <p class="note">{say(interpretation())}</p>}
            </Show>
          </Disclosure>
        </Show>
      </div>
      <Show when={drawable(props.verdict)}>{(verdict) => <BandGauge verdict={verdict()} />}</Show>
      <div class="gauge-figure">
        <span class="figure">
          <Unbroken text={figure()} />
        </span>
        <StandingMark word={word()} />
        <Show when={yearBefore()}>{(said) => <span class="note">{said()}</span>}</Show>
      </div>
      <p class="gauge-sentence">
        <Unbroken text={describeClubVerdict(props.verdict, { plan: rules(), language: language() })} />
        <Show when={changedFrom()}>{(from) => <b> {say(words.changedFrom(from()))}</b>}</Show>
      </p>
    </div>
  )
}
