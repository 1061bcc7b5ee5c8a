import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { A, useParams, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, Match, Show, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { keepPrevious, queryClient } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { words as attachmentWords } from '../attachments/words.ts'
import { listPath } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { PlanOver } from '../plan/plan-over.tsx'
import { WithPlanRules } from '../plan/plan-rules.tsx'
import { planOverWords } from '../plan/words.ts'
import { useSession } from '../session.tsx'
import { describePlaces } from '../units.ts'
import { type ClubPart, partOf } from './club-address.ts'
import { ClubActions, ClubLede } from './club-head.tsx'
import { ClubParts } from './club-parts.tsx'
import { memberWords } from './members/member-words.ts'
import {
  boardViewQuery,
  type ClubView,
  clubQuery,
  historyViewQuery,
  homeCareViewQuery,
  locationQuery,
  membersQuery,
  papersViewQuery,
  peopleViewQuery,
  reportsViewQuery,
  visitsViewQuery,
} from './queries.ts'
import { StandingSheets } from './standing-sheets.tsx'
import { words } from './words.ts'
import './club.css'

/**
 * One club on a day: its composition against the plan, the duties of its district, its people, its papers and its
 * history.
 */
export function ClubPage() {
  const parameters = useParams<{ id: string }>()
  const { me } = useSession()
  const { asked } = useAsOf()
  // A club continues after the plan has ended, so today is shown unless another day is requested.
  const day = () => asked() ?? me().today
  const [search] = useSearchParams<{ xem: string }>()
  const { say } = useLanguage()
  const club = useQuery(() => ({ ...clubQuery(parameters.id, day()), placeholderData: keepPrevious }))
  // The list of members takes longest to load, so it is requested before the script of its part has arrived.
  createEffect(() => {
    if (partOf(search.xem) === 'members' && club.data?.may.includes('member.read'))
      void queryClient.prefetchQuery(membersQuery(parameters.id))
  })
  return (
    <Load query={club} title={say(words.viewClub)}>
      {(view) => (
        <WithPlanRules hash={view().plan.hash} title={say(words.viewClub)}>
          <Club view={view()} />
        </WithPlanRules>
      )}
    </Load>
  )
}

function Club(props: { readonly view: ClubView }) {
  const [search] = useSearchParams<{ xem: string }>()
  const { language } = useLanguage()
  // The place for the link to the neighbouring clubs: the district or, without districts, the commune.
  const place = () => props.view.district ?? props.view.communeNow ?? props.view.commune
  const shown = () => partOf(search.xem)
  return (
    <Page
      title={props.view.club.name}
      crumbs={
        <>
          <A href={listPath({ unit: place().key })}>{describePlaces(props.view, language())}</A>
          {props.view.club.village === null ? '' : ` › ${props.view.club.village}`}
        </>
      }
      lede={<ClubLede view={props.view} />}
      actions={<ClubActions view={props.view} />}
    >
      <div class="view-bar">
        <ClubParts view={props.view} shown={shown()} />
        <AsOfChooser shown={props.view.asOf} />
      </div>
      <Show when={props.view.divided.length > 0}>
        <Location view={props.view} />
      </Show>
      {/* Says by which plan the club is judged. Only the results need it: the other parts judge nothing. */}
      <Show when={shown() === 'standing'}>
        <PlanOver plan={props.view.plan} means={planOverWords.clubs} />
      </Show>
      <Part view={props.view} shown={shown()} />
    </Page>
  )
}

/** The club's reports. The code is loaded when this part is opened. */
function ClubReports(props: { readonly club: ClubId }) {
  const view = useQuery(() => reportsViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** The visits to the club, and their results. The code is loaded when this part is opened. */
function ClubVisits(props: { readonly club: ClubId }) {
  const view = useQuery(() => visitsViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** Only a few clubs have to answer this question, so its code is loaded separately. */
function Location(props: { readonly view: ClubView }) {
  const question = useQuery(() => locationQuery)
  return <Load query={question}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** One part of the page; users who may not open it are told so. */
function Part(props: { readonly view: ClubView; readonly shown: ClubPart }) {
  const { say } = useLanguage()
  const club = () => props.view.club.id
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)
  return (
    <Switch fallback={<StandingSheets view={props.view} />}>
      <Match when={props.shown === 'members'}>
        <People view={props.view} />
      </Match>
      <Match when={props.shown === 'board'}>
        <Board club={club()} asOf={props.view.asOf} />
      </Match>
      <Match when={props.shown === 'reports' && may('report.read')}>
        <ClubReports club={club()} />
      </Match>
      <Match when={props.shown === 'visits' && may('visit.read')}>
        <ClubVisits club={club()} />
      </Match>
      <Match when={props.shown === 'care' && may('member.read')}>
        <HomeCare club={club()} asOf={props.view.asOf} />
      </Match>
      <Match when={props.shown === 'papers' && may('attachment.read')}>
        <Papers club={club()} mayWrite={may('attachment.write')} />
      </Match>
      <Match when={props.shown === 'history' && may('club.history')}>
        <ClubHistory club={club()} asOf={props.view.asOf} />
      </Match>
      <Match when={props.shown !== 'standing'}>
        <p class="note">{say(memberWords.notAllowed)}</p>
      </Match>
    </Switch>
  )
}

/** The changes of the club and its members. The code and all its wording are loaded when this part is opened. */
function ClubHistory(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const view = useQuery(() => historyViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** Home care. It is loaded separately, because few users open it. */
function HomeCare(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const view = useQuery(() => homeCareViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** The holders of posts. The code is loaded when this part is opened. */
function Board(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const view = useQuery(() => boardViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
}

/** The scanned papers of the club. The code is loaded when this part is opened. */
function Papers(props: { readonly club: ClubId; readonly mayWrite: boolean }) {
  const view = useQuery(() => papersViewQuery)
  return (
    <Load query={view}>
      {(loaded) => (
        <Dynamic
          component={loaded().view()}
          owner={{ kind: 'club', id: props.club }}
          mayWrite={props.mayWrite}
          empty={attachmentWords.empty}
        />
      )}
    </Load>
  )
}

/** The club's members, for users who may see more than figures. The code is loaded when this part is opened. */
function People(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  const people = useQuery(() => peopleViewQuery)
  return (
    <Show
      when={props.view.may.includes('member.read')}
      fallback={<p class="note">{say(memberWords.notAllowed)}</p>}
    >
      <Load query={people}>{(loaded) => <Dynamic component={loaded().view()} {...props} />}</Load>
    </Show>
  )
}
