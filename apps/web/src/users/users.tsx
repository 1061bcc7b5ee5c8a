import { Page } from '../page.tsx'

export function Users() {
  return <Page title="Users" />
}
