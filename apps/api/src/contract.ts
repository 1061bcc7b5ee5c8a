import type { appRouter } from './router.ts'

/** All that a client may know of the server: types. */
export type AppRouter = typeof appRouter
