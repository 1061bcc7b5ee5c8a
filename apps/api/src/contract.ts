import type { appRouter } from './router.ts'

/** The type of the API. Clients import only types from the server. */
export type AppRouter = typeof appRouter

/** The answers of the addresses under `/public/v1`, as their schemas describe them. */
export type { PublicAnswers } from './public/answer-schemas.ts'

/** The answer of the public address for the progress of a plan, which the widget reads. */
export type { PublicProgress } from './public/progress.ts'

/** The reasons for which a request can be refused: those of the domain's rules and those of the server. */
export type { Refusal } from './refusal.ts'
