import { describeFollowUp, describeVisit } from '@lienthehe/domain/oversight'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { createPlanning } from './plan-form.ts'
import { type UnitVisits, unitVisitsQuery } from './queries.ts'
import { unitWords } from './unit-words.ts'
import { visitPath } from './visit-path.ts'
import { words } from './words.ts'
import './visits.css'

/** How many clubs are listed at first; a tap shows the others. */
const namedAtOnce = 20

/** III.3.d, V.4.e: planned visits, follow-up tasks not done yet, and clubs not visited this year. */
export function UnitVisitsPage() {
  const { say } = useLanguage()
  const { may } = useSession()
  const visits = useQuery(() => ({ ...unitVisitsQuery, enabled: may('visit.write') }))
  return (
    <Show when={may('visit.write')} fallback={<NotAllowed title={say(unitWords.title)} />}>
      <Load query={visits} title={say(unitWords.title)}>
        {(view) => <Visits view={view()} />}
      </Load>
    </Show>
  )
}

type Props = { readonly view: UnitVisits }

function Visits(props: Props) {
  const { say, language } = useLanguage()
  const count = (figure: number) => formatInteger(figure, language())
  const [isPlanning, setPlanning] = createSignal(false)
  const all = () => props.view.visitedThisYear + props.view.notVisited.length
  return (
    <Page
      title={say(unitWords.title)}
      lede={say(unitWords.lede(count(props.view.visitedThisYear), count(all())))}
      actions={
        <Show when={props.view.units.length > 0}>
          <Button onClick={() => setPlanning(true)}>{say(words.planUnit)}</Button>
        </Show>
      }
    >
      <div class="stack wide">
        <Planned view={props.view} />
        <ToDo view={props.view} />
        <NotVisited view={props.view} />
      </div>
      <Show when={isPlanning()}>
        <PlanningUnit view={props.view} onClose={() => setPlanning(false)} />
      </Show>
    </Page>
  )
}

function PlanningUnit(props: Props & { readonly onClose: () => void }) {
  const { say } = useLanguage()
  const form = createPlanning({ club: undefined, today: props.view.today, onClose: props.onClose })
  return (
    <PlanDialog
      form={form}
      heading={say(words.planUnit)}
      units={props.view.units}
      onClose={() => props.onClose()}
    />
  )
}

function Planned(props: Props) {
  const { say, language } = useLanguage()
  return (
    <Part
      id="planned"
      heading={say(unitWords.planned)}
      isEmpty={props.view.planned.length === 0}
      empty={say(unitWords.nothingPlanned)}
    >
      <For each={props.view.planned}>
        {({ visit, standing, name, place }) => (
          <li>
            <div>
              <A href={visitPath(visit.id)}>{name}</A>
              <span class="note">
                {[place ?? '', visit.visitors].filter((part) => part !== '').join(' · ')}
              </span>
            </div>
            <span>
              {formatDate(visit.plannedOn)} · {describeVisit(standing, { language: language() })}
            </span>
          </li>
        )}
      </For>
    </Part>
  )
}

function ToDo(props: Props) {
  const { say, language } = useLanguage()
  return (
    <Part
      id="to-do"
      heading={say(unitWords.toDo)}
      isEmpty={props.view.followUps.length === 0}
      empty={say(unitWords.nothingToDo)}
    >
      <For each={props.view.followUps}>
        {({ visit, followUp, standing, name, place }) => (
          <li>
            <div>
              <A href={visitPath(visit)}>{followUp.task}</A>
              <span class="note">
                {[name, ...(place === null ? [] : [place])].join(' · ')}
                {' · '}
                {say(words.dueBy(followUp.responsible, formatDate(followUp.dueOn)))}
              </span>
            </div>
            <span>{describeFollowUp(standing, { language: language() })}</span>
          </li>
        )}
      </For>
    </Part>
  )
}

function NotVisited(props: Props) {
  const { say, language } = useLanguage()
  const first = () => props.view.notVisited.slice(0, namedAtOnce)
  const others = () => props.view.notVisited.slice(namedAtOnce)
  return (
    <Part
      id="not-visited"
      heading={say(unitWords.notVisited)}
      isEmpty={props.view.notVisited.length === 0}
      empty={say(unitWords.allVisited)}
      after={
        <Show when={others().length > 0}>
          <details>
            <summary>{say(unitWords.others(formatInteger(others().length, language())))}</summary>
            <ul class="plain-list visit-rows">
              <For each={others()}>{(club) => <Club club={club} />}</For>
            </ul>
          </details>
        </Show>
      }
    >
      <For each={first()}>{(club) => <Club club={club} />}</For>
    </Part>
  )
}

function Club(props: { readonly club: UnitVisits['notVisited'][number] }) {
  return (
    <li>
      <A href={clubPath(props.club.id, 'visits')}>{props.club.name}</A>
      <span class="note">{props.club.place}</span>
    </li>
  )
}

function Part(props: {
  readonly id: string
  readonly heading: string
  readonly isEmpty: boolean
  readonly empty: string
  readonly children: JSX.Element
  readonly after?: JSX.Element
}) {
  return (
    <section class="sheet stack" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      <Show when={!props.isEmpty} fallback={<p class="note">{props.empty}</p>}>
        <ul class="plain-list visit-rows">{props.children}</ul>
        {props.after}
      </Show>
    </section>
  )
}
