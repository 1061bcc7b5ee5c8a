import { expect } from '@playwright/test'
import type { Engine } from './engine.ts'

/** Signs in over the page's own connection, so that the engine stores the session as it would for any user. */
export async function signIn(
  engine: Engine,
  url: string,
  { userName, password }: { readonly userName: string; readonly password: string },
): Promise<void> {
  await engine.open(`${url}/dang-nhap`)
  const status = await engine.ask(
    async (credentials) => {
      const answer = await fetch('/api/auth/sign-in/username', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(credentials),
      })
      return answer.status
    },
    { username: userName, password },
  )
  expect(status).toBe(200)
}
