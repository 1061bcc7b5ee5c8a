import {
  askedKinds,
  clocks,
  labelAsked,
  labelClock,
  tellElsewhere,
  tellMember,
} from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { TakeOut } from '../take-out.tsx'
import { Button } from '../ui/button.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { HeldList } from './held-list.tsx'
import { type PersonView, personQuery } from './queries.ts'
import { RequestsSection } from './requests-section.tsx'
import { LookedTable, ViewersTable } from './seen-tables.tsx'
import { words } from './words.ts'
import './privacy.css'

/**
 * What is stored about one member, who can see it and who did. For the officer who handles that person's requests; it
 * can be printed and handed over.
 */
export function PersonPage() {
  const { say } = useLanguage()
  const params = useParams<{ member: string }>()
  const person = useQuery(() => personQuery(params.member))
  return (
    <Load query={person} title={say(words.pageTitle)}>
      {(view) => <Person view={view()} />}
    </Load>
  )
}

function Person(props: { readonly view: PersonView }) {
  const { say, language } = useLanguage()
  const [isErasing, setErasing] = createSignal(false)
  const elsewhere = () => tellElsewhere(props.view.elsewhere, language())
  return (
    <Page
      title={props.view.member.fullName}
      crumbs={
        <>
          <A href={clubPath(props.view.club.id)}>{props.view.club.name}</A>
          {' › '}
          <A href={clubPath(props.view.club.id, 'members')}>{say(words.members)}</A>
        </>
      }
      lede={say(words.lede(formatDate(props.view.today)))}
      actions={
        <>
          <TakeOut file={`/api/exports/person/${props.view.member.id}`} of={props.view.member.fullName} />
          <Show when={props.view.mayErase}>
            <Button look="danger" class="no-print" onClick={() => setErasing(true)}>
              {say(words.erase)}
            </Button>
          </Show>
        </>
      }
    >
      <div class="stack person-page">
        <section class="sheet stack" aria-labelledby="held-heading">
          <h2 id="held-heading">{say(words.held)}</h2>
          <HeldList lines={tellMember(props.view.member, props.view.club.name, language())} />
          <h3>{say(words.elsewhere)}</h3>
          <Show when={elsewhere().length > 0} fallback={<p class="note">{say(words.nowhere)}</p>}>
            <HeldList lines={elsewhere()} />
          </Show>
        </section>
        <section class="sheet stack" aria-labelledby="viewers-heading">
          <h2 id="viewers-heading">{say(words.viewers)}</h2>
          <p class="note">{say(words.viewersNote)}</p>
          <ViewersTable view={props.view} />
        </section>
        <section class="sheet stack" aria-labelledby="looked-heading">
          <h2 id="looked-heading">{say(words.looked)}</h2>
          <p class="note">{say(words.lookedNote(formatDate(props.view.looked.since)))}</p>
          <LookedTable view={props.view} />
        </section>
        <RequestsSection view={props.view} />
        <Rights />
      </div>
      <Show when={isErasing()}>
        <EraseDialog view={props.view} onClose={() => setErasing(false)} />
      </Show>
    </Page>
  )
}

/** The rights of the person, and the time limit of each; on paper also room for two signatures. */
function Rights() {
  const { say, language } = useLanguage()
  const sources = [...new Set(askedKinds.map((kind) => clocks[kind].source))].join('; ')
  const lines = () =>
    askedKinds.map((kind) => ({ what: labelAsked(kind, language()), is: labelClock(kind, language()) }))
  return (
    <section class="sheet stack" aria-labelledby="rights-heading">
      <h2 id="rights-heading">{say(words.rights)}</h2>
      <p>{say(words.mayAsk)}</p>
      <HeldList lines={lines()} />
      <p class="note">{say(words.law(sources))}</p>
      <div class="print-only hand-over-signatures">
        <p>{say(words.signMember)}</p>
        <p>{say(words.signOfficer)}</p>
      </div>
    </section>
  )
}
