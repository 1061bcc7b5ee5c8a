import type { IsoDate, UnitHistory } from '@lienthehe/domain'
import { A, useNavigate, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, Show } from 'solid-js'
import { type ApiOutputs, api } from '../api.ts'
import { mergeEntries } from '../club/merge-entries.ts'
import { guardUnsaved } from '../club/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { createSubmission, summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { unitsQuery } from '../units.ts'
import { words as everywhere } from '../words.ts'
import { draftOf, entryOf, foundingDay, type SentDraft, sharpenProblem } from './club-entry.ts'
import { ClubFields, clubFields } from './club-form.tsx'
import { placeCommunes } from './commune-search.ts'
import { StaleComparison } from './stale-comparison.tsx'
import { words } from './words.ts'

/** Corrects what is on record about a club. */
export function EditClub() {
  const { say } = useLanguage()
  const params = useParams<{ id: string }>()
  const units = useQuery(() => unitsQuery)
  const stored = useQuery(() => ({
    queryKey: ['clubs', 'edit', params.id],
    queryFn: () => api.clubs.get.query({ id: params.id, asOf: null }),
    // The form begins with the record as it is now, and nothing exchanges it under the fingers.
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
              <EditForm view={view()} units={list()} refetch={() => stored.refetch()} />
            </Show>
          )}
        </Load>
      )}
    </Load>
  )
}

type ClubView = Pick<ApiOutputs['clubs']['get'], 'club' | 'version'>

function EditForm(props: {
  readonly view: ClubView
  readonly units: UnitHistory
  readonly refetch: () => void
}) {
  const { say, language } = useLanguage()
  const navigate = useNavigate()
  const { me } = useSession()
  const { club, version } = props.view
  // What is stored does not change with the language; the field takes the names of both.
  const opened = language()
  const communesOf = (on: IsoDate) => placeCommunes(props.units, { on, kept: props.view.club.commune })
  const stored = () => entryOf(props.view.club, communesOf(props.view.club.establishedOn), opened)
  // What the fields began with, and the version that saving builds on.
  const [base, setBase] = createSignal({ entry: stored(), version })
  const [entry, setEntry] = createSignal(stored())
  const day = createMemo(() => foundingDay(entry(), club.establishedOn))
  const communes = createMemo(() => communesOf(day()))
  const merged = () => mergeEntries(base().entry, entry(), stored())
  const path = `/cau-lac-bo/${club.id}`
  const isDirty = () => JSON.stringify(entry()) !== JSON.stringify(base().entry) && !editing.isDone()
  const editing = createSubmission<{ id: string; version: number; draft: SentDraft }, unknown>({
    send: (input) => api.clubs.edit.mutate(input),
    onDone: () => navigate(path),
    onRefused: ({ reason }) => reason === 'stale' && props.refetch(),
    fields: () => clubFields(say),
    sharpen: (field, problem) =>
      sharpenProblem(field, problem, entry(), { communes: communes(), ofToday: communesOf(me().today) }),
  })
  guardUnsaved(isDirty, () => say(words.leave))
  const save = () =>
    editing.submit({ id: club.id, version: base().version, draft: draftOf(entry(), communes()) })
  const saveOnTop = () => {
    setEntry(merged().entry)
    setBase({ entry: stored(), version: props.view.version })
    save()
  }
  return (
    <Page
      title={say(words.editTitle)}
      lede={club.name}
      crumbs={<A href={path}>{club.name}</A>}
      wrong={editing.entries().length > 0}
      narrow
    >
      <form
        class="form sheet"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <ErrorSummary heading={say(summaryHeading(editing.entries()))} entries={editing.entries()} />
        <Show when={editing.refusal()?.reason === 'stale'}>
          <StaleComparison
            typed={entry()}
            stored={stored()}
            meanwhile={merged().meanwhile}
            saveOnTop={saveOnTop}
          />
        </Show>
        <ClubFields
          entry={entry()}
          change={(change) => setEntry((known) => ({ ...known, ...change }))}
          communes={communes()}
          problemOf={editing.problemOf}
        />
        <SaveBar busy={editing.busy()} path={path} />
      </form>
    </Page>
  )
}

function SaveBar(props: { readonly busy: boolean; readonly path: string }) {
  const { say } = useLanguage()
  return (
    <div class="actions">
      <Button type="submit" look="primary" busy={props.busy}>
        {say(props.busy ? everywhere.saving : words.saveEdit)}
      </Button>
      <A class="button quiet" href={props.path}>
        {say(everywhere.cancel)}
      </A>
    </div>
  )
}
