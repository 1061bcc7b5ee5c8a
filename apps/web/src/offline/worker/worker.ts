import { answerTo, fillCache, sweepCaches, takeOver } from './files-of-build.ts'

declare const self: ServiceWorkerGlobalScope

// Written by hand, and limited to this: the pages and scripts of one build, and never an answer of the server's.
self.addEventListener('install', (event) => event.waitUntil(fillCache()))
// The page that has set the PIN is a client from then on: a worker of the next build would otherwise not wait for it.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([sweepCaches(), self.clients.claim()])),
)
self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') event.waitUntil(takeOver(() => self.skipWaiting()))
})
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  if (answer !== undefined) event.respondWith(answer)
})
