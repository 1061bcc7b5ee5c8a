import { createMiddleware } from 'hono/factory'

/** The public addresses: none of them ends in a slash. */
const ours =
  /^\/(?:tien-do|nhung|du-lieu|oembed|openapi\.json|widget\.js|robots\.txt|(?:embed|badge|preview|public\/v1)\/[^/].*?)\/+$/

/**
 * Redirects from a public address with a slash at its end, typed by somebody or added to a link, to the one without.
 */
export const withoutSlash = createMiddleware(async (context, next) => {
  const { method, path, url } = context.req
  if (!path.endsWith('/') || (method !== 'GET' && method !== 'HEAD')) return next()
  const { pathname, search } = new URL(url)
  if (!ours.test(pathname)) return next()
  // A page of another origin follows it only where the redirect itself may be read.
  context.header('Access-Control-Allow-Origin', '*')
  return context.redirect(`${pathname.replace(/\/+$/, '')}${search}`, 301)
})
