import { type Fund, funds, labelFund } from '@lienthehe/domain/funds'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { CutOffImport } from './closing/cut-off-import.tsx'
import { OpenFundDialog } from './open-fund-dialog.tsx'
import { type BookView, mayDo, proposalsQuery } from './queries.ts'
import { RegulationDialog } from './regulation/regulation-dialog.tsx'
import { regulationWords } from './regulation/regulation-words.ts'
import { words } from './words.ts'

/** A club's first steps, until all of them are done: its own regulation, then each of the two funds. */
export function Beginning(props: { readonly view: BookView }) {
  const { say } = useLanguage()
  const isOpen = (fund: Fund) => props.view.funds.some((one) => one.fund === fund && one.isOpen)
  const isBegun = () => props.view.regulation !== null && funds.every(isOpen)
  const proposals = useQuery(() => proposalsQuery(props.view.club.id))
  // While one opening sheet waits for its second signer, no other can be made.
  const isAsked = () =>
    !proposals.isSuccess ||
    proposals.data.proposals.some(({ isPending, proposal }) => isPending && proposal.asks.kind === 'opening')
  const [opening, setOpening] = createSignal<Fund>()
  const [regulating, setRegulating] = createSignal(false)
  return (
    <Show when={!isBegun()}>
      <section class="sheet stack" aria-labelledby="beginning" data-part="beginning">
        <div>
          <h2 id="beginning">{say(words.beginning.heading)}</h2>
          <p class="note">{say(words.beginning.note)}</p>
        </div>
        <ol class="plain-list stack brief">
          <Step
            view={props.view}
            isDone={props.view.regulation !== null}
            name={say(words.beginning.regulation)}
            action={say(regulationWords.open)}
            begin={() => setRegulating(true)}
          />
          <For each={funds}>
            {(fund) => (
              <FundStep view={props.view} fund={fund} isDone={isOpen(fund)} begin={() => setOpening(fund)} />
            )}
          </For>
        </ol>
        <Show when={!funds.some(isOpen) && !isAsked() && mayDo(props.view, 'book')}>
          <CutOffImport view={props.view} />
        </Show>
      </section>
      <Show when={opening()} keyed>
        {(fund) => (
          <OpenFundDialog
            club={props.view.club.id}
            fund={fund}
            today={props.view.today}
            onClose={() => setOpening(undefined)}
          />
        )}
      </Show>
      <Show when={regulating()}>
        <RegulationDialog view={props.view} onClose={() => setRegulating(false)} />
      </Show>
    </Show>
  )
}

function FundStep(props: {
  readonly view: BookView
  readonly fund: Fund
  readonly isDone: boolean
  readonly begin: () => void
}) {
  const { say, language } = useLanguage()
  return (
    <Step
      view={props.view}
      isDone={props.isDone}
      name={labelFund(props.fund, language())}
      action={say(words.beginning.openFund[props.fund])}
      begin={props.begin}
    />
  )
}

function Step(props: {
  readonly view: BookView
  readonly isDone: boolean
  readonly name: string
  readonly action: string
  readonly begin: () => void
}) {
  const { say } = useLanguage()
  return (
    <li class="beginning-step">
      <Mark tone={props.isDone ? 'met' : 'open'} shape={props.isDone ? 'disc' : 'ring'}>
        {say(props.isDone ? words.beginning.done : words.beginning.open)}
      </Mark>
      <span>{props.name}</span>
      <Show when={!props.isDone && mayDo(props.view, 'book')}>
        <Button onClick={() => props.begin()}>{props.action}</Button>
      </Show>
    </li>
  )
}
