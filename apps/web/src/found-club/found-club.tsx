import type { UnitHistory } from '@lienthehe/domain'
import { A, useNavigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
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
import { blankEntry, draftOf, foundingDay, type SentDraft, sharpenProblem } from './club-entry.ts'
import { ClubFields, clubFields } from './club-form.tsx'
import { placeCommunes } from './commune-search.ts'
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
  const navigate = useNavigate()
  const [entry, setEntry] = createSignal(blankEntry)
  const day = createMemo(() => foundingDay(entry(), me().today))
  const communes = createMemo(() => placeCommunes(props.units, { on: day() }))
  const ofToday = createMemo(() => placeCommunes(props.units, { on: me().today }))
  const founding = createSubmission<{ draft: SentDraft }, { id: string }>({
    send: (input) => api.clubs.found.mutate(input),
    onDone: ({ id }) => navigate(`/cau-lac-bo/${id}`),
    fields: () => clubFields(say),
    sharpen: (path, problem) =>
      sharpenProblem(path, problem, entry(), { communes: communes(), ofToday: ofToday() }),
  })
  guardUnsaved(
    () => JSON.stringify(entry()) !== JSON.stringify(blankEntry) && !founding.isDone(),
    () => say(words.leave),
  )
  return (
    <Page
      title={say(words.foundTitle)}
      lede={say(words.foundLede)}
      crumbs={<A href="/cau-lac-bo">{say(words.clubs)}</A>}
      wrong={founding.entries().length > 0}
      narrow
    >
      <form
        class="form sheet"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          founding.submit({ draft: draftOf(entry(), communes()) })
        }}
      >
        <ErrorSummary heading={say(summaryHeading(founding.entries()))} entries={founding.entries()} />
        <ClubFields
          entry={entry()}
          change={(change) => setEntry((known) => ({ ...known, ...change }))}
          communes={communes()}
          problemOf={founding.problemOf}
        />
        <div class="actions">
          <Button type="submit" look="primary" busy={founding.busy()}>
            {say(founding.busy() ? everywhere.saving : words.found)}
          </Button>
          <A class="button quiet" href="/cau-lac-bo">
            {say(everywhere.cancel)}
          </A>
        </div>
      </form>
    </Page>
  )
}
