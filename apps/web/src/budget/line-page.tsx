import { formatDong } from '@lienthehe/domain/funds'
import {
  budgetHistory,
  describeSpending,
  labelBudgetPurpose,
  labelBudgetStage,
  spendingOf,
} from '@lienthehe/domain/resources'
import { labelMoneySource } from '@lienthehe/domain/sources'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { FormActions } from '../forms/form-view.tsx'
import { History } from '../history/history.tsx'
import { alsoTellOf } from '../history/record-words.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { papersPath } from '../papers/queries.ts'
import { Button } from '../ui/button.tsx'
import { TypedLine } from './line-fields.tsx'
import { budgetHistoryQuery, budgetLineQuery, budgetPath, type OpenedLine } from './queries.ts'
import { ApproveDialog, SettleDialog, WithdrawLineDialog } from './step-dialogs.tsx'
import { words } from './words.ts'
import { createCorrection } from './write-line.ts'
import './budget.css'

alsoTellOf(budgetHistory)

/** One line from its estimate to its final account, with the paper behind it. */
export function LinePage() {
  const { say } = useLanguage()
  const params = useParams<{ line: string }>()
  const opened = useQuery(() => budgetLineQuery(params.line))
  return (
    <Load query={opened} title={say(words.title)}>
      {(loaded) => <Opened opened={loaded()} />}
    </Load>
  )
}

function Opened(props: { readonly opened: OpenedLine }) {
  const { say, language } = useLanguage()
  const line = () => props.opened.line
  const unit = () => props.opened.units.find(({ key }) => key === line().unit)
  const mayCorrect = () =>
    props.opened.mayWrite && line().withdrawal === null && line().state.stage === 'estimated'
  return (
    <Page
      title={say(words.lineOf(labelBudgetPurpose(line().purpose, language()), String(line().year)))}
      crumbs={<A href={budgetPath(line().plan)}>{say(words.title)}</A>}
      lede={<Show when={unit()}>{(known) => <>{say(fullNameOf(known()))}</>}</Show>}
    >
      <div class="stack wide">
        <Stages opened={props.opened} />
        <Show when={mayCorrect()}>
          <Correcting opened={props.opened} />
        </Show>
        <Show when={props.opened.mayWrite}>
          <History query={budgetHistoryQuery(line().id)} />
        </Show>
      </div>
    </Page>
  )
}

/** The content of each stage, and the next step. */
function Stages(props: { readonly opened: OpenedLine }) {
  const { say, language } = useLanguage()
  const line = () => props.opened.line
  const approved = () => {
    const { state } = line()
    return state.stage === 'estimated' ? undefined : state
  }
  const spent = () => {
    const { state } = line()
    return state.stage === 'spent' ? state : undefined
  }
  const source = () => {
    const { source: kind, sourceName } = line()
    return [labelMoneySource(kind, language()), sourceName].filter((each) => each !== null).join(': ')
  }
  return (
    <section class="sheet stack">
      <p>{source()}</p>
      <Show when={line().withdrawal}>
        {(withdrawal) => <p class="advice">{say(words.withdrawnBecause(withdrawal().reason))}</p>}
      </Show>
      <dl class="sums">
        <div data-stage="estimated">
          <dt>{labelBudgetStage('estimated', language())}</dt>
          <dd>
            {formatDong(line().estimatedDong, language())} <small>{formatDate(line().estimatedOn)}</small>
          </dd>
        </div>
        <div data-stage="approved">
          <dt>{labelBudgetStage('approved', language())}</dt>
          <dd>
            <Show when={approved()} fallback={say(words.notYet)}>
              {(state) => (
                <>
                  {formatDong(state().approvedDong, language())}{' '}
                  <small>{formatDate(state().approvedOn)}</small>
                </>
              )}
            </Show>
          </dd>
        </div>
        <div data-stage="spent">
          <dt>{labelBudgetStage('spent', language())}</dt>
          <dd>
            <Show when={spent()} fallback={say(words.notYet)}>
              {(state) => (
                <>
                  {formatDong(state().spentDong, language())}{' '}
                  <small>
                    {formatDate(state().spentOn)} ·{' '}
                    {describeSpending(spendingOf(line()), { language: language() })}
                  </small>
                </>
              )}
            </Show>
          </dd>
        </div>
      </dl>
      <Grant opened={props.opened} />
      <Show when={props.opened.mayWrite && line().withdrawal === null}>
        <Steps opened={props.opened} />
      </Show>
    </section>
  )
}

function Grant(props: { readonly opened: OpenedLine }) {
  const { say } = useLanguage()
  return (
    <Show when={props.opened.grant}>
      {(grant) => (
        <>
          <p>
            {say(words.grantedBy)}{' '}
            <A href={papersPath(props.opened.line.plan, grant().id)}>{grant().number}</A>
          </p>
          <Show when={grant().isWithdrawn}>
            <p class="advice">{say(words.grantWithdrawn)}</p>
          </Show>
        </>
      )}
    </Show>
  )
}

/** The possible actions on the line in its present state. */
function Steps(props: { readonly opened: OpenedLine }) {
  const { say } = useLanguage()
  const [doing, setDoing] = createSignal<'approve' | 'settle' | 'withdraw'>()
  const stage = () => props.opened.line.state.stage
  const close = () => setDoing(undefined)
  return (
    <>
      <p class="actions">
        <Show when={stage() === 'estimated'}>
          <Button look="primary" onClick={() => setDoing('approve')}>
            {say(words.approve)}
          </Button>
        </Show>
        <Show when={stage() === 'approved'}>
          <Button look="primary" onClick={() => setDoing('settle')}>
            {say(words.settle)}
          </Button>
        </Show>
        <Button look="danger" onClick={() => setDoing('withdraw')}>
          {say(words.withdraw)}
        </Button>
      </p>
      <Switch>
        <Match when={doing() === 'approve'}>
          <ApproveDialog opened={props.opened} onClose={close} />
        </Match>
        <Match when={doing() === 'settle'}>
          <SettleDialog opened={props.opened} onClose={close} />
        </Match>
        <Match when={doing() === 'withdraw'}>
          <WithdrawLineDialog opened={props.opened} onClose={close} />
        </Match>
      </Switch>
    </>
  )
}

function Correcting(props: { readonly opened: OpenedLine }) {
  const form = createCorrection(props)
  return (
    <TypedLine form={form} choices={props.opened} isNew={false}>
      <FormActions form={form} save={words.save} />
    </TypedLine>
  )
}
