import { describe, expect, it } from 'vitest';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';
import { isArriving, keptOf, placeFor, type OpenPlace } from '#renderer/app/place.ts';

const status = (part: Partial<WorkspaceStatus>): WorkspaceStatus => ({
  open: null,
  present: ['facilitator'],
  lockAfter: 5,
  hasRecoverySheet: false,
  ...part,
});
const room: OpenPlace = { name: 'room', workshopId: 'a' };

describe('placeFor', () => {
  it('asks who one is where nothing is set up, and goes to the only door where there is one', () => {
    expect(placeFor(status({ present: [] }), null)).toEqual({ name: 'welcome' });
    expect(placeFor(status({}), null)).toEqual({ name: 'door', kind: 'facilitator' });
    expect(placeFor(status({ present: ['facilitator', 'review'] }), null)).toEqual({ name: 'welcome' });
  });

  it('leads through the door to where something half typed is waiting, else to the first screen', () => {
    const open = status({ open: 'facilitator' });
    expect(placeFor(open, null, room)).toEqual(room);
    expect(placeFor(open, { name: 'door', kind: 'facilitator' }, room)).toEqual(room);
    expect(placeFor(open, null)).toEqual({ name: 'workshops' });
  });

  it('goes where somebody wants to be, whatever was half typed', () => {
    expect(placeFor(status({ open: 'facilitator' }), { name: 'workshops' }, room)).toEqual({ name: 'workshops' });
  });

  it('never shows a place of the other workspace', () => {
    expect(placeFor(status({ open: 'review' }), room)).toEqual({ name: 'review-desk' });
    expect(placeFor(status({ open: 'review' }), { name: 'security', kind: 'facilitator' })).toEqual({
      name: 'review-desk',
    });
  });

  it('stays at a held door while its own workspace is open, and nowhere else', () => {
    const held = { name: 'door', kind: 'facilitator', isHeld: true } as const;
    expect(placeFor(status({ open: 'facilitator' }), held, room)).toEqual(held);
    expect(isArriving(status({ open: 'facilitator' }), held)).toBe(false);
    expect(placeFor(status({ open: 'review' }), held)).toEqual({ name: 'review-desk' });
  });

  it('is at the door of what was open once that is locked', () => {
    expect(placeFor(status({ present: ['facilitator', 'review'] }), room)).toEqual({
      name: 'door',
      kind: 'facilitator',
    });
  });
});

describe('keptOf', () => {
  it('keeps the desk and the room, through a second lock at the door as well, and nothing of who has not said who they are', () => {
    const inRoom = { kind: 'facilitator', workshopId: 'a' } as const;
    expect(keptOf(room, null)).toEqual(inRoom);
    expect(keptOf({ name: 'door', kind: 'facilitator' }, inRoom)).toEqual(inRoom);
    expect(keptOf({ name: 'door', kind: 'review' }, inRoom)).toEqual({ kind: 'review', workshopId: null });
    expect(keptOf({ name: 'review-desk' }, inRoom)).toEqual({ kind: 'review', workshopId: null });
    expect(keptOf({ name: 'workshops' }, inRoom)).toEqual({ kind: 'facilitator', workshopId: null });
    expect(keptOf({ name: 'welcome' }, inRoom)).toBeNull();
  });
});
