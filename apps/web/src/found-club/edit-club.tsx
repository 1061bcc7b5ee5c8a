import { Page } from '../page.tsx'

export function EditClub() {
  return <Page title="EditClub" />
}
