import os from 'node:os';
import { createLaptop } from '../app/laptop.ts';
import { launchApp } from '../app/launch.ts';
import { tellMainStory } from '../app/main-story.ts';

// Run as a program: tells the main story, step by step, in whatever network it finds itself.
const say = (line: string): void => console.log(line);
say(`links: ${Object.keys(os.networkInterfaces()).join(', ')}`);
const laptop = createLaptop('alone');
try {
  const app = await launchApp(laptop);
  try {
    await tellMainStory(app, laptop, say);
    await app.close();
    say('the end');
  } finally {
    await app.kill();
  }
} finally {
  laptop.remove();
}
