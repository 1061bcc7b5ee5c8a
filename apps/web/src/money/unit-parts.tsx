import { borrowersLacking, describeRisk, describeUnitSum, describeWithoutBook } from '@lienthehe/domain/money'
import { describeClubFigure, standingWordOf } from '@lienthehe/domain/quality'
import { formatInteger } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { StandingMark } from '../verdict-mark.tsx'
import { BorrowersBar } from './borrowers-bar.tsx'
import { moneyPath, type UnitPart } from './queries.ts'
import { words } from './words.ts'

/** One small picture for each unit, all on one scale, so that the largest gap is easy to see. */
export function UnitParts(props: { readonly parts: readonly UnitPart[] }) {
  const { say } = useLanguage()
  return (
    <section class="sheet stack" aria-labelledby="parts" data-part="parts">
      <h2 id="parts">{say(words.parts)}</h2>
      <ul class="plain-list multiples">
        <For each={props.parts}>{(part) => <Part part={part} />}</For>
      </ul>
    </section>
  )
}

function Part(props: { readonly part: UnitPart }) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const name = () => fullNameOf(props.part.place)[language()]
  return (
    <li class="multiple" data-unit={props.part.place.key}>
      <h3>
        <A href={moneyPath({ unit: props.part.place.key, asOf: asked() })}>{name()}</A>
      </h3>
      <Show when={props.part.borrowers}>
        {(verdict) => (
          <>
            <BorrowersBar
              verdict={verdict()}
              alternative={say(words.bullet(name(), describeClubFigure(verdict(), { language: language() })))}
            />
            <p class="multiple-verdict">
              <StandingMark word={standingWordOf(verdict())} />
              <Gap lacking={borrowersLacking(props.part)} isKnown={verdict().status === 'unmet'} />
            </p>
          </>
        )}
      </Show>
      <Sums part={props.part} />
    </li>
  )
}

function Gap(props: { readonly lacking: number; readonly isKnown: boolean }) {
  const { say, language } = useLanguage()
  const people = () => formatInteger(props.lacking, language())
  return (
    <Show when={props.lacking > 0}>
      <span>{say(props.isKnown ? words.shortBy(people()) : words.toBeKnown(people()))}</span>
    </Show>
  )
}

function Sums(props: { readonly part: UnitPart }) {
  const { say, language } = useLanguage()
  return (
    <p class="note">
      {say(words.outstanding)}:{' '}
      {describeUnitSum(props.part.money.outstandingDong, { unit: props.part, language: language() })}
      <Show when={props.part.money.atRiskDong > 0}>
        {' · '}
        {say(words.risk)}: {describeRisk(props.part.money, { language: language() })}
      </Show>
      <br />
      {describeWithoutBook(props.part, { language: language() })}
    </p>
  )
}
