// What is allowed, beside what is not: this file compiles.
import { Month } from '#shared/model/workshop.ts';

export const month = Month.parse('2021-09');
export const { title } = document;
