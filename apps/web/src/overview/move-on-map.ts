import type { Figure } from '@lienthehe/figures'

/**
 * The picture with only one Tab stop, its first link. From there the arrow keys move on: Tab through hundreds of small
 * areas would take too long.
 */
export function withOneStop(picture: Figure): Figure {
  let isFirst = true
  const children = picture.children.map((child) => {
    if (typeof child === 'string' || child.tag !== 'a') return child
    const tabindex = isFirst ? '0' : '-1'
    isFirst = false
    return { ...child, attributes: { ...child.attributes, tabindex } }
  })
  const name = `${picture.attributes['class'] ?? ''} fine`
  return { ...picture, attributes: { ...picture.attributes, class: name }, children }
}

/** For each key, the direction: to the right and down. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Moves the focus by the arrow keys to the nearest link of a picture in that direction. */
export function moveOnMap(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const way = ways[event.key]
  const links = [...event.currentTarget.querySelectorAll('a')]
  const from = links.find((link) => link === event.target)
  if (way === undefined || from === undefined) return
  event.preventDefault()
  const here = middleOf(from)
  const [nearest] = links
    .flatMap((link) => {
      const { x, y } = middleOf(link)
      const [right, down] = [x - here.x, y - here.y]
      const ahead = right * way[0] + down * way[1]
      const aside = Math.abs(right * way[1]) + Math.abs(down * way[0])
      // A link that is more to the side than ahead is reached by another arrow key.
      return ahead > 1 && aside <= ahead ? [{ link, distance: ahead + 2 * aside }] : []
    })
    .toSorted((one, other) => one.distance - other.distance)
  if (nearest === undefined) return
  for (const link of links) link.setAttribute('tabindex', '-1')
  nearest.link.setAttribute('tabindex', '0')
  nearest.link.focus()
}

function middleOf(link: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = link.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
