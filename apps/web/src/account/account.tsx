import { Page } from '../page.tsx'

export function Account() {
  return <Page title="Account" />
}
