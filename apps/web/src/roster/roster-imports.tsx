import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../api.ts'
import { touchedByClub } from '../club/queries.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { importsQuery, type RosterImport, type WaitingDraft } from './queries.ts'
import { words } from './words.ts'

/**
 * The files that wait to be imported into this club, and the imports with their receipts. An import can be undone as a
 * whole.
 */
export function RosterImports(props: { readonly club: string }) {
  const { say, language } = useLanguage()
  const imports = useQuery(() => importsQuery(props.club))
  const [asked, setAsked] = createSignal<RosterImport>()
  const count = (people: number) => formatInteger(people, language())
  const columns = (): readonly Column<RosterImport>[] => [
    {
      header: say(words.importReceipt),
      names: true,
      cell: ({ receipt }) => <span class="whole">{receipt}</span>,
    },
    { header: say(words.importFile), cell: ({ fileName }) => fileName },
    { header: say(words.importWhen), cell: ({ at }) => <span class="whole">{formatInstant(at)}</span> },
    { header: say(words.importBy), cell: ({ by }) => by },
    {
      header: say(words.importCounts),
      cell: ({ counts }) => say(words.counts(eachOf(counts, count))),
    },
    {
      header: say(words.actions),
      cell: (taken) => (
        <Show
          when={taken.undoneAt}
          fallback={
            <Show when={taken.mayUndo} fallback={<span class="note">{say(words.touched)}</span>}>
              <Button
                look="quiet"
                aria-label={say(words.undoOf(taken.receipt))}
                onClick={() => setAsked(taken)}
              >
                {say(words.undoShort)}
              </Button>
            </Show>
          }
        >
          {(at) => say(words.undoneAt(formatInstant(at())))}
        </Show>
      ),
    },
  ]
  return (
    <section class="sheet stack no-print" aria-labelledby="imports-heading">
      <h2 id="imports-heading">{say(words.imports)}</h2>
      <Load
        query={imports}
        isEmpty={(loaded) => loaded.imports.length + loaded.drafts.length === 0}
        whenEmpty={say(words.importsEmpty)}
      >
        {(loaded) => (
          <>
            <Show when={loaded().drafts.length > 0}>
              <Drafts club={props.club} drafts={loaded().drafts} />
            </Show>
            <Show when={loaded().imports.length > 0}>
              <DataTable
                caption={<span class="hidden-text">{say(words.imports)}</span>}
                columns={columns()}
                rows={loaded().imports}
              />
            </Show>
          </>
        )}
      </Load>
      <Show when={asked()}>
        {(taken) => (
          <UndoDialog
            club={props.club}
            import={taken().id}
            receipt={taken().receipt}
            onClose={() => setAsked(undefined)}
            onDone={() => setAsked(undefined)}
          />
        )}
      </Show>
    </section>
  )
}

/** Uploaded files that were not imported yet: a user who left one unfinished continues from here. */
function Drafts(props: { readonly club: string; readonly drafts: readonly WaitingDraft[] }) {
  const { say } = useLanguage()
  return (
    <div>
      <h3>{say(words.drafts)}</h3>
      <ul class="plain-list">
        <For each={props.drafts}>
          {({ id, fileName, at, by }) => (
            <li>
              <A href={`/cau-lac-bo/${props.club}/nhap/${id}`}>{fileName}</A>{' '}
              <span class="note">{say(words.draftOf(formatInstant(at), by))}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

/** Asks once before a whole import is undone. */
export function UndoDialog(props: {
  readonly club: string
  readonly import: string
  readonly receipt: string
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { say } = useLanguage()
  const undoing = createWrite<{ readonly import: string }, unknown>({
    send: (input) => api.rosters.undo.mutate(input),
    touches: () => touchedByClub(props.club),
    confirm: () => ({ said: words.undone }),
    onSaved: () => props.onDone(),
  })
  return (
    <Dialog
      heading={say(words.undoOf(props.receipt))}
      close={say(words.cancel)}
      onClose={() => props.onClose()}
    >
      <div class="stack">
        <p>{say(words.undoAsk)}</p>
        <WriteProblem write={undoing} />
        <div class="actions">
          <Button
            look="danger"
            busy={undoing.busy()}
            onClick={() => undoing.submit({ import: props.import })}
          >
            {say(words.undo)}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function eachOf(counts: RosterImport['counts'], word: (people: number) => string) {
  return {
    new: word(counts.new),
    update: word(counts.update),
    left: word(counts.left ?? 0),
    unchanged: word(counts.unchanged),
    refused: word(counts.refused),
  }
}
