import { createMiddleware } from 'hono/factory'

/** Matches a public address with a slash at its end. None of our addresses ends in a slash. */
const ours =
  /^\/(?:tien-do|nhung|du-lieu|oembed|openapi\.json|widget\.js|robots\.txt|(?:embed|badge|preview|public\/v1)\/[^/].*?)\/+$/

/**
 * Redirects a public address with a slash at its end, which somebody typed or a link added, to the address without it.
 */
export const withoutSlash = createMiddleware(async (context, next) => {
  const { method, path, url } = context.req
  if (!path.endsWith('/') || (method !== 'GET' && method !== 'HEAD')) return next()
  const { pathname, search } = new URL(url)
  if (!ours.test(pathname)) return next()
  // A page of another origin can only follow the redirect if it may read it.
  context.header('Access-Control-Allow-Origin', '*')
  return context.redirect(`${pathname.replace(/\/+$/, '')}${search}`, 301)
})
