import { answerTo, fillCache, sweepCaches, takeOver } from './files-of-build.ts'

declare const self: ServiceWorkerGlobalScope

// Written by hand, and kept small: it serves the pages and scripts of one build, and never stores other answers of the
// server.
self.addEventListener('install', (event) => event.waitUntil(fillCache()))
// Makes the page that set the PIN a client of this worker at once: otherwise the worker of the next build would not
// wait for that page.
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
