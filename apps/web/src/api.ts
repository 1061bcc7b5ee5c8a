import type { AppRouter, Refusal } from '@lienthehe/api/contract'
import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  type QueryKey,
} from '@tanstack/solid-query'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createSignal } from 'solid-js'

export type ApiOutputs = inferRouterOutputs<AppRouter>

/** The only connection to our server. A batch stays below the server's limits of 20 calls and 8 kB of address. */
export const api = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/api/trpc', maxItems: 20, maxURLLength: 6000 })],
})

function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError
}

/** Why the server refused the request; `undefined` when the user cannot change the cause (network, a bug). */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal
  return isApiError(error) ? error.data?.refusal : undefined
}

/** Thrown when a route outside the tRPC API refuses a request, such as a route of the login. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/** What the user can tell the operator of the server when something went wrong there. */
export function requestIdOf(error: unknown): string | undefined {
  return isApiError(error) ? error.data?.requestId : undefined
}

const [sessionEnded, setSessionEnded] = createSignal(false)

/**
 * Has the server said that the session has ended? The shell then asks for the login again, above the present screen.
 */
export { sessionEnded, setSessionEnded }

function noticeEndOfSession(error: unknown): void {
  if (refusalOf(error)?.reason === 'notSignedIn') setSessionEnded(true)
}

/** An answer of the server, which is only ever replaced as a whole. */
class Answer {}

/**
 * Solid keeps answers in a store, which makes a plain object reactive property by property: that took longer than
 * drawing the page. An object of a class is left as it is.
 */
function inOnePiece<Data>(answer: Data): Data {
  const isPlain =
    typeof answer === 'object' && answer !== null && Object.getPrototypeOf(answer) === Object.prototype
  return isPlain && Object.isExtensible(answer) ? Object.setPrototypeOf(answer, Answer.prototype) : answer
}

/**
 * For a query whose answer has rows with ids: those that have not changed keep their place on the page, with the focus
 * and what is being typed in them. Such an answer is reactive property by property.
 */
export function matchedById<Answer, Key extends QueryKey>(query: {
  readonly queryKey: Key
  readonly queryFn: () => Promise<Answer>
}) {
  return { ...query, reconcile: 'id', select: (answer: Answer) => answer }
}

/** For queries whose filters change: the earlier rows stay, dimmed, until the new answer comes. */
export const keepPrevious = keepPreviousData

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndOfSession }),
  mutationCache: new MutationCache({ onError: noticeEndOfSession }),
  defaultOptions: {
    queries: {
      select: inOnePiece,
      staleTime: 15_000,
      // A refusal would be the same on a second try; a broken connection may work again.
      retry: (failures, error) => refusalOf(error) === undefined && failures < 2,
      // In other modes, a query waits for ever while the browser believes itself offline, and no error is shown.
      networkMode: 'always',
      // In the mode `always` this is off by default. With it, a query that failed without a network runs again when the
      // network is back.
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
