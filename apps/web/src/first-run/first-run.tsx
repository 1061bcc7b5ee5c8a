import { Page } from '../page.tsx'

export function FirstRun() {
  return <Page title="FirstRun" />
}
