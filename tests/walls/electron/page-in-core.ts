// The core has no page.
export const title = document.title; // wall: TS2584
export const width = window.innerWidth; // wall: TS2304
