import { Page } from '../page.tsx'

export function Overview() {
  return <Page title="Overview" />
}
