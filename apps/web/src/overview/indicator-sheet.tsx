import type { Wording } from '@lienthehe/domain'
import { describeLegalBasis, type Indicator } from '@lienthehe/domain/plan'
import { describeIndicator, type IndicatorReading } from '@lienthehe/domain/progress'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api, keepPrevious } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { words } from './words.ts'

/** The plan's indicators, which have no number to reach, and the documents that the plan is based on. */
export function IndicatorSheet(props: { readonly plan: string }) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const rules = usePlanRules()
  const indicators = useQuery(() => ({
    queryKey: ['plan', 'indicators', props.plan, asked()],
    queryFn: () => api.plan.indicators.query({ plan: props.plan, asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  return (
    <section class="sheet" aria-labelledby="indicators">
      <h2 id="indicators">{say(words.indicators)}</h2>
      <p class="note">{say(words.indicatorsNote)}</p>
      <Load query={indicators}>
        {(answer) => (
          <dl class="indicators">
            <For each={answer().indicators}>
              {(indicator) => (
                <IndicatorRow
                  indicator={indicator}
                  demand={answer().clauses.find(({ id }) => id === indicator.clause)?.demand}
                  reading={answer().readings.find((reading) => reading.indicator === indicator.id)}
                />
              )}
            </For>
          </dl>
        )}
      </Load>
      <Show when={rules().legalBasis.length > 0}>
        <p class="note">
          <b>{say(words.legalBasis)}</b> {describeLegalBasis(rules(), { language: language() })}.
        </p>
      </Show>
    </section>
  )
}

function IndicatorRow(props: {
  readonly indicator: Indicator
  readonly demand: Wording | undefined
  readonly reading: IndicatorReading | undefined
}) {
  const { say, language } = useLanguage()
  return (
    <div data-indicator={props.indicator.id}>
      <dt>
        {say(props.indicator.name)}{' '}
        <Disclosure
          label={props.indicator.clause}
          name={`${say(props.indicator.name)}: ${props.indicator.clause}`}
        >
          <Show when={props.demand}>{(demand) => <p>{say(demand())}</p>}</Show>
          <Show when={props.indicator.interpretation}>
            {(reading) => (
              <p class="note">
                <b>{say(words.readAs)}</b> {say(reading())}
              </p>
            )}
          </Show>
        </Disclosure>
      </dt>
      <dd class="figure">
        <Show when={props.reading}>
          {(reading) => <Unbroken text={describeIndicator(reading(), { language: language() })} />}
        </Show>
      </dd>
    </div>
  )
}
