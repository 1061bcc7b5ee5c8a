import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of another site that shows the widget; disposing of it frees its port. */
export type HostPage = AsyncDisposable & { readonly url: string }

/**
 * Serves a page of another origin that allows only what our instructions ask of partners. `lang` is the page's own
 * language, which the widget uses too; `content` replaces the usual two lines, and `policy` the strictest policy.
 */
export async function startHostPage({
  widgetOrigin,
  unit,
  lang = 'vi',
  content = twoLines(widgetOrigin, unit),
  policy = strictest(widgetOrigin),
}: {
  readonly widgetOrigin: string
  readonly unit?: string
  readonly lang?: string
  readonly content?: string
  readonly policy?: string
}): Promise<HostPage> {
  const server = createServer((request, response) => {
    if (new URL(request.url ?? '/', 'http://host').pathname !== '/') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    })
    response.end(pageWith({ content, lang }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.closeAllConnections()
      server.close((error) => (error === undefined ? resolve() : reject(error)))
    })
  return { url: `http://127.0.0.1:${portOf(server.address())}/`, [Symbol.asyncDispose]: close }
}

/** The strictest policy under which the widget has to work: no inline styles, and no scripts except ours. */
function strictest(widgetOrigin: string): string {
  return `default-src 'none'; script-src ${widgetOrigin}; connect-src ${widgetOrigin}; base-uri 'none'`
}

/** The two lines that a partner pastes. */
function twoLines(widgetOrigin: string, unit: string | undefined): string {
  const unitAttribute = unit === undefined ? '' : ` unit="${unit}"`
  return `<script src="${widgetOrigin}/widget.js" async></script>
<clb-progress plan="hoa-binh-146"${unitAttribute}></clb-progress>`
}

function pageWith({ content, lang }: { readonly content: string; readonly lang: string }): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Trang của một đơn vị khác</title>
</head>
<body>
<main>
<h1>Tin của đơn vị chúng tôi</h1>
<p>Trang này thuộc một địa chỉ khác và chỉ cho phép những gì trang nhúng yêu cầu.</p>
${content}
<p>Phần còn lại của trang.</p>
</main>
</body>
</html>
`
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the host page listens on no port')
  return address.port
}
