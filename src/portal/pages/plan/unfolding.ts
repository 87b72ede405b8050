import { useEffect } from 'react'

/** Opens whatever holds a place, so that a link never leads to something shut. `hash` as in an address: `#needs`. */
export function unfold(hash: string): void {
  let fold = document.getElementById(hash.slice(1))?.closest('details')
  while (fold) {
    fold.open = true
    fold = fold.parentElement?.closest('details')
  }
}

/** Opens what the address names, and for paper everything: old browsers print what is shut as shut. */
export function useUnfolding(): void {
  useEffect(() => {
    const arrive = () => unfold(window.location.hash)
    let shut: HTMLDetailsElement[] = []
    const turn = (open: boolean) => {
      for (const fold of shut) fold.open = open
    }
    const before = () => {
      shut = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      turn(true)
    }
    const after = () => turn(false)
    arrive()
    window.addEventListener('hashchange', arrive)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('hashchange', arrive)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
