import { randomUUID } from 'node:crypto'

/** A signed-in user who calls the server as a browser does: tRPC over HTTP with a cookie. */
export type Client = {
  /** The cookies that the user's browser stores. */
  readonly cookies: string
  readonly query: (procedure: string, input?: unknown) => Promise<Answer>
  readonly mutate: (procedure: string, input: object) => Promise<Answer>
}

export type Answer = { readonly status: number; readonly value: unknown }

export const admin = { userName: 'quantri', fullName: 'Bùi Thị Quản', password: 'mưa xuân trên núi Viên' }

/** Creates the first admin with the code that the server printed. */
export async function createAdmin(url: string, code: string | null): Promise<void> {
  const { status } = await mutate(url, '', 'setup.createAdmin', { key: randomUUID(), code, ...admin })
  if (status !== 200) throw new Error(`the first admin was refused with ${status}`)
}

export async function signIn(url: string): Promise<Client> {
  const answer = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: admin.userName, password: admin.password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (!answer.ok || cookie === '') throw new Error(`signing in was refused with ${answer.status}`)
  return {
    cookies: cookie,
    query: async (procedure, input) => {
      const asked = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
      return answerOf(await fetch(`${url}/api/trpc/${procedure}${asked}`, { headers: { cookie } }))
    },
    mutate: (procedure, input) => mutate(url, cookie, procedure, input),
  }
}

async function mutate(url: string, cookie: string, procedure: string, input: object): Promise<Answer> {
  const answer = await fetch(`${url}/api/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie && { cookie }) },
    body: JSON.stringify(input),
  })
  return answerOf(answer)
}

async function answerOf(answer: Response): Promise<Answer> {
  const body = (await answer.json()) as { readonly result?: { readonly data: unknown } }
  return { status: answer.status, value: body.result?.data ?? null }
}
