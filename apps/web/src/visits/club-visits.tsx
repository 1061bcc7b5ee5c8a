import type { ClubId } from '@lienthehe/domain/clubs'
import { describePoints, describeVisit } from '@lienthehe/domain/oversight'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { createPlanning } from './plan-form.ts'
import { type ClubVisitsView, clubVisitsQuery, type ToldVisit } from './queries.ts'
import { visitPath } from './visit-path.ts'
import { words } from './words.ts'
import './visits.css'

/** III.3.d: the visits to the club with their results, the open tasks, and a button to plan another visit. */
export function ClubVisits(props: { readonly club: ClubId }) {
  const { say } = useLanguage()
  const visits = useQuery(() => clubVisitsQuery(props.club))
  return (
    <section class="sheet stack" aria-labelledby="visits-heading">
      <h2 id="visits-heading">{say(words.heading)}</h2>
      <p class="note">{say(words.lede)}</p>
      <Load query={visits}>{(loaded) => <Visits club={props.club} view={loaded()} />}</Load>
    </section>
  )
}

function Visits(props: { readonly club: ClubId; readonly view: ClubVisitsView }) {
  const { say } = useLanguage()
  const [isPlanning, setPlanning] = createSignal(false)
  return (
    <div class="stack">
      <Show when={props.view.mayPlan}>
        <div class="actions no-print">
          <Button look="primary" onClick={() => setPlanning(true)}>
            {say(words.plan)}
          </Button>
        </div>
      </Show>
      <Show when={props.view.visits.length > 0} fallback={<p class="note">{say(words.none)}</p>}>
        <ul class="plain-list visit-rows">
          <For each={props.view.visits}>
            {(told) => <VisitRow told={told} mayWrite={props.view.mayPlan} />}
          </For>
        </ul>
      </Show>
      <Show when={isPlanning()}>
        <Planning club={props.club} view={props.view} onClose={() => setPlanning(false)} />
      </Show>
    </div>
  )
}

function Planning(props: {
  readonly club: ClubId
  readonly view: ClubVisitsView
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  const form = createPlanning({ club: props.club, today: props.view.today, onClose: props.onClose })
  return <PlanDialog form={form} heading={say(words.plan)} onClose={() => props.onClose()} />
}

function VisitRow(props: { readonly told: ToldVisit; readonly mayWrite: boolean }) {
  const { say, language } = useLanguage()
  const visit = () => props.told.visit
  const day = () => {
    const { state, plannedOn } = visit()
    return formatDate(state.status === 'done' ? state.on : plannedOn)
  }
  const isToFill = () => props.mayWrite && visit().state.status === 'planned'
  const notes = () => {
    const { state, visitors } = visit()
    const { score, standing, followUps } = props.told
    const open = followUps.filter(({ followUp }) => followUp.state.status === 'open').length
    return [
      describeVisit(standing, { language: language() }),
      state.status === 'done' ? state.visitors : visitors,
      ...(score === null ? [] : [describePoints(score.points, { checklist: score, language: language() })]),
      ...(state.status === 'done' && score === null ? [say(words.notScored)] : []),
      ...(open > 0 ? [say(words.openTasks(formatInteger(open, language())))] : []),
    ]
  }
  return (
    <li>
      <div>
        <strong>{day()}</strong>
        <span class="note">{notes().join(' · ')}</span>
      </div>
      <A
        class="button"
        href={visitPath(visit().id)}
        aria-label={say(isToFill() ? words.fillOf(day()) : words.openOf(day()))}
      >
        {say(isToFill() ? words.fill : words.open)}
      </A>
    </li>
  )
}
