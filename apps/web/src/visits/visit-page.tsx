import { describeVisit } from '@lienthehe/domain/oversight'
import { formatDate } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { Attachments } from '../attachments/attachments.tsx'
import { words as attachmentWords } from '../attachments/words.ts'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { offlinePath } from '../shell/gate.ts'
import { Button } from '../ui/button.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { FollowUps } from './follow-ups.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { createReplanning } from './plan-form.ts'
import { type VisitView, visitQuery } from './queries.ts'
import { RecordView } from './record-view.tsx'
import { unitWords } from './unit-words.ts'
import { visitsPath } from './visit-path.ts'
import { VisitRead } from './visit-read.tsx'
import { words } from './words.ts'
import './visits.css'

/** III.3.d: one visit to a club or a unit: planned, filled in on a phone, and followed up. */
export function VisitPage() {
  const { say } = useLanguage()
  const params = useParams<{ id: string }>()
  const visit = useQuery(() => visitQuery(params.id))
  return (
    <Load query={visit} title={say(words.pageTitle)}>
      {(view) => <Visit view={view()} />}
    </Load>
  )
}

type Props = { readonly view: VisitView }

function Visit(props: Props) {
  const { say, language } = useLanguage()
  const [isCorrecting, setCorrecting] = createSignal(false)
  const status = () => props.view.visit.state.status
  const mayScore = () => props.view.mayWrite && !props.view.sits && status() !== 'cancelled'
  const isForm = () => mayScore() && (status() === 'planned' || isCorrecting())
  const lede = () => {
    const { plannedOn, visitors, purpose } = props.view.visit
    const plan = [`${say(words.plannedOn)}: ${formatDate(plannedOn)}`, visitors, purpose ?? '']
    return [describeVisit(props.view.standing, { language: language() }), ...plan]
      .filter((part) => part !== '')
      .join(' · ')
  }
  return (
    <Page
      title={say(words.title(props.view.name))}
      crumbs={<Crumbs view={props.view} />}
      lede={lede()}
      actions={
        <Show when={status() === 'done' && mayScore() && !isCorrecting()}>
          <Button onClick={() => setCorrecting(true)}>{say(words.correct)}</Button>
        </Show>
      }
    >
      <div class="stack">
        <Show when={props.view.sits && props.view.mayWrite}>
          <p class="advice">{say(words.ownClub)}</p>
        </Show>
        <Show when={status() === 'planned' && props.view.mayWrite}>
          <PlanActions view={props.view} />
        </Show>
        <Outcome view={props.view} isForm={isForm()} onSaved={() => setCorrecting(false)} />
        <Show when={props.view.followUps.length > 0}>
          <FollowUps view={props.view} />
        </Show>
        <Attachments
          owner={{ kind: 'visit', id: props.view.visit.id }}
          mayWrite={props.view.mayAttach}
          empty={attachmentWords.emptyForVisit}
        />
      </div>
    </Page>
  )
}

function Outcome(props: Props & { readonly isForm: boolean; readonly onSaved: () => void }) {
  const { say } = useLanguage()
  const reason = () => {
    const { state } = props.view.visit
    return state.status === 'cancelled' ? state.reason : undefined
  }
  return (
    <Switch fallback={<VisitRead view={props.view} />}>
      <Match when={props.isForm}>
        <RecordView view={props.view} onSaved={() => props.onSaved()} />
      </Match>
      <Match when={reason()}>{(said) => <p class="advice">{say(words.cancelled(said()))}</p>}</Match>
    </Switch>
  )
}

function Crumbs(props: Props) {
  const { say } = useLanguage()
  return (
    <Show
      when={props.view.visit.visited.kind === 'club' ? props.view.visit.visited : undefined}
      fallback={<A href={visitsPath}>{say(unitWords.title)}</A>}
    >
      {(visited) => <A href={clubPath(visited().club, 'visits')}>{props.view.name}</A>}
    </Show>
  )
}

function PlanActions(props: Props) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<'none' | 'change' | 'cancel'>('none')
  const close = () => setOpened('none')
  return (
    <>
      <div class="actions no-print">
        <Show when={!props.view.sits}>
          <A class="button plain" href={`${offlinePath}?kiem-tra=${props.view.visit.id}`}>
            {say(words.offline)}
          </A>
        </Show>
        <Button onClick={() => setOpened('change')}>{say(words.change)}</Button>
        <Button onClick={() => setOpened('cancel')}>{say(words.cancel)}</Button>
      </div>
      <Switch>
        <Match when={opened() === 'change'}>
          <Replanning view={props.view} onClose={close} />
        </Match>
        <Match when={opened() === 'cancel'}>
          <CancelDialog view={props.view} onClose={close} />
        </Match>
      </Switch>
    </>
  )
}

function Replanning(props: Props & { readonly onClose: () => void }) {
  const { say } = useLanguage()
  const form = createReplanning(props)
  return <PlanDialog form={form} heading={say(words.change)} onClose={() => props.onClose()} />
}
