import { useEffect, useState } from 'react'
import { Icon } from './icon.tsx'

/** Prints the page. It appears only where a script can do it; without one the browser's own menu prints as well. */
export function PrintButton({ words }: { words: string }) {
  const [able, setAble] = useState(false)
  useEffect(() => setAble(true), [])
  if (!able) return null
  return (
    <button className="link act" type="button" onClick={() => window.print()}>
      <Icon name="print" />
      {words}
    </button>
  )
}
