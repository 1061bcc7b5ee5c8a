import { Page } from '../page.tsx'

export function ClubPage() {
  return <Page title="" />
}
