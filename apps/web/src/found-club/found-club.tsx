import { Page } from '../page.tsx'

export function FoundClub() {
  return <Page title="FoundClub" />
}
