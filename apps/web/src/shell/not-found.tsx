import { A } from '@solidjs/router'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { words } from './words.ts'

export function NotFound() {
  const { say } = useLanguage()
  return (
    <Page title={say(words.notFound)} lede={say(words.notFoundLede)}>
      <p>
        <A class="button" href="/">
          {say(words.toStart)}
        </A>
      </p>
    </Page>
  )
}
