import { formatDong, labelFund } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { type Component, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLanguage } from '../language.tsx'
import type { MeetingPreparation } from '../offline/preparation.ts'
import { type StepName, stepsFor } from './steps.ts'
import { words } from './words.ts'
import './paper-sheet.css'

type PartProps = { readonly prepared: MeetingPreparation }

const parts: Readonly<Record<Exclude<StepName, 'review'>, Component<PartProps>>> = {
  attendance: (props) => <Names {...props} how={words.paper.absent} />,
  dues: DuesPart,
  repayments: RepaymentsPart,
  handOuts: HandOutsPart,
  health: (props) => <Names {...props} how={words.paper.measured} />,
  care: () => <Blank label={words.care.visits} />,
  areas: AreasPart,
  plan: () => <Blank label={words.plan.label} lines={2} />,
  boxes: BoxesPart,
}

/**
 * The sheet of a meeting to be filled in with a pen. Known values are printed; the order is the one in which it is
 * typed in later.
 */
export function PaperSheet(props: PartProps) {
  const { say, language } = useLanguage()
  const order = () => stepsFor(props.prepared).flatMap((step) => (step === 'review' ? [] : [step]))
  return (
    <article class="paper-sheet">
      <h1>{say(words.paper.title(props.prepared.club.name))}</h1>
      <p>{say(words.paper.asOf(formatDate(props.prepared.today)))}</p>
      <Blank label={words.attendance.heldOn} />
      <For each={order()}>
        {(step, place) => (
          <section>
            <h2>
              {formatInteger(place() + 1, language())}. {say(words.titles[step])}
            </h2>
            <Dynamic component={parts[step]} prepared={props.prepared} />
          </section>
        )}
      </For>
    </article>
  )
}

/** One or more empty lines to write on. */
function Blank(props: {
  readonly label: { readonly vi: string; readonly en: string }
  readonly lines?: number
}) {
  const { say } = useLanguage()
  return (
    <p class="blank">
      <span>{say(props.label)}:</span>
      <span class="rule" style={{ 'min-height': `${(props.lines ?? 1) * 1.6}em` }} />
    </p>
  )
}

/** All members in the order of the list, each with a box to tick. */
function Names(props: PartProps & { readonly how: { readonly vi: string; readonly en: string } }) {
  const { say } = useLanguage()
  return (
    <>
      <p>{say(props.how)}</p>
      <ul class="names">
        <For each={props.prepared.members}>{({ fullName }) => <li>☐ {fullName}</li>}</For>
      </ul>
    </>
  )
}

function DuesPart(props: PartProps) {
  const { say, language } = useLanguage()
  return (
    <>
      <Show when={props.prepared.money.duesEachDong}>
        {(each) => (
          <p>
            {say(words.paper.duesBefore)} {formatDong(each(), language())}
          </p>
        )}
      </Show>
      <Blank label={words.dues.each} />
      <Blank label={words.dues.unpaid} />
      <Blank label={words.dues.sentAlong} />
    </>
  )
}

function RepaymentsPart(props: PartProps) {
  const { say, language } = useLanguage()
  return (
    <ul class="lines">
      <For each={props.prepared.money.repayments}>
        {({ borrower, dueDong }) => (
          <li>
            <span>☐ {nameOf(props.prepared, borrower)}</span>
            <span>{dueDong > 0 ? formatDong(dueDong, language()) : say(words.repayments.notDue)}</span>
            <Blank label={words.repayments.other} />
          </li>
        )}
      </For>
    </ul>
  )
}

function HandOutsPart(props: PartProps) {
  const { language } = useLanguage()
  return (
    <ul class="lines">
      <For each={props.prepared.money.handOuts}>
        {({ borrower, principalDong, purpose }) => (
          <li>
            <span>☐ {nameOf(props.prepared, borrower)}</span>
            <span>{formatDong(principalDong, language())}</span>
            <span>{purpose}</span>
          </li>
        )}
      </For>
    </ul>
  )
}

function AreasPart(props: PartProps) {
  const { say } = useLanguage()
  return (
    <For each={props.prepared.areas}>
      {({ name }) => (
        <p class="blank">
          <span>☐ {say(name)}:</span>
          <span class="rule" />
        </p>
      )}
    </For>
  )
}

/** The book's figures are left out, as on the screen: people would only confirm them instead of counting. */
function BoxesPart(props: PartProps) {
  const { language } = useLanguage()
  const labelOf = (fund: MeetingPreparation['money']['boxes'][number]['fund']) =>
    words.boxes.box(labelFund(fund, language()))
  return (
    <>
      <For each={props.prepared.money.boxes}>{({ fund }) => <Blank label={labelOf(fund)} />}</For>
      <Blank label={words.boxes.witness} />
    </>
  )
}

function nameOf({ members }: MeetingPreparation, borrower: MemberId): string {
  return members.find(({ id }) => id === borrower)?.fullName ?? '?'
}
