import { useNavigate } from '@solidjs/router'
import { useLanguage } from '../language.tsx'
import { createUpload } from '../uploads/create-upload.ts'
import { FileDrop } from '../uploads/file-drop.tsx'
import { words } from './words.ts'

/** Uploads a list from the user's machine and opens its dry run. */
export function RosterUpload(props: { readonly club: string }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const upload = createUpload({
    to: () => `/api/rosters?${new URLSearchParams({ club: props.club })}`,
    takenIn: (said) => ('draft' in said && typeof said.draft === 'string' ? said.draft : undefined),
    onTaken: (draft) => navigate(`/cau-lac-bo/${props.club}/nhap/${draft}`),
  })
  return (
    <section class="sheet stack no-print" aria-labelledby="import-heading">
      <h2 id="import-heading">{say(words.heading)}</h2>
      <p class="note">
        {say(words.kinds)}{' '}
        <a href="/api/exports/member-template" download="">
          {say(words.template)}
        </a>
      </p>
      <FileDrop upload={upload} accept=".xlsx,.ods,.csv" choose={words.choose} look="primary" />
    </section>
  )
}
