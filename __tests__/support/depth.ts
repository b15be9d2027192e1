/** `npm run test:slow`: everything is tried. Otherwise a part of it, in which every kind of thing is, that takes seconds. */
export const inFull = process.env.DEPTH === "full";
