import type { Wording } from '@lienthehe/domain'
import type { AttachmentOwner } from '@lienthehe/domain/attachments'
import { formatInteger } from '@lienthehe/domain/text'
import { useQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { Dynamic } from 'solid-js/web'
import { useConfirmations } from '../forms/confirming.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { createUpload } from '../uploads/create-upload.ts'
import { FileDrop } from '../uploads/file-drop.tsx'
import { attachmentsQuery, type ListedAttachment, touchedByAttachments } from './queries.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { words } from './words.ts'

/** The scanned papers of a record: viewed, added, removed. */
export function Attachments(props: {
  readonly owner: AttachmentOwner
  readonly mayWrite: boolean
  readonly empty: Wording
  /** True if the papers are shown inside the sheet of their record, under its heading. */
  readonly within?: boolean
  /** Shows the hash of each file, for users who want to compare the file with another. */
  readonly hashed?: boolean
}) {
  const { say } = useLanguage()
  const papers = useQuery(() => attachmentsQuery(props.owner))
  const [removing, setRemoving] = createSignal<ListedAttachment>()
  const heading = createUniqueId()
  const upload = createAttaching(() => props.owner)
  return (
    <section
      class="stack no-print"
      classList={{ sheet: !props.within }}
      aria-labelledby={heading}
      data-part="papers"
    >
      <Dynamic component={props.within ? 'h4' : 'h2'} id={heading}>
        {say(words.heading)}
      </Dynamic>
      <Load
        query={papers}
        isEmpty={({ attachments }) => attachments.length === 0}
        whenEmpty={say(props.empty)}
      >
        {(loaded) => (
          <Papers
            attachments={loaded().attachments}
            hashed={props.hashed === true}
            remove={props.mayWrite ? (attachment) => setRemoving({ ...unwrap(attachment) }) : undefined}
          />
        )}
      </Load>
      <Show when={props.mayWrite}>
        <p class="note">{say(words.kinds)}</p>
        <FileDrop upload={upload} accept=".pdf,.jpg,.jpeg,.png" choose={words.choose} look="plain" />
      </Show>
      <Show when={removing()}>
        {(attachment) => (
          <RemoveDialog
            owner={props.owner}
            attachment={attachment()}
            onClose={() => setRemoving(undefined)}
          />
        )}
      </Show>
    </section>
  )
}

function createAttaching(owner: () => AttachmentOwner) {
  const client = useQueryClient()
  const confirmations = useConfirmations()
  return createUpload({
    to: () => `/api/attachments?${new URLSearchParams({ of: owner().kind, id: owner().id })}`,
    takenIn: (said) => ('id' in said && typeof said.id === 'string' ? said.id : undefined),
    onTaken: (_, { name }) => {
      confirmations.confirm({ said: words.added(name) })
      for (const queryKey of touchedByAttachments(owner())) void client.invalidateQueries({ queryKey })
    },
  })
}

function Papers(props: {
  readonly attachments: readonly ListedAttachment[]
  readonly hashed: boolean
  readonly remove: ((attachment: ListedAttachment) => void) | undefined
}) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<ListedAttachment>[] => [
    {
      header: say(words.file),
      names: true,
      cell: ({ id, fileName }) => (
        <a href={`/api/attachments/${id}`} download={fileName} aria-label={say(words.save(fileName))}>
          {fileName}
        </a>
      ),
    },
    { header: say(words.kind), cell: ({ kind }) => kind.toUpperCase() },
    {
      header: say(words.size),
      numeric: true,
      cell: ({ bytes }) => say(words.kilobytes(formatInteger(Math.ceil(bytes / 1000), language()))),
    },
    ...(props.hashed
      ? [{ header: say(words.hash), cell: ({ sha256 }: ListedAttachment) => <code>{sha256}</code> }]
      : []),
    ...(props.remove === undefined ? [] : [{ header: say(words.actions), cell: actionsOf, pressed: true }]),
  ]
  const actionsOf = (attachment: ListedAttachment) => (
    <Button
      look="quiet"
      aria-label={say(words.removeOf(attachment.fileName))}
      onClick={() => props.remove?.(attachment)}
    >
      {say(words.remove)}
    </Button>
  )
  return (
    <DataTable
      caption={<span class="hidden-text">{say(words.heading)}</span>}
      columns={columns()}
      rows={props.attachments}
    />
  )
}
