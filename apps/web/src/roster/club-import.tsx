import { RosterImports } from './roster-imports.tsx'
import { RosterUpload } from './roster-upload.tsx'

/** Uploads a list of one club's members, and shows earlier uploads. */
export function ClubImport(props: { readonly club: string }) {
  return (
    <>
      <RosterUpload club={props.club} />
      <RosterImports club={props.club} />
    </>
  )
}
