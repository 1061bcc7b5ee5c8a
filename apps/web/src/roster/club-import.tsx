import { RosterImports } from './roster-imports.tsx'
import { RosterUpload } from './roster-upload.tsx'

/** Sends a list of one club's members, and shows what was sent before. */
export function ClubImport(props: { readonly club: string }) {
  return (
    <>
      <RosterUpload club={props.club} />
      <RosterImports club={props.club} />
    </>
  )
}
