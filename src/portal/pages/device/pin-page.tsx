export default function PinPage() {
  return null
}
