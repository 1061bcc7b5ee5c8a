import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { draftPath, draftsQuery, type ListedDraft, touchedByDrafts } from './drafts.ts'
import { words } from './words.ts'

/** The plans that are being drafted, each with buttons to continue or discard it. */
export function DraftList() {
  const drafts = useQuery(() => draftsQuery)
  return (
    <Load query={drafts}>
      {(loaded) => (
        <Show when={loaded().drafts.length > 0}>
          <DraftTable drafts={loaded().drafts} />
        </Show>
      )}
    </Load>
  )
}

function DraftTable(props: { readonly drafts: readonly ListedDraft[] }) {
  const { say } = useLanguage()
  const discarding = createWrite<{ readonly id: string; readonly version: number }, unknown>({
    send: (input) => api.planDrafts.discard.mutate(input),
    touches: touchedByDrafts,
    confirm: () => ({ said: words.discarded }),
  })
  const nameOf = ({ number, title }: ListedDraft) => [number, title].filter(Boolean).join(' · ')
  const columns = (): readonly Column<ListedDraft>[] => [
    {
      header: say(words.columns.plan),
      names: true,
      cell: (draft) => (
        <>
          <A href={draftPath(draft.id)}>{nameOf(draft) || say(words.unnamed)}</A>
          <br />
          <span class="note">{say(basisOf(draft))}</span>
        </>
      ),
    },
    { header: say(words.columns.period), cell: ({ from, to }) => `${from} – ${to}` },
    {
      header: say(words.columns.kept),
      cell: ({ by, at }) => (
        <>
          <time dateTime={at}>{formatInstant(at)}</time>
          <br />
          <span class="note">{by}</span>
        </>
      ),
    },
    {
      header: say(words.columns.draft),
      pressed: true,
      cell: (draft) => (
        <div class="actions">
          <A class="button" href={draftPath(draft.id)} aria-label={say(words.goOnWith(nameOf(draft)))}>
            {say(words.goOn)}
          </A>
          <Button
            look="quiet"
            busy={discarding.busy()}
            aria-label={say(words.discardOf(nameOf(draft)))}
            onClick={() => {
              if (window.confirm(say(words.discardAsked(nameOf(draft)))))
                discarding.submit({ id: draft.id, version: draft.version })
            }}
          >
            {say(words.discard)}
          </Button>
        </div>
      ),
    },
  ]
  return (
    <section class="sheet stack" data-part="drafts">
      <WriteProblem write={discarding} />
      <DataTable
        caption={say(words.drafts)}
        columns={columns()}
        rows={props.drafts}
        rowProps={({ id }) => ({ 'data-draft': id })}
      />
    </section>
  )
}

function basisOf({ becoming, base }: ListedDraft) {
  if (base === null) return words.ofFile
  return becoming === 'next' ? words.nextOf(base) : words.amends(base)
}
