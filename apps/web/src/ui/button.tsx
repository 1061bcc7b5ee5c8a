import { type JSX, splitProps } from 'solid-js'

type Look = 'plain' | 'primary' | 'quiet' | 'danger'

/** A button. While `busy`, it can still get the focus and be read, but does nothing. */
export function Button(
  props: Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> & {
    readonly look?: Look
    readonly busy?: boolean
    readonly onClick?: (event: MouseEvent) => void
  },
) {
  const [own, rest] = splitProps(props, ['look', 'busy', 'onClick', 'class', 'type'])
  return (
    <button
      {...rest}
      type={own.type ?? 'button'}
      class={`button ${own.look ?? 'plain'} ${own.class ?? ''}`}
      aria-disabled={own.busy === true}
      onClick={(event) => {
        if (own.busy === true) event.preventDefault()
        else own.onClick?.(event)
      }}
    />
  )
}
