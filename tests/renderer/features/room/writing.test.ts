import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Room } from '#shared/model/room.ts';
import { listenForLocking } from '#renderer/lib/before-lock.ts';
import { createWriting, type Writing } from '#renderer/features/room/writing.ts';
import { type FakeBridge, installBridge } from './support/fake-bridge.ts';

const ID = '7b0f5a52-5f0f-4f0e-9d53-0a8f2b7f4c11';
const STEP = '0d5ad1a3-6c63-4d43-8a3c-7d3f1f1f0a01';
const room = {
  workshop: { id: ID },
  activities: [{ id: STEP, key: 'explore', label: 'Explore', kind: 'notes' }],
  tables: [],
  cards: [],
} as unknown as Room;

let bridge: FakeBridge;
let writing: Writing;

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const type = (text: string): void => {
  writing.change({ text });
  writing.moveCaret({ start: text.length, end: text.length });
};

beforeEach(() => {
  vi.useFakeTimers();
  bridge = installBridge();
  writing = createWriting(room, null);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createWriting', () => {
  it('keeps finished words within 300 ms, and the last one after a pause: half a name is nobody’s to catch', async () => {
    type('Half a sent');
    await later(299);
    expect(bridge.drafts.get(ID)).toMatchObject({ text: 'Half a ', caretStart: 7, caretEnd: 7 });
    await later(600);
    expect(bridge.drafts.get(ID)).toMatchObject({ text: 'Half a sent', caretStart: 11, caretEnd: 11 });
  });

  it('keeps the word as well that is being changed in the middle of a sentence', async () => {
    type('Half a sentence');
    writing.moveCaret({ start: 9, end: 9 });
    await later(299);
    expect(bridge.drafts.get(ID)?.text).toBe('Half a sentence');
  });

  it('never has more than 300 ms of unbroken typing, and the word of now, that is not kept', async () => {
    let typed = '';
    const keptAt: number[] = [];
    for (let key = 0; key < 100; key += 1) {
      typed += key % 5 === 4 ? ' ' : 'x';
      type(typed);
      await later(20);
      keptAt.push(bridge.drafts.get(ID)?.text.length ?? 0);
    }
    const behind = keptAt.map((kept, key) => key + 1 - kept);
    expect(Math.max(...behind) * 20).toBeLessThanOrEqual(300 + 5 * 20);
    expect(bridge.calls.length).toBeLessThan(50);
  });

  it('keeps the caret where it was moved to without a key', async () => {
    type('Half a sentence');
    await later(300);
    writing.moveCaret({ start: 4, end: 6 });
    await later(300);
    expect(bridge.drafts.get(ID)).toMatchObject({ caretStart: 4, caretEnd: 6 });
  });

  it('begins with what was kept', () => {
    const kept = {
      kind: 'problem',
      activityId: STEP,
      tableId: null,
      wording: 'paraphrase',
      theme: 'Moves',
      text: 'Half',
      caretStart: 2,
      caretEnd: 3,
    };
    const again = createWriting(room, kept as unknown as Parameters<typeof createWriting>[1]);
    expect(again.state().draft).toMatchObject({ kind: 'problem', wording: 'paraphrase', theme: 'Moves', text: 'Half' });
    expect(again.caret()).toEqual({ start: 2, end: 3 });
  });

  it('makes an entry of the words, and leaves no draft behind', async () => {
    type('A whole note.');
    await later(300);
    writing.save();
    await later(50);
    expect(bridge.entries).toEqual(['A whole note.']);
    expect(writing.state().draft.text).toBe('');
    expect(bridge.drafts.has(ID)).toBe(false);
  });

  it('leaves no draft of a change behind that is over, not even for a moment', async () => {
    const edit = { entryId: ID, text: 'They always asked.', tableId: null, wording: 'verbatim', theme: '' } as const;
    writing.change({ edit });
    await later(300);
    expect(bridge.drafts.get(ID)?.edit).toEqual(edit);
    writing.change({ edit: null });
    await later(1);
    expect(bridge.drafts.get(ID)?.edit ?? null).toBeNull();
  });

  it('keeps what is typed while an entry is on its way, and saves that once', async () => {
    bridge.hold = true;
    type('First.');
    writing.save();
    writing.save();
    type('First.And more');
    await later(300);
    expect(bridge.drafts.get(ID)?.text).toBe('First.And ');
    await later(600);
    expect(bridge.drafts.get(ID)?.text).toBe('First.And more');
    bridge.hold = false;
    bridge.letGo();
    await later(50);
    expect(bridge.entries).toEqual(['First.']);
    expect(writing.state().draft.text).toBe('And more');
  });
});

describe('a full disk', () => {
  it('leaves the words in the field, says so, and keeps them by itself once there is room', async () => {
    bridge.refuse = 'disk-full';
    type('Words without room');
    await later(300);
    expect(writing.state()).toMatchObject({
      draft: { text: 'Words without room' },
      unkept: { sentence: 'This disk is full, so that was not saved.', isTriedAgain: true },
      savedAt: null,
    });
    bridge.refuse = null;
    await later(5000);
    expect(bridge.drafts.get(ID)?.text).toBe('Words without room');
    expect(writing.state().unkept).toBeNull();
    expect(writing.state().savedAt).not.toBeNull();
  });

  it('tries every five seconds and not with every key', async () => {
    bridge.refuse = 'disk-full';
    type('a');
    await later(300);
    const before = bridge.calls.length;
    for (let key = 0; key < 100; key += 1) {
      type(`a${'b'.repeat(key)}`);
      await later(150);
    }
    expect(bridge.calls.length - before).toBe(3);
    bridge.refuse = null;
    await later(5000);
    expect(bridge.drafts.get(ID)?.text).toBe(`a${'b'.repeat(99)}`);
  });

  it('saves an entry by itself once there is room, and what was typed behind it stays', async () => {
    bridge.refuse = 'disk-full';
    type('An entry.');
    writing.save();
    await later(100);
    expect(writing.state()).toMatchObject({ isSaving: false, unkept: { isTriedAgain: true } });
    type('An entry.And the next');
    await later(12_000);
    expect(bridge.entries).toEqual([]);
    expect(writing.state().draft.text).toBe('An entry.And the next');
    bridge.refuse = null;
    await later(5500);
    expect(bridge.entries).toEqual(['An entry.']);
    expect(writing.state()).toMatchObject({ draft: { text: 'And the next' }, unkept: null });
    expect(bridge.drafts.get(ID)?.text).toBe('And the next');
  });

  it('is treated like a disk that fails or was unplugged', async () => {
    bridge.refuse = 'disk-fault';
    type('An entry.');
    writing.save();
    await later(100);
    expect(writing.state().unkept).toMatchObject({ isTriedAgain: true });
    bridge.refuse = null;
    await later(5500);
    expect(bridge.entries).toEqual(['An entry.']);
  });

  it('keeps two entries apart that waited for room', async () => {
    bridge.refuse = 'disk-full';
    type('One.');
    writing.save();
    await later(50);
    type('One.Two.');
    writing.save();
    await later(50);
    bridge.refuse = null;
    await later(5500);
    expect(bridge.entries).toEqual(['One.', 'Two.']);
    expect(writing.state().draft.text).toBe('');
  });

  it('does not save words that were changed while they waited, until Enter is pressed again', async () => {
    bridge.refuse = 'disk-full';
    type('Wrong wrods.');
    writing.save();
    await later(50);
    type('Right words.');
    bridge.refuse = null;
    await later(6000);
    expect(bridge.entries).toEqual([]);
    expect(bridge.drafts.get(ID)?.text).toBe('Right words.');
    writing.save();
    await later(50);
    expect(bridge.entries).toEqual(['Right words.']);
  });
});

describe('any other refusal', () => {
  it('gives the words back and does not try again by itself', async () => {
    type('A note.');
    await later(300);
    bridge.refuse = 'wrong-input';
    writing.save();
    await later(100);
    expect(writing.state()).toMatchObject({ draft: { text: 'A note.' }, unkept: { isTriedAgain: false } });
    bridge.refuse = null;
    await later(20_000);
    expect(bridge.entries).toEqual([]);
  });

  it('says nothing of a lock, keeps the words in the page, and keeps them in the workspace once it is open', async () => {
    bridge.refuse = 'locked';
    type('Typed into a lock');
    await later(300);
    expect(writing.state().unkept).toBeNull();
    bridge.refuse = null;
    await later(5000);
    expect(bridge.drafts.get(ID)?.text).toBe('Typed into a lock');
  });
});

describe('a lock', () => {
  it('waits for the words in the field before it says that it is ready', async () => {
    const stop = listenForLocking();
    type('In the middle of a sent');
    bridge.tell({ event: 'locking' });
    await later(50);
    stop();
    expect(bridge.drafts.get(ID)?.text).toBe('In the middle of a sent');
    expect(bridge.calls.at(-1)).toBe('shell.readyToLock');
  });

  it('keeps an entry that the core does not answer for as a draft, and is ready within half a second', async () => {
    const stop = listenForLocking();
    bridge.hold = true;
    type('On its way.');
    writing.save();
    bridge.tell({ event: 'locking' });
    await later(400);
    stop();
    expect(bridge.drafts.get(ID)?.text).toBe('On its way.');
    expect(bridge.calls.at(-1)).toBe('shell.readyToLock');
  });
});
