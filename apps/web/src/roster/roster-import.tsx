import { Page } from '../page.tsx'

export function RosterImport() {
  return <Page title="" />
}
