import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import type { Answer } from '#contract/journeys/fields.ts'
import { type FileFault, fileLimits, type RequestFile, readFileAnswer } from '#contract/request-files.ts'
import { useRead } from '../../query.ts'
import { usePerson } from './use-person.ts'

/** `kept`: on this device. `here`: the council has it. Of one that was chosen before this page neither is known. */
type Chosen = Pick<RequestFile, 'id' | 'name'> & { state?: 'kept' | 'here' }

const device = () => import('../../device-files.ts')
const namedIn = (first: Answer | undefined): Chosen[] =>
  [first ?? []].flat().flatMap((answer) => readFileAnswer(answer) ?? [])

/** The files of a draft. One that is chosen is kept here first, so that nothing is lost without signal, and then sent. */
export function useFiles(first: Answer | undefined) {
  const { id: request } = useRead('getDraft')
  const person = usePerson()
  const group = useRef<HTMLDivElement>(null)
  const [files, setFiles] = useState(() => namedIn(first))
  const [fault, setFault] = useState<FileFault | 'no-room'>()

  // What a script puts on the page is written by nobody: the form has to be told, so that it keeps the answer.
  const { length } = files
  const before = useRef(length)
  useEffect(() => {
    if (before.current !== length) group.current?.dispatchEvent(new Event('input', { bubbles: true }))
    before.current = length
  }, [length])

  // Until the person goes on, what they unticked can be ticked again.
  useEffect(() => {
    const form = group.current?.closest('form')
    async function takeBackUnticked(): Promise<void> {
      const boxes = group.current?.querySelectorAll<HTMLInputElement>('[type=checkbox]:not(:checked)') ?? []
      const unticked = Array.from(boxes, ({ value }) => readFileAnswer(value)?.id ?? '')
      const { takeBackFile } = await device()
      for (const id of unticked) await takeBackFile(person, request, id)
    }
    form?.addEventListener('submit', takeBackUnticked)
    return () => form?.removeEventListener('submit', takeBackUnticked)
  }, [person, request])

  const leaveOut = (id: string) => setFiles((all) => all.filter((file) => file.id !== id))
  const setState = (id: string, state: 'kept' | 'here') =>
    setFiles((all) => all.map((file) => (file.id === id ? { ...file, state } : file)))

  async function add(file: File): Promise<void> {
    const { keepFile, sendFile, takeBackFile } = await device()
    const kept = await keepFile(file)
    if ('fault' in kept) return setFault(kept.fault)
    const { id, name } = kept
    const put = person ? sendFile({ person, request }, kept) : Promise.resolve('later' as const)
    // Where this device has no room for it, it is only safe once the council has it.
    if (kept.on) setFiles((all) => [...all, { id, name, state: 'kept' }])
    const sent = await put
    if (sent === 'here' && !kept.on) setFiles((all) => [...all, { id, name, state: 'here' }])
    else if (sent === 'here') setState(id, 'here')
    else if (sent !== 'later') {
      await takeBackFile(undefined, request, id)
      leaveOut(id)
      setFault(sent)
    } else if (!kept.on) setFault('no-room')
  }

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const chosen = [...(input.files ?? [])]
    // They are on their way by themselves, and must not go with the form once more.
    input.value = ''
    setFault(undefined)
    if (files.length + chosen.length > fileLimits.files) return setFault('too-many-files')
    for (const file of chosen) await add(file).catch(() => setFault('no-room'))
  }
  return { files, fault, group, choose }
}
