import { useEffect, useState } from 'react'
import { useTranslation } from '../../translation.ts'

/** From here on it is said: before, the number would only be in the way. */
const nearlyFull = 0.75

/** How much more fits into a field. It is seen at once, and read aloud when the typing rests. */
export function Room({ left, max }: { left: number; max: number }) {
  const { t } = useTranslation('ask')
  const said = left > max * (1 - nearlyFull) ? '' : t(left < 0 ? 'step.over' : 'step.left', { count: Math.abs(left) })
  const [aloud, setAloud] = useState('')
  useEffect(() => {
    const rest = setTimeout(() => setAloud(said), 1000)
    return () => clearTimeout(rest)
  }, [said])
  return (
    <>
      {said && (
        <p className={left < 0 ? 'room room--over' : 'room'} aria-hidden="true">
          {said}
        </p>
      )}
      <p className="sr" role="status">
        {aloud}
      </p>
    </>
  )
}
