/** So far down, and a swipe means it; CSS pixels. */
const FAR = 70;

/** Lets a finger push a card down and away by its head, where it stands at the lower edge of a small screen. */
export function letSwipe(frame: HTMLElement, onAway: () => void): void {
  const from = new Map<number, number>();
  const wayOf = ({ pointerId, clientY }: PointerEvent) => Math.max(clientY - (from.get(pointerId) ?? clientY), 0);
  const isSheet = () => getComputedStyle(frame).getPropertyValue('--sheet') !== '';
  const end = (event: PointerEvent) => {
    const far = wayOf(event) > FAR;
    from.delete(event.pointerId);
    frame.style.translate = '';
    if (far && event.type === 'pointerup') onAway();
  };
  frame.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (event.pointerType !== 'touch' || !isSheet() || !target.closest('.head') || target.closest('button')) return;
    from.set(event.pointerId, event.clientY);
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (from.has(event.pointerId)) frame.style.translate = `0 ${wayOf(event)}px`;
  });
  frame.addEventListener('pointerup', end);
  frame.addEventListener('pointercancel', end);
}
