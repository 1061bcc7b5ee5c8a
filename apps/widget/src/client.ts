import type { PublicAnswers } from '@lienthehe/api/contract'

/** The details of a question about a plan. If left out: the whole province, Vietnamese, the current release. */
export type Asked = { readonly unit?: string; readonly lang?: string; readonly release?: number }

/** Why there is no answer: the server's own refusal, or one of the two reasons that only the client can notice. */
export type ClientRefusal = PublicAnswers['refusal'] | typeof unreachable | typeof notUnderstood

/**
 * `isNew: false`: the server says that its earlier answer has not changed, and `value` is the same object as before.
 */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value; readonly isNew: boolean }
  | { readonly ok: false; readonly refusal: ClientRefusal }

const unreachable = {
  reason: 'unreachable',
  message: { vi: 'Không kết nối được máy chủ.', en: 'The server could not be reached.' },
} as const

const notUnderstood = {
  reason: 'notUnderstood',
  message: {
    vi: 'Không đọc được câu trả lời của máy chủ, hoặc của một máy trung gian.',
    en: 'The answer of the server, or of something on the way to it, could not be read.',
  },
} as const

/**
 * A client for the public figures under `/public/v1` of the server at this origin. It never throws: a refusal, an
 * unreachable server and an unreadable answer are values with a sentence in both languages. A repeated request contains
 * the ETag of the last answer. The caller provides `fetch`, and so decides how long to wait and what to cache.
 */
export function publicClient({
  fetch,
  origin,
}: {
  readonly fetch: typeof globalThis.fetch
  readonly origin: string
}) {
  const read = reader(fetch, origin)
  const ofPlan = (plan: string, what: string) => `/public/v1/plans/${encodeURIComponent(plan)}/${what}`
  return {
    /** The plans, with the codes of their units. */
    plans: () => read('/public/v1/plans', holds<PublicAnswers['plans']>('plans')),
    /** The progress of a plan, target by target, in the words of one language. */
    progress: (plan: string, asked?: Asked) =>
      read(ofPlan(plan, 'progress'), holds<PublicAnswers['progress']>('notices'), asked),
    /** The same figures as tables, with those of the districts. */
    tables: (plan: string, asked?: Asked) =>
      read(ofPlan(plan, 'tables'), holds<PublicAnswers['tables']>('tables'), asked),
    /** Every release, the newest first; withdrawn releases contain the reason. */
    releases: (plan: string, asked?: Pick<Asked, 'lang'>) =>
      read(ofPlan(plan, 'releases'), holds<PublicAnswers['releases']>('releases'), asked),
  }
}

/** Recognises an answer by one of its lists; the version in the address guarantees the rest. */
function holds<Value>(list: string): (answer: unknown) => answer is Value {
  return (answer): answer is Value => Array.isArray(Object(answer)[list])
}

function reader(fetch: typeof globalThis.fetch, origin: string) {
  const kept = new Map<string, { readonly etag: string; readonly value: unknown }>()
  return async <Value>(
    path: string,
    isRight: (answer: unknown) => answer is Value,
    asked: Asked = {},
  ): Promise<Answered<Value>> => {
    const address = addressOf(origin, path, asked)
    const { etag: known, value: last } = kept.get(address) ?? {}
    const headers = known === undefined ? {} : { 'If-None-Match': known }
    const response = await answerOrNone(() => fetch(address, { credentials: 'omit', headers }))
    if (response === undefined) return { ok: false, refusal: unreachable }
    if (response.status === 304 && isRight(last)) return { ok: true, value: last, isNew: false }

    const answer = await answerOrNone((): Promise<unknown> => response.json())
    if (!response.ok) return { ok: false, refusal: isRefusal(answer) ? answer : notUnderstood }
    if (!isRight(answer)) return { ok: false, refusal: notUnderstood }
    const etag = response.headers.get('ETag')
    if (etag !== null) kept.set(address, { etag, value: answer })
    return { ok: true, value: answer, isNew: true }
  }
}

function addressOf(origin: string, path: string, { unit, lang, release }: Asked): string {
  const address = new URL(path, origin)
  for (const [name, value] of Object.entries({ unit, lang, release }))
    if (value !== undefined) address.searchParams.set(name, String(value))
  return address.href
}

/** The value of a promise; `undefined` if the promise fails, for any reason. */
async function answerOrNone<Value>(promised: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await promised()
  } catch {
    return undefined
  }
}

function isRefusal(answer: unknown): answer is PublicAnswers['refusal'] {
  const { reason, message } = Object(answer)
  const { vi, en } = Object(message)
  return [reason, vi, en].every((text) => typeof text === 'string')
}
