import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../extension/content/corridor.ts';
import { atRest, type HoverEvent, type HoverState, step } from '../../../extension/content/hover-state.ts';

const TIMINGS = { dwell: 200, grace: 300 };
const CARD = { left: 100, top: 120, right: 460, bottom: 420 };
const PAUL = 1;
const MURRAY = 2;

const run = (events: HoverEvent[], state = atRest()): HoverState =>
  events.reduce((now, event) => step(now, event, TIMINGS), state);

const move = (
  at: Point,
  time: number,
  more: Partial<Extract<HoverEvent, { type: 'move' }>> = {},
): Extract<HoverEvent, { type: 'move' }> => ({
  type: 'move',
  at,
  time,
  over: null,
  onCard: false,
  card: null,
  ready: true,
  ...more,
});

const dwellOver = (state: HoverState): HoverEvent => ({ type: 'dwell-over', token: state.dwell?.token ?? -1 });
const graceOver = (state: HoverState): HoverEvent => ({ type: 'grace-over', token: state.grace?.token ?? -1 });

/** A card of PAUL, opened by resting on the name at (150, 100). */
function opened(): HoverState {
  const dwelling = run([move({ x: 150, y: 100 }, 1000, { over: PAUL })]);
  return step(dwelling, dwellOver(dwelling), TIMINGS);
}
/** The pointer has just left the name's line upwards from an open card. */
const leaving = (): HoverState => run([move({ x: 150, y: 95 }, 2000, { card: CARD })], opened());

describe('dwelling', () => {
  it('opens the card of a name on which the pointer rested', () => {
    expect(opened().shown).toEqual({ mention: PAUL, by: 'pointer', pinned: false });
  });

  it('waits as long as the reader asked for', () => {
    expect(run([move({ x: 150, y: 100 }, 1000, { over: PAUL })]).dwell?.for).toBe(200);
  });

  it('lets a name go that the pointer left, and a late end of its wait does nothing', () => {
    const dwelling = run([move({ x: 150, y: 100 }, 1000, { over: PAUL })]);
    const late = dwellOver(dwelling);
    expect(run([move({ x: 150, y: 80 }, 1100), late], dwelling).shown).toBeNull();
  });

  it('begins anew while the pointer is fast, and goes on once it is slow', () => {
    const fast = run([
      move({ x: 100, y: 100 }, 1000, { over: PAUL }),
      move({ x: 110, y: 100 }, 1016, { over: PAUL }),
      move({ x: 120, y: 100 }, 1032, { over: PAUL }),
    ]);
    const slow = run([move({ x: 121, y: 100 }, 1048, { over: PAUL })], fast);
    expect(fast.dwell?.token).toBeGreaterThan(1);
    const slower = run([move({ x: 122, y: 100 }, 1064, { over: PAUL })], slow);
    expect(slower.dwell?.token).toBe(slow.dwell?.token);
  });

  it('does not open at once while the pointer is fast, even without a delay', () => {
    const fast = [move({ x: 0, y: 0 }, 0), move({ x: 50, y: 0 }, 16, { over: PAUL })].reduce(
      (now, event) => step(now, event, { dwell: 0, grace: 300 }),
      atRest(),
    );
    expect(fast.dwell?.for).toBe(32);
  });

  it('waits for the modifier, and begins when it comes', () => {
    const bare = run([move({ x: 150, y: 100 }, 1000, { over: PAUL, ready: false })]);
    expect(bare.dwell).toBeNull();
    expect(run([{ type: 'modifier', held: true }], bare).dwell?.mention).toBe(PAUL);
    expect(
      run(
        [
          { type: 'modifier', held: true },
          { type: 'modifier', held: false },
        ],
        bare,
      ).dwell,
    ).toBeNull();
  });

  it('stops when a button goes down', () => {
    const pressed = run([move({ x: 150, y: 100 }, 1000, { over: PAUL }), { type: 'press' }]);
    expect(pressed.dwell).toBeNull();
    expect(run([move({ x: 151, y: 100 }, 1100, { over: PAUL })], pressed).dwell).toBeNull();
  });
});

describe('leaving', () => {
  it('gives the pointer time, then closes', () => {
    const state = leaving();
    expect(state.grace?.for).toBe(300);
    expect(state.shown).not.toBeNull();
    expect(step(state, graceOver(state), TIMINGS).shown).toBeNull();
  });

  it('keeps the card when the pointer comes back to the name, and the late end of the grace does nothing', () => {
    const state = leaving();
    const back = run([move({ x: 150, y: 100 }, 2100, { over: PAUL, card: CARD }), graceOver(state)], state);
    expect(back.shown?.mention).toBe(PAUL);
    expect(back.grace).toBeNull();
  });

  it('lets the card take the pointer at once', () => {
    expect(run([move({ x: 150, y: 130 }, 2100, { onCard: true, card: CARD })], leaving()).grace).toBeNull();
  });

  it('renews the grace in the corridor to the card, and other names there do not count', () => {
    const state = leaving();
    const onWay = run([move({ x: 155, y: 110 }, 2100, { over: MURRAY, card: CARD })], state);
    expect(onWay.grace?.token).not.toBe(state.grace?.token);
    expect(onWay.dwell).toBeNull();
  });

  it('does not renew it outside the corridor, and other names count', () => {
    const state = leaving();
    const off = run([move({ x: 155, y: 40 }, 2100, { over: MURRAY, card: CARD })], state);
    expect(off.grace?.token).toBe(state.grace?.token);
    expect(off.dwell?.mention).toBe(MURRAY);
    const replaced = step(off, dwellOver(off), TIMINGS);
    expect(replaced.shown?.mention).toBe(MURRAY);
  });

  it('begins to dwell on the name under a resting pointer when the grace is over', () => {
    const onWay = run([move({ x: 155, y: 110 }, 2100, { over: MURRAY, card: CARD })], leaving());
    const closed = step(onWay, graceOver(onWay), TIMINGS);
    expect(closed.shown).toBeNull();
    expect(closed.dwell?.mention).toBe(MURRAY);
  });

  it('closes after the pointer has left the window', () => {
    const gone = run([{ type: 'leave' }], opened());
    expect(step(gone, graceOver(gone), TIMINGS).shown).toBeNull();
  });
});

describe('dismissing and keeping', () => {
  it('closes on Esc, and stays closed until the pointer has left the name', () => {
    const closed = run([{ type: 'close' }], opened());
    expect(closed.shown).toBeNull();
    const still = run([move({ x: 151, y: 100 }, 2000, { over: PAUL })], closed);
    expect(still.dwell).toBeNull();
    const again = run([move({ x: 151, y: 50 }, 2100), move({ x: 151, y: 100 }, 2200, { over: PAUL })], still);
    expect(again.dwell?.mention).toBe(PAUL);
  });

  it('keeps a pinned card when the pointer leaves, presses elsewhere or rests on another name', () => {
    const pinned = run([{ type: 'pin' }], opened());
    const after = run(
      [move({ x: 10, y: 10 }, 3000, { card: CARD }), { type: 'press' }, move({ x: 10, y: 30 }, 4000, { over: MURRAY })],
      pinned,
    );
    expect(after.shown).toEqual({ mention: PAUL, by: 'pointer', pinned: true });
    expect(after.grace).toBeNull();
    expect(run([{ type: 'close' }], after).shown).toBeNull();
  });

  it('offers to a pinned card the name that the pointer rested on, once', () => {
    const pinned = run([{ type: 'pin' }], opened());
    const dwelling = run([move({ x: 10, y: 30 }, 4000, { over: MURRAY })], pinned);
    const offered = step(dwelling, dwellOver(dwelling), TIMINGS);
    expect(offered.offered).toBe(MURRAY);
    expect(offered.shown?.mention).toBe(PAUL);
    expect(run([move({ x: 11, y: 30 }, 5000, { over: MURRAY })], offered).dwell).toBeNull();
    expect(run([{ type: 'pin' }], offered).offered).toBeNull();
    expect(run([{ type: 'close' }], offered).offered).toBeNull();
  });

  it('closes on a press elsewhere, and not on its own name', () => {
    const elsewhere = run([move({ x: 10, y: 10 }, 3000, { card: CARD }), { type: 'press' }], opened());
    expect(elsewhere.shown).toBeNull();
    expect(run([{ type: 'press' }], opened()).shown?.mention).toBe(PAUL);
  });

  it('keeps a card that a key opened, wherever the pointer goes', () => {
    const byKey = run([{ type: 'open', mention: PAUL, by: 'keyboard' }, move({ x: 10, y: 10 }, 10, { card: CARD })]);
    expect(byKey.shown?.mention).toBe(PAUL);
    expect(byKey.grace).toBeNull();
  });

  it('replaces one card by another', () => {
    expect(run([{ type: 'open', mention: MURRAY, by: 'keyboard' }], opened()).shown?.mention).toBe(MURRAY);
  });

  it('forgets a mention that is no more, but keeps its open card', () => {
    const state = run([{ type: 'forget', mention: PAUL }], opened());
    expect(state.shown?.mention).toBe(PAUL);
    expect(state.over).toBeNull();
  });
});

describe('whatever happens', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
  const mention = fc.constantFrom(PAUL, MURRAY);
  const event: fc.Arbitrary<HoverEvent> = fc.oneof(
    fc.record({
      type: fc.constant('move' as const),
      at: point,
      time: fc.integer({ min: 0, max: 5000 }),
      over: fc.option(mention),
      onCard: fc.boolean(),
      card: fc.option(fc.constant(CARD)),
      ready: fc.boolean(),
    }),
    fc.record({ type: fc.constant('modifier' as const), held: fc.boolean() }),
    fc.record({
      type: fc.constantFrom('dwell-over' as const, 'grace-over' as const),
      token: fc.integer({ min: 0, max: 60 }),
    }),
    fc.constantFrom<HoverEvent>({ type: 'leave' }, { type: 'press' }, { type: 'pin' }, { type: 'close' }),
    fc.record({
      type: fc.constant('open' as const),
      mention,
      by: fc.constantFrom('touch' as const, 'keyboard' as const, 'panel' as const),
    }),
    fc.record({ type: fc.constant('forget' as const), mention }),
  );

  it('there is never a grace without a card, nor a wait for the name whose card is open', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const state = run(events);
        if (state.grace) expect(state.shown).not.toBeNull();
        if (state.dwell) expect(state.dwell.mention).not.toBe(state.shown?.mention);
        if (state.shown?.pinned) expect(state.grace).toBeNull();
        if (state.offered !== null) expect(state.shown?.pinned).toBe(true);
        expect(state.trail.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('Esc closes from every state', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const state = run([...events, { type: 'close' }]);
        expect([state.shown, state.dwell, state.grace]).toEqual([null, null, null]);
      }),
    );
  });

  it('only the wait that is awaited has an effect', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const state = run(events);
        const token = state.token + 1;
        expect(
          run(
            [
              { type: 'dwell-over', token },
              { type: 'grace-over', token },
            ],
            state,
          ),
        ).toBe(state);
      }),
    );
  });
});

describe('a drag', () => {
  const drag: HoverEvent = { type: 'drag' };

  it('takes the card out of its way, and opens none where it ends until that name was left', () => {
    const dragged = step(opened(), drag, TIMINGS);
    expect(dragged.shown).toBeNull();
    const ended = run([move({ x: 200, y: 300 }, 3000, { over: MURRAY, ready: false }), drag], dragged);
    const rested = run([move({ x: 201, y: 300 }, 3100, { over: MURRAY })], ended);
    expect(rested.dwell).toBeNull();
    const back = run([move({ x: 201, y: 340 }, 3200), move({ x: 201, y: 300 }, 3300, { over: MURRAY })], rested);
    expect(back.dwell?.mention).toBe(MURRAY);
  });

  it('leaves a pinned card', () => {
    const pinned = step(opened(), { type: 'pin' }, TIMINGS);
    expect(step(pinned, drag, TIMINGS).shown).toEqual(pinned.shown);
  });
});
