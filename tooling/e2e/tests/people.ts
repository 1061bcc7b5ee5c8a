import { randomUUID } from 'node:crypto'
import type { AppRouter } from '@lienthehe/api/contract'
import type { Grant } from '@lienthehe/domain'
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import { admin, createAdmin } from '../faults/client.ts'
import type { Server } from '../server.ts'

export type Login = { readonly userName: string; readonly password: string }

/** Somebody who is signed in: over the API, and with what a browser needs to be signed in too. */
export type Person = Login & {
  readonly api: TRPCClient<AppRouter>
  readonly state: { readonly cookies: SessionCookie[]; readonly origins: [] }
}

type SessionCookie = {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly expires: number
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: 'Lax'
}

export { admin }

async function signIn(url: string, { userName, password }: Login): Promise<Person> {
  const answer = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: userName, password }),
  })
  if (!answer.ok) throw new Error(`signing in was refused with ${answer.status}`)
  const pairs = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  const headers = { cookie: pairs.join('; '), origin: url }
  return {
    userName,
    password,
    api: createTRPCClient<AppRouter>({
      links: [httpBatchLink({ url: `${url}/api/trpc`, headers, maxItems: 20, maxURLLength: 6000 })],
    }),
    state: { cookies: pairs.map(cookieOf), origins: [] },
  }
}

function cookieOf(pair: string): SessionCookie {
  const [name = '', ...value] = pair.split('=')
  return {
    name,
    value: value.join('='),
    domain: 'localhost',
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  }
}

/** The first admin of a server that has none yet. */
export async function firstAdmin({ url, code }: Server): Promise<Person> {
  await createAdmin(url, code)
  return signIn(url, admin)
}

/** A new user with these rights, signed in. */
export async function newUser(url: string, by: Person, grants: Grant[]): Promise<Person & { id: string }> {
  const userName = `u${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const login = { userName, password: 'suối nhỏ dưới chân núi' }
  const { id } = await by.api.users.create.mutate({
    key: randomUUID(),
    ...login,
    fullName: 'Hà Văn Thử',
    grants,
  })
  return { ...(await signIn(url, login)), id }
}
