import type { IsoDate } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import { A, useNavigate, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { type ApiOutputs, api } from '../api.ts'
import { touchedByClub } from '../club/queries.ts'
import type { Confirmation } from '../forms/confirming.ts'
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
  type ClubEntry,
  draftOf,
  entryOf,
  foundingDay,
  labelEntryField,
  type SentDraft,
  sharpenProblem,
} from './club-entry.ts'
import { ClubFields, clubFields } from './club-form.tsx'
import { communesByDay, type PlacedCommune } from './commune-search.ts'
import { words } from './words.ts'

/** Corrects the record of a club. */
export function EditClub() {
  const { say } = useLanguage()
  const params = useParams<{ id: string }>()
  const units = useQuery(() => unitsQuery)
  const stored = useQuery(() => ({
    queryKey: ['clubs', 'edit', params.id],
    queryFn: () => api.clubs.get.query({ id: params.id, asOf: null }),
    // The form begins with the record as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }))
  return (
    <Load query={units} title={say(words.editTitle)}>
      {(list) => (
        <Load query={stored} title={say(words.editTitle)}>
          {(view) => (
            <Show
              when={view().may.includes('club.edit')}
              fallback={<NotAllowed title={say(words.editTitle)} />}
            >
              <EditForm view={view()} units={list()} />
            </Show>
          )}
        </Load>
      )}
    </Load>
  )
}

type EditProps = {
  readonly view: Pick<ApiOutputs['clubs']['get'], 'club' | 'version'>
  readonly units: UnitHistory
}

function EditForm(props: EditProps) {
  const { say, language } = useLanguage()
  const communesOf = communesByDay(() => props.units, props.view.club.commune)
  const form = createClubEdit(props, communesOf)
  const communes = createMemo(() => communesOf(foundingDay(form.entry(), props.view.club.establishedOn)))
  guardUnsaved(form)
  const path = () => `/cau-lac-bo/${props.view.club.id}`
  return (
    <Page
      title={say(words.editTitle)}
      lede={props.view.club.name}
      crumbs={<A href={path()}>{props.view.club.name}</A>}
      wrong={form.summary().length > 0}
      narrow
    >
      <FormView form={form} class="form sheet">
        <FormProblems
          form={form}
          comparison={{
            labels: words.fields,
            word: (entry, field) => labelEntryField(entry, field, language()),
          }}
        />
        <ClubFields
          entry={form.entry()}
          change={form.change}
          communes={communes()}
          problemOf={form.problemOf}
        />
        <FormActions form={form} save={words.saveEdit}>
          <A class="button quiet" href={path()}>
            {say(everywhere.cancel)}
          </A>
        </FormActions>
      </FormView>
    </Page>
  )
}

type EditInput = { readonly id: string; readonly version: number; readonly draft: SentDraft }

function createClubEdit(props: EditProps, communesOf: (on: IsoDate) => readonly PlacedCommune[]) {
  const { say, language } = useLanguage()
  const { me } = useSession()
  const navigate = useNavigate()
  // Read once: the typed text does not change with the language, and the field accepts the names of both.
  const opened = language()
  const { id, establishedOn } = props.view.club
  const communesOfDay = (entry: ClubEntry) => communesOf(foundingDay(entry, establishedOn))
  const form = createForm<ClubEntry, EditInput, { version: number }>({
    stored: () => ({
      entry: entryOf(props.view.club, communesOf(props.view.club.establishedOn), opened),
      version: props.view.version,
    }),
    fields: () => clubFields(say),
    read: (entry, version) => ({
      input: { id, version, draft: draftOf(entry, communesOfDay(entry)) },
      problems: [],
    }),
    sharpen: (path, problem, judged) =>
      sharpenProblem(path, problem, judged, {
        communes: communesOfDay(judged),
        ofToday: communesOf(me().today),
      }),
    send: (input) => api.clubs.edit.mutate(input),
    touches: () => touchedByClub(id),
    confirm: ({ output, input }) =>
      // A later fetch changes the cached club in place, so the undo uses a copy.
      confirmEdit(structuredClone(unwrap(props.view)), input, output.version),
    onSaved: () => navigate(`/cau-lac-bo/${id}`),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

function confirmEdit(before: EditProps['view'], input: EditInput, version: number): Confirmation {
  const said = words.edited(input.draft.name)
  // The record at hand is not the version that was changed, so an undo could not restore that version.
  if (before.version !== input.version) return { said }
  const { id, events: _, liesIn: __, ...draft } = before.club
  return {
    said,
    undo: {
      send: ({ key }) => api.clubs.edit.mutate({ key, id, version, draft }),
      touches: touchedByClub(id),
      said: words.editUndone(draft.name),
    },
  }
}
