import type { IsoDate } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import { A, useNavigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { api } from '../api.ts'
import { clubPath } from '../club/club-address.ts'
import { touchedByFounding } from '../club/queries.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { unitsQuery } from '../units.ts'
import { words as everywhere } from '../words.ts'
import {
  blankEntry,
  type ClubEntry,
  draftOf,
  foundingDay,
  type SentDraft,
  sharpenProblem,
} from './club-entry.ts'
import { ClubFields, clubFields } from './club-form.tsx'
import { communesByDay, type PlacedCommune } from './commune-search.ts'
import { words } from './words.ts'

/** Enters a club into the register. */
export function FoundClub() {
  const { say } = useLanguage()
  const { may } = useSession()
  const units = useQuery(() => unitsQuery)
  return (
    <Show when={may('club.found')} fallback={<NotAllowed title={say(words.foundTitle)} />}>
      <Load query={units} title={say(words.foundTitle)}>
        {(list) => <FoundForm units={list()} />}
      </Load>
    </Show>
  )
}

function FoundForm(props: { readonly units: UnitHistory }) {
  const { say } = useLanguage()
  const { me } = useSession()
  const communesOf = communesByDay(() => props.units)
  const form = createFounding(communesOf, me().today)
  const communes = createMemo(() => communesOf(foundingDay(form.entry(), me().today)))
  guardUnsaved(form)
  return (
    <Page
      title={say(words.foundTitle)}
      lede={say(words.foundLede)}
      crumbs={<A href="/cau-lac-bo">{say(words.clubs)}</A>}
      wrong={form.summary().length > 0}
      narrow
    >
      <FormView form={form} class="form sheet">
        <FormProblems form={form} />
        <ClubFields
          entry={form.entry()}
          change={form.change}
          communes={communes()}
          problemOf={form.problemOf}
        />
        <FormActions form={form} save={words.found}>
          <A class="button quiet" href="/cau-lac-bo">
            {say(everywhere.cancel)}
          </A>
        </FormActions>
      </FormView>
    </Page>
  )
}

function createFounding(communesOf: (on: IsoDate) => readonly PlacedCommune[], today: IsoDate) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const communesOfDay = (entry: ClubEntry) => communesOf(foundingDay(entry, today))
  return createForm<ClubEntry, { readonly draft: SentDraft }, { id: string }>({
    stored: () => ({ entry: blankEntry, version: 0 }),
    fields: () => clubFields(say),
    read: (entry) => ({ input: { draft: draftOf(entry, communesOfDay(entry)) }, problems: [] }),
    sharpen: (path, problem, judged) =>
      sharpenProblem(path, problem, judged, { communes: communesOfDay(judged), ofToday: communesOf(today) }),
    send: (input) => api.clubs.found.mutate(input),
    touches: touchedByFounding,
    confirm: ({ input: { draft } }) => ({ said: words.founded(draft.name) }),
    // The next step is to enter its members.
    onSaved: ({ id }) => navigate(clubPath(id, 'members')),
  })
}
