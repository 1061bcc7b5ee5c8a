import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { adminHeaders } from './security.ts'

/** The built web admin; whatever is no file of it is one of its screens. */
export function webPages(folder: string) {
  return new Hono()
    .use('*', adminHeaders)
    .use('/assets/*', async (c, next) => {
      await next()
      // Their names carry a hash of what is in them.
      if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
    })
    .use('*', serveStatic({ root: folder, precompressed: true }))
    .get('*', serveStatic({ path: join(folder, 'index.html'), precompressed: true }))
}
