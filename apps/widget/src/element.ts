import type { PublicProgress } from '@lienthehe/api/contract'
import type { Language } from '@lienthehe/domain'
import { readProgress } from './progress.ts'
import { type Depth, type Face, renderFace } from './render.ts'
import style from './style.css?inline'

const patienceMs = 20_000

/**
 * The element `<clb-progress plan unit release target view lang>`, which reads from the origin of its script. The view
 * `compact` needs only this script; for any other view, the full form, `loadDepth` is called.
 */
export function progressElement(origin: string, loadDepth: () => Promise<Depth>): CustomElementConstructor {
  const findDepth = keptDepth(loadDepth)
  return class extends HTMLElement {
    static readonly observedAttributes = ['plan', 'unit', 'release', 'target', 'view', 'lang']
    readonly #shadow = dress(this.attachShadow({ mode: 'open' }), style)
    #face = standIn(this.#shadow)
    #last: PublicProgress | undefined
    #depth: Depth | undefined
    #loading: AbortController | undefined

    connectedCallback(): void {
      this.#load()
    }

    disconnectedCallback(): void {
      this.#loading?.abort()
      this.#loading = undefined
    }

    attributeChangedCallback(name: string): void {
      // Another plan, unit or release has other figures, so the last answer is dropped. Another language, view or
      // target shows the same figures differently.
      if (['plan', 'unit', 'release'].includes(name)) this.#last = undefined
      this.#load()
    }

    async #load(): Promise<void> {
      this.#loading?.abort()
      const loading = new AbortController()
      this.#loading = loading
      // Waits for the other attributes, which are set one by one: only the last change sends a request.
      await Promise.resolve()
      if (this.#loading !== loading || !this.isConnected) return

      const language = languageAround(this)
      this.#show({ kind: 'waiting', last: this.#last }, language)
      const timer = setTimeout(() => loading.abort(), patienceMs)
      try {
        const [progress, depth] = await Promise.all([
          readProgress(addressFor(this, language, origin), loading.signal),
          isCompact(this) ? undefined : findDepth(),
        ])
        if (this.#loading !== loading) return
        if (depth !== undefined && this.#depth === undefined) dress(this.#shadow, depth.style)
        this.#depth = depth ?? this.#depth
        this.#last = progress
        this.#show({ kind: 'full', progress }, language)
      } catch (error) {
        if (this.#loading !== loading) return
        console.error(error)
        this.#show({ kind: 'failed', last: this.#last }, language)
      } finally {
        clearTimeout(timer)
      }
    }

    #show(face: Face, language: Language): void {
      const next = renderFace(face, {
        language,
        origin,
        target: this.getAttribute('target'),
        depth: isCompact(this) ? undefined : this.#depth,
      })
      this.#face.replaceWith(next)
      this.#face = next
    }
  }
}

/** Fetches the code of the full form once. If that fails, the compact form is shown, with a link to everything else. */
function keptDepth(loadDepth: () => Promise<Depth>): () => Promise<Depth | undefined> {
  let depth: Depth | undefined
  return async () => {
    try {
      depth ??= await loadDepth()
    } catch (error) {
      console.error(error)
    }
    return depth
  }
}

function isCompact(element: Element): boolean {
  return element.getAttribute('view') === 'compact'
}

/** The address of the figures that this element's attributes ask for. */
function addressFor(element: Element, language: Language, origin: string): URL {
  const plan = encodeURIComponent(element.getAttribute('plan') ?? '')
  const address = new URL(`/public/v1/plans/${plan}/progress`, origin)
  address.searchParams.set('lang', language)
  for (const name of ['unit', 'release']) {
    const value = element.getAttribute(name)
    if (value) address.searchParams.set(name, value)
  }
  return address
}

/**
 * Adds the style as a constructed sheet, which a strict content security policy allows; in old browsers as a <style>
 * element.
 */
function dress(shadow: ShadowRoot, style: string): ShadowRoot {
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    shadow.adoptedStyleSheets.push(sheet)
  } else {
    shadow.append(Object.assign(document.createElement('style'), { textContent: style }))
  }
  return shadow
}

/** Adds an empty section, which keeps the place of the first view until the element is on a page. */
function standIn(shadow: ShadowRoot): Element {
  return shadow.appendChild(document.createElement('section'))
}

/** The language of the element or of the page around it; Vietnamese for a language that we do not have. */
function languageAround(element: Element): Language {
  const said = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
  return /^en\b/i.test(said) ? 'en' : 'vi'
}
