import { randomUUID } from 'node:crypto'
import type { AppRouter } from '@lienthehe/api/contract'
import type { Grant } from '@lienthehe/domain/access'
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import { admin, createAdmin } from '../faults/client.ts'
import type { Server } from '../server.ts'

export type Login = { readonly userName: string; readonly password: string }

/** A signed-in user: with the API as this user, and with the cookies for a browser. */
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
  return personWith(url, { userName, password }, pairsOf(answer))
}

function pairsOf(answer: Response): readonly string[] {
  return answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
}

function personWith(url: string, login: Login, pairs: readonly string[]): Person {
  const headers = { cookie: pairs.join('; '), origin: url }
  return {
    ...login,
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

/** Creates the first admin of a server that has none yet, and signs in. */
export async function firstAdmin({ url, code }: Server): Promise<Person> {
  await createAdmin(url, code)
  return signIn(url, admin)
}

/** The same person, after choosing a new password instead of the given one. */
async function chooseOwnPassword(url: string, person: Person, newPassword: string): Promise<Person> {
  const { cookies } = person.state
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const answer = await fetch(`${url}/api/auth/change-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ currentPassword: person.password, newPassword }),
  })
  if (!answer.ok) throw new Error(`changing the first password was refused with ${answer.status}`)
  return personWith(url, { userName: person.userName, password: newPassword }, pairsOf(answer))
}

/** Creates a user with these rights, signs in as this user and chooses a new password. */
export async function newUser(url: string, by: Person, grants: Grant[]): Promise<Person & { id: string }> {
  const userName = `u${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const login = { userName, password: 'cây gạo đỏ đầu bản 7' }
  const { id } = await by.api.users.create.mutate({
    key: randomUUID(),
    ...login,
    fullName: 'Hà Văn Thử',
    grants,
  })
  const person = await chooseOwnPassword(url, await signIn(url, login), 'suối nhỏ dưới chân núi')
  return { ...person, id }
}
