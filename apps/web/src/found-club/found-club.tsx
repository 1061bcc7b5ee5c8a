import { A, useNavigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
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
import { blankEntry, draftOf, type SentDraft, sharpenProblem } from './club-entry.ts'
import { ClubFields, clubFields } from './club-form.tsx'
import { type PlacedCommune, placeCommunes } from './commune-search.ts'
import { words } from './words.ts'

/** Enters a club into the register. */
export function FoundClub() {
  const { say } = useLanguage()
  const { may } = useSession()
  const units = useQuery(() => unitsQuery)
  return (
    <Show when={may('club.found')} fallback={<NotAllowed title={say(words.foundTitle)} />}>
      <Load query={units} title={say(words.foundTitle)}>
        {(list) => <FoundForm communes={placeCommunes(list())} />}
      </Load>
    </Show>
  )
}

function FoundForm(props: { readonly communes: readonly PlacedCommune[] }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const [entry, setEntry] = createSignal(blankEntry)
  const founding = createSubmission<{ draft: SentDraft }, { id: string }>({
    send: (input) => api.clubs.found.mutate(input),
    onDone: ({ id }) => navigate(`/cau-lac-bo/${id}`),
    fields: () => clubFields(say),
    sharpen: (path, problem) => sharpenProblem(path, problem, entry(), props.communes),
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
          founding.submit({ draft: draftOf(entry(), props.communes) })
        }}
      >
        <ErrorSummary heading={say(summaryHeading(founding.entries()))} entries={founding.entries()} />
        <ClubFields
          entry={entry()}
          change={(change) => setEntry((known) => ({ ...known, ...change }))}
          communes={props.communes}
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
