import { Page } from '../page.tsx'

export function ClubList() {
  return <Page title="ClubList" />
}
