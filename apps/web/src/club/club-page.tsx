import { type ClubId, hasEnded, isOnComposition } from '@lienthehe/domain'
import { A, useParams, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Match, Show, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { keepPrevious } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { Attachments } from '../attachments/attachments.tsx'
import { words as attachmentWords } from '../attachments/words.ts'
import { BoardSection } from '../board/board-section.tsx'
import { bookPath } from '../books/book-path.ts'
import { listPath } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { PlanOver } from '../plan/plan-over.tsx'
import { WithPlanRules } from '../plan/plan-rules.tsx'
import { planOverWords } from '../plan/words.ts'
import { RosterImports } from '../roster/roster-imports.tsx'
import { RosterUpload } from '../roster/roster-upload.tsx'
import { useSession } from '../session.tsx'
import { wordPlaces } from '../units.ts'
import { AdmissionAdvice } from './admission-advice.tsx'
import { ClubActions, ClubLede } from './club-head.tsx'
import { Composition } from './composition.tsx'
import { DistrictTargets } from './district-targets.tsx'
import { memberWords } from './member-words.ts'
import { MembersSection } from './members-section.tsx'
import { MissingAdvice } from './missing-advice.tsx'
import { type ClubView, clubQuery, historyViewQuery, membersQuery } from './queries.ts'
import { words } from './words.ts'
import './club.css'

/** One club on a day: its composition against the plan, what its district owes, its people and its history. */
export function ClubPage() {
  const parameters = useParams<{ id: string }>()
  const { me } = useSession()
  const { asked } = useAsOf()
  // A club lives on after the plan has ended: its people are those of today, unless another day is asked about.
  const day = () => asked() ?? me().today
  const { say } = useLanguage()
  const club = useQuery(() => ({ ...clubQuery(parameters.id, day()), placeholderData: keepPrevious }))
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
  // Its neighbours: those of its district, or of its commune where there are no districts.
  const place = () => props.view.district ?? props.view.communeNow ?? props.view.commune
  const showsHistory = () => search.xem === 'lich-su' && props.view.may.includes('club.history')
  return (
    <Page
      title={props.view.club.name}
      crumbs={
        <>
          <A href={listPath({ unit: place().key })}>{wordPlaces(props.view, language())}</A>
          {props.view.club.village === null ? '' : ` › ${props.view.club.village}`}
        </>
      }
      lede={<ClubLede view={props.view} />}
      actions={<ClubActions view={props.view} />}
    >
      <div class="view-bar">
        <Views view={props.view} history={showsHistory()} />
        <AsOfChooser shown={props.view.asOf} />
      </div>
      <PlanOver plan={props.view.plan} means={planOverWords.clubs} />
      <Switch
        fallback={
          <>
            <CompositionSheet view={props.view} />
            <div class="columns">
              <QualitySheet view={props.view} />
              <Show when={props.view.planDistrict}>
                {(district) => <DistrictTargets club={props.view.club.id} district={district().name} />}
              </Show>
            </div>
            <BoardSection club={props.view.club.id} asOf={props.view.asOf} />
            <People view={props.view} />
            <Show when={props.view.may.includes('attachment.read')}>
              <Attachments
                owner={{ kind: 'club', id: props.view.club.id }}
                mayWrite={props.view.may.includes('attachment.write')}
                empty={attachmentWords.empty}
              />
            </Show>
          </>
        }
      >
        <Match when={showsHistory()}>
          <ClubHistory club={props.view.club.id} />
        </Match>
      </Switch>
    </Page>
  )
}

/** What was done to the club and its members; the words of it all are fetched when it is looked at. */
function ClubHistory(props: { readonly club: ClubId }) {
  const view = useQuery(() => historyViewQuery)
  return <Load query={view}>{(loaded) => <Dynamic component={loaded().view()} club={props.club} />}</Load>
}

function Views(props: { readonly view: ClubView; readonly history: boolean }) {
  const { say } = useLanguage()
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)
  const path = () => `/cau-lac-bo/${props.view.club.id}`
  return (
    <Show when={may('club.history') || may('member.read') || may('book.sums')}>
      <nav class="views" aria-label={say(words.views)}>
        {/* Plain links: the router's own would call all of them current, as their paths do not differ. */}
        <a href={path()} aria-current={props.history ? undefined : 'page'}>
          {say(words.viewClub)}
        </a>
        <Show when={may('member.read')}>
          <a href={props.history ? `${path()}#members` : '#members'}>{say(memberWords.members)}</a>
        </Show>
        <Show when={may('book.sums')}>
          <a href={bookPath(props.view.club.id)}>{say(words.viewBook)}</a>
        </Show>
        <Show when={may('club.history')}>
          <a href={`${path()}?xem=lich-su`} aria-current={props.history ? 'page' : undefined}>
            {say(words.viewHistory)}
          </a>
        </Show>
      </nav>
    </Show>
  )
}

function CompositionSheet(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const hrefOf = (fact: string) => {
    const day = asked()
    const search = new URLSearchParams({ ...(day === null ? {} : { ngay: day }), thieu: fact })
    return `/cau-lac-bo/${props.view.club.id}?${search}#members`
  }
  return (
    <section class="sheet stack" aria-labelledby="composition-heading">
      <div>
        <h2 id="composition-heading">{say(words.composition)}</h2>
        <p class="note">{say(words.compositionNote)}</p>
      </div>
      <Composition verdicts={props.view.verdicts.filter(isOnComposition)} />
      {/* A club that is closed or paused admits nobody. */}
      <Show when={props.view.status === 'operating'}>
        <AdmissionAdvice view={props.view} />
      </Show>
      <MissingAdvice
        verdicts={props.view.verdicts}
        hrefOf={props.view.may.includes('member.edit') ? hrefOf : undefined}
      />
    </section>
  )
}

/** What the plan asks of a club beside who its members are. */
function QualitySheet(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  return (
    <section class="sheet" aria-labelledby="quality-heading">
      <h2 id="quality-heading">{say(words.quality)}</h2>
      <p class="note">{say(words.qualityNote)}</p>
      <Composition
        verdicts={props.view.verdicts.filter((verdict) => !isOnComposition(verdict))}
        lastFullYear={props.view.lastFullYear}
      />
    </section>
  )
}

/** The people themselves, for those who may see more than figures. */
function People(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)
  const members = useQuery(() => ({ ...membersQuery(props.view.club.id), enabled: may('member.read') }))
  return (
    <Show when={may('member.read')} fallback={<p class="note">{say(memberWords.notAllowed)}</p>}>
      <Load query={members}>
        {(loaded) => <MembersSection view={props.view} members={loaded().members} />}
      </Load>
      <Show when={may('roster.import') && !hasEnded(props.view.club)}>
        <RosterUpload club={props.view.club.id} />
        <RosterImports club={props.view.club.id} />
      </Show>
    </Show>
  )
}
